using System.Globalization;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Charts;

namespace Disclosure.Site.Portal;

/// <summary>
/// Departments whose documents have the figures of their units in them, beside the documents of these units: together the units never spend
/// more than their department. What is left is the department's own, and that of units that publish elsewhere.
/// </summary>
/// <param name="across">The documents.</param>
/// <param name="saysFaults">Whether what the checks found is published.</param>
internal sealed class RollUps(AcrossUnits across, bool saysFaults)
{
    private static readonly AcrossColumn[] Columns =
        [new("部门的支出总计"), new("所属单位合计") { IsDerived = true }, new("其余") { IsDerived = true }, new("说明") { IsWords = true }];

    /// <summary>The departments of a year and kind; null where none has units that are published beside it.</summary>
    public AcrossSection? Of(int year, DocumentKind kind)
    {
        var documents = across.Of(year, kind);
        var pairs = documents.Where(d => SpendingOf(d) is not null)
            .Select(d => (Department: d, Units: documents.Where(u => across.HolderOf(u) == d && SpendingOf(u) is not null).ToList()))
            .Where(p => p.Units.Count > 0).ToList();
        if (pairs.Count == 0) return null;
        var unit = new CommonUnit(pairs.SelectMany(p => p.Units.Prepend(p.Department)).Select(d => SpendingOf(d)!));
        return new AcrossSection(
            string.Create(CultureInfo.InvariantCulture, $"{year} 年{kind.Word()}，部门和所属单位"), unit.Name, "部门", Columns, [.. pairs.Select(p => RowOf(p.Department, p.Units, unit))])
        {
            Notes = ["部门的数里已经有所属单位的。其余的，是部门本级和没有在本站公布的单位的支出，还有部门内部相抵的数。", .. AcrossWords.NotesOf(unit)],
        };
    }

    private AcrossRow RowOf(DocumentEntry department, List<DocumentEntry> units, CommonUnit unit)
    {
        var (own, sum) = (SpendingOf(department)!, units.Sum(u => SpendingOf(u)!.Yuan));
        var isTooMuch = sum - own.Yuan > units.Prepend(department).Sum(d => HalfOf(SpendingOf(d)!));
        return new AcrossRow(department.Unit.Name, PortalFiles.LinkTo(department.Home),
        [
            AcrossWords.CellOf(department, own, unit, PortalMeasure.Spending.Word()), new(unit.Text(sum)),
            new(isTooMuch ? SideBySideHtml.Minus + unit.Text(sum - own.Yuan) : unit.Text(Math.Max(0, own.Yuan - sum))),
            new(isTooMuch && saysFaults ? "所属单位合起来比部门的还多，请核对" : ""),
        ])
        {
            About = string.Create(CultureInfo.InvariantCulture, $"本站公布了所属 {units.Count} 个单位"),
            Of = AcrossWords.OfOther(department),
            Drawn = own.Yuan,
        };
    }

    private static RecordedFigure? SpendingOf(DocumentEntry document) => document.Totals.GetValueOrDefault(PortalMeasure.Spending);

    // As far as a printed figure may be from the true one.
    private static decimal HalfOf(RecordedFigure figure) => MoneyUnit.InYuan(PrintedNumber.HalfUnit(figure.Value.Scale), figure.Unit);
}
