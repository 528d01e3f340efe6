using System.Diagnostics;
using Disclosure.Core.Comparison.Differences;
using Disclosure.Core.Comparison.Reasons;

namespace Disclosure.Reports;

/// <summary>The table of what the narrative says of the large changes.</summary>
internal static class StatedReasonReport
{
    /// <summary>The table, or null when no change is large.</summary>
    public static ReportSection? Of(IReadOnlyList<StatedReason> explanations, int? top) => ReportSection.Of(
        FormattableString.Invariant($"大的变化在文字里有没有交代（变动 {LargeChange.LeastPercent}% 以上，且不小于总额的 {LargeChange.LeastShare}%，最多 {StatedReasons.Most} 项）"),
        [ReportColumn.Name, ReportColumn.Difference, ReportColumn.Percentage, "交代", "原文", ReportColumn.Place], explanations, top, Row);

    /// <summary>What is said, in words.</summary>
    public static string Words(StatedReasonKind kind) => kind switch
    {
        StatedReasonKind.Reasoned => "说了原因",
        StatedReasonKind.Mentioned => "提到而没有说原因",
        StatedReasonKind.Silent => "没有提到",
        _ => throw new UnreachableException($"no such explanation: {kind}"),
    };

    private static ReportCell[] Row(StatedReason explanation)
    {
        var first = explanation.Change.First;
        return
        [
            ReportCell.Of(DifferenceWords.Name(first)), ReportCell.Of(DifferenceWords.Difference(first)), ReportCell.Of(DifferenceWords.Percentage(first)),
            ReportCell.Of(Words(explanation.Kind)), ReportCell.Of(explanation.Sentence), ReportCell.Of(explanation.Place?.ToString() ?? first.Address),
        ];
    }
}
