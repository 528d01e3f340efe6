using Disclosure.Core.Findings;

namespace Disclosure.Reports;

/// <summary>The findings that a report for a person lists: of each kind the first ones, and how many more there are.</summary>
/// <param name="Listed">Those that are listed, in their order.</param>
/// <param name="Omitted">A line for each kind that has more.</param>
internal sealed record ShownFindings(IReadOnlyList<Finding> Listed, IReadOnlyList<string> Omitted)
{
    /// <summary>How many of a kind are listed. Nobody reads on behind them, and programs have the other forms of a report.</summary>
    public const int MostOfAKind = 50;

    /// <summary>Chooses them.</summary>
    public static ShownFindings Of(IReadOnlyList<Finding> findings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var listed = new List<Finding>();
        foreach (var finding in findings)
        {
            var count = counts[finding.Id] = counts.GetValueOrDefault(finding.Id) + 1;
            if (count <= MostOfAKind) listed.Add(finding);
        }
        return new ShownFindings(listed, [.. counts.Where(c => c.Value > MostOfAKind).Select(c => Line(c.Key, c.Value - MostOfAKind))]);
    }

    private static string Line(string id, int count) =>
        FormattableString.Invariant($"另有 {count:N0} 处同类的 {id} 没有列出；用 disclosure check --format json 可以看到全部。");
}
