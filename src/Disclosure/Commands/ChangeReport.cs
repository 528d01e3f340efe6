using Disclosure.Core.Findings;
using Disclosure.Pipeline.Preview;

namespace Disclosure.Commands;

/// <summary>
/// Tells in the window of <c>serve</c> what each change comes to: its errors as long as they are there, and a warning once, so that the new
/// ones are seen. One that went and came back is told again.
/// </summary>
/// <param name="output">Takes what a change comes to.</param>
/// <param name="error">Takes the findings.</param>
internal sealed class ChangeReport(TextWriter output, TextWriter error)
{
    private readonly Dictionary<string, HashSet<(string, string, string)>> _told = new(StringComparer.Ordinal);

    /// <summary>Tells of a change.</summary>
    public void Write(TakenChange change)
    {
        List<Finding> warnings = [.. change.Findings.Where(f => f.Severity == Severity.Warning)];
        List<Finding> added = [.. warnings.Where(w => !change.Units.Any(u => _told.GetValueOrDefault(u)?.Contains(KeyOf(w)) == true))];
        foreach (var unit in change.Units) _told[unit] = [.. warnings.Select(KeyOf)];
        FindingReport.Write([.. change.Faults.Concat(change.Findings.Where(f => f.Severity == Severity.Error)).Concat(added).Distinct().Order()], error);
        if (change.Units.Count == 0 && change.Faults.Count == 0) return;
        var before = warnings.Count - added.Count;
        output.WriteLine(FormattableString.Invariant(
            $"已更新：{UnitsOf(change)}{change.Faults.Count} 处错误，{warnings.Count} 处警告{(before > 0 ? $"（{before} 处前面说过）" : "")}；用时 {change.Took.TotalSeconds:0.00} 秒。"));
    }

    // Lines above it come and go.
    private static (string, string, string) KeyOf(Finding warning) => (warning.Place.File, warning.Id, warning.Message);

    private static string UnitsOf(TakenChange change) => change.Units.Count switch
    {
        0 => "",
        > 3 => FormattableString.Invariant($"「{change.Units.First()}」等 {change.Units.Count} 个单位，"),
        _ => string.Join("、", change.Units.Select(u => $"「{u}」")) + "，",
    };
}
