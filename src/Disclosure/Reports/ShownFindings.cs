using Disclosure.Core.Findings;

namespace Disclosure.Reports;

/// <summary>The findings that a report for a person lists: of each kind the first ones, and how many more there are.</summary>
/// <param name="Listed">Those that are listed, in their order.</param>
/// <param name="Omitted">A line for each kind that has more.</param>
internal sealed record ShownFindings(IReadOnlyList<Finding> Listed, IReadOnlyList<string> Omitted)
{
    /// <summary>How many of a kind are listed where nobody asks for all: more are not read, they are mended together.</summary>
    public const int MostOfAKind = 20;

    /// <summary>Chooses them.</summary>
    /// <param name="findings">All there are.</param>
    /// <param name="most">How many of a kind are listed.</param>
    public static ShownFindings Of(IReadOnlyList<Finding> findings, int most = MostOfAKind)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var listed = new List<Finding>();
        foreach (var finding in findings)
        {
            var count = counts[finding.Id] = counts.GetValueOrDefault(finding.Id) + 1;
            if (count <= most) listed.Add(finding);
        }
        return new ShownFindings(listed, [.. counts.Where(c => c.Value > most).Select(c => Line(c.Key, c.Value - most))]);
    }

    private static string Line(string id, int count) =>
        FormattableString.Invariant($"另有 {count:N0} 处同类的 {id} 没有列出；disclosure check --all 列出全部。");
}
