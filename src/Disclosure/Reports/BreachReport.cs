using System.Globalization;
using Disclosure.Core.Checks.Rules.Equations;
using Disclosure.Core.Comparison.Differences;

namespace Disclosure.Reports;

/// <summary>The table of totals that changed figures break.</summary>
internal static class BreachReport
{
    /// <summary>The table, or null when all totals hold.</summary>
    public static ReportSection? Of(IReadOnlyList<BrokenIdentity> broken, int? top) => ReportSection.Of(
        "改动以后不成立的等式",
        ["等式", ReportColumn.Figure("左边"), ReportColumn.Figure("右边"), ReportColumn.Figure("相差"), "牵涉的改动", ReportColumn.Place],
        broken, top, Row);

    private static ReportCell[] Row(BrokenIdentity broken) =>
    [
        ReportCell.Of($"{broken.Result.Title}：{FormulaLength.Plain(broken.Result.Formula)}"), Number(broken.Result.Left), Number(broken.Result.Right), Number(broken.Result.Difference),
        ReportCell.Of(string.Join("、", broken.Causes.Select(c => DifferenceWords.Name(c.First)))), ReportCell.Of(broken.Result.Place.ToString()),
    ];

    private static ReportCell Number(decimal? value) => ReportCell.Of(value?.ToString("0.00##", CultureInfo.InvariantCulture) ?? "");
}
