using Disclosure.Core.Checks.Engine;

namespace Disclosure.Site.Pages;

/// <summary>Divides what all checks compared over pages: the checks in order, and of each the results of one rule together.</summary>
internal static class EquationPages
{
    // What a phone far from the city opens at once; more stand on further pages.
    private const int MostOnPage = 300;

    /// <summary>Which results of which checks stand on each page.</summary>
    /// <param name="results">The results of each check that apply.</param>
    public static IReadOnlyList<IReadOnlyList<EquationsOnPage>> Of(IEnumerable<(ICheck Check, IReadOnlyList<CheckResult> Results)> results)
    {
        var (pages, count) = (new List<List<EquationsOnPage>>(), MostOnPage);
        foreach (var (check, group) in results.SelectMany(Groups))
        {
            count += group.Length;
            if (count > MostOnPage)
            {
                pages.Add([]);
                count = group.Length;
            }
            if (pages[^1] is not [.., var last] || last.Check != check) pages[^1].Add(new(check, [group]));
            else last.Groups.Add(group);
        }
        return pages;
    }

    // A rule that was compared very often goes on, with its title, on the next page.
    private static IEnumerable<(ICheck Check, CheckResult[] Group)> Groups((ICheck Check, IReadOnlyList<CheckResult> Results) of) =>
        of.Results.GroupBy(r => (r.Title, r.Rule)).SelectMany(g => g.Chunk(MostOnPage)).Select(group => (of.Check, group));
}

/// <summary>The results of a check that stand on one page, those of one rule together.</summary>
internal sealed record EquationsOnPage(ICheck Check, List<CheckResult[]> Groups);
