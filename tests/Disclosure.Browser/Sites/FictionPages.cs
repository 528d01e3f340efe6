namespace Disclosure.Browser.Sites;

/// <summary>The pages of the made-up portal that test cases are made of.</summary>
public static class FictionPages
{
    // Pages of one name, in each unit and each year, are made in the same way: one of them is audited, of another unit and year each
    // time; where all is asked for one of each unit.
    private static readonly Lazy<IReadOnlyDictionary<string, Look>> Looks = new(() => BuiltSite.Fiction.Pages
        .Where(page => page != "404.html")
        .GroupBy(page => page.Split('/') is [var unit, _, var file] ? (AuditPlan.IsWhole ? $"{unit}/{file}" : file) : page)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select((group, i) => (Page: group.ElementAt(i % group.Count()), Look: Look.AuditedInFiction[i % Look.AuditedInFiction.Count]))
        .ToDictionary(chosen => chosen.Page, chosen => chosen.Look, StringComparer.Ordinal));

    /// <summary>
    /// The pages of its tables, and others that are asked for: one of each name for each unit; in a sample one of each name, of another unit
    /// each time.
    /// </summary>
    /// <param name="isAsked">Which files besides those of tables.</param>
    public static IEnumerable<string> Tables(Predicate<string> isAsked)
    {
        var pages = BuiltSite.Fiction.Pages.Where(page => page.Split('/') is [_, _, var file] && (isAsked(file) || char.IsDigit(file[1])))
            .GroupBy(page => $"{page.Split('/')[0]}/{page.Split('/')[2]}").Select(pages => pages.Last());
        return AuditPlan.IsWhole ? pages : pages.GroupBy(page => page.Split('/')[2], StringComparer.Ordinal).Select((alike, i) => alike.ElementAt(i % alike.Count()));
    }

    /// <summary>The pages that are measured: every page, or where a sample must do those that are audited.</summary>
    public static TheoryData<string> Measured =>
        AuditPlan.IsWhole ? [.. BuiltSite.Fiction.Pages.Where(page => page != "404.html")] : Audited;

    /// <summary>The pages that are audited, each in one look.</summary>
    public static TheoryData<string> Audited => [.. Looks.Value.Keys];

    /// <summary>The look in which axe examines a page, if it does.</summary>
    internal static Look? AuditedAt(string page) => Looks.Value.GetValueOrDefault(page);

    /// <summary>The looks in which its width is measured.</summary>
    internal static IReadOnlyList<Look> MeasuredAt(string page) =>
        [.. AuditPlan.MeasuredOf(Look.MeasuredInFiction, BuiltSite.Fiction.Pages.ToList().IndexOf(page))];
}
