using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Checks.Rules.Publishing;

/// <summary>Whether what a unit acknowledges is what a check found.</summary>
internal static class AcknowledgementMatch
{
    /// <summary>The results with each warning that is acknowledged marked so.</summary>
    public static IReadOnlyList<CheckResult> Mark(IReadOnlyList<CheckResult> results, IReadOnlyList<Acknowledgement> acknowledgements) =>
        acknowledgements.Count == 0
            ? results
            : [.. results.Select(r => r with { Acknowledged = acknowledgements.FirstOrDefault(a => Fits(a, r)) })];

    /// <summary>Whether it is a warning of that check at that place; an error cannot be acknowledged.</summary>
    public static bool Fits(Acknowledgement acknowledgement, CheckResult result)
    {
        if (result.Id != acknowledgement.Check || !IsWarning(result)) return false;
        var where = acknowledgement.Where;
        var address = AddressText.Of(AddressText.Parse(where));
        return CellsOf(result).Any(c => c.Address == address || c.RowAddress == address)
            || result.Evidence.Any(e => e.Passage?.Text.Contains(where, StringComparison.Ordinal) == true || e.Label == where);
    }

    private static bool IsWarning(CheckResult result) =>
        result.Status == CheckStatus.Rounding || (result.Status == CheckStatus.Failed && result.Severity == Severity.Warning);

    private static IEnumerable<LocatedCell> CellsOf(CheckResult result) =>
        result.Cells.Concat(result.Evidence.Select(e => e.Cell).OfType<LocatedCell>());
}
