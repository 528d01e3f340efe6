using Disclosure.Core.Addressing;
using Disclosure.Core.Amounts;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Figures;

/// <summary>Finds the figures that the first page of a budget states (一览 of the edition).</summary>
public static class OverviewFinder
{
    /// <summary>
    /// The totals in the edition's order; one whose cell is blank is left out. An address that names no cell, or several
    /// without a <c>*</c>, is an error at its place in the edition.
    /// </summary>
    /// <param name="budget">The budget.</param>
    /// <param name="book">Its cells.</param>
    /// <param name="findings">Receives what is wrong with the edition.</param>
    /// <param name="before">The document of the same kind of the year before, where it is published: what it says goes before what this one says of it.</param>
    public static IReadOnlyList<OverviewEntry> Of(Budget budget, AddressBook book, FindingList findings, AddressBook? before = null)
    {
        if (before?.Budget.Year != budget.Year - 1) before = null;
        var entries = new List<OverviewEntry>();
        foreach (var form in budget.Edition.Overview)
        {
            var found = Find(book, form.Total, findings);
            var items = form.Items.SelectMany(i => ItemsOf(book, i, findings)).ToList();
            var stated = EarlierTotal.Stated(form, book);
            var earlier = (before is null ? null : EarlierTotal.Of(form, before)) ?? stated;
            if (found is not [{ Cell: not null } total]) continue;
            entries.Add(new OverviewEntry(form.Name, form.By, total, items)
            {
                Earlier = earlier,
                Stated = stated,
                Change = ChangeOf(total, earlier, budget.Year),
            });
        }
        return entries;
    }

    private static AmountChange? ChangeOf(LocatedCell total, LocatedCell? earlier, int year)
    {
        var unit = total.AmountUnit;
        return ChartFigure.Of(earlier, unit) is { } before && ChartFigure.Of(total, unit) is { } now
            ? ChartFigure.Change(year - 1, before, now)
            : null;
    }

    private static IEnumerable<OverviewItem> ItemsOf(AddressBook book, OverviewSource source, FindingList findings) =>
        from cell in Find(book, source, findings)
        where cell.Cell?.Number is { } number && number != 0
        select new OverviewItem(source.Label.Length > 0 ? source.Label : ChartCells.LabelOf(cell), cell);

    private static IReadOnlyList<LocatedCell> Find(AddressBook book, OverviewSource source, FindingList findings)
    {
        var cells = book.Find(source.Address);
        var isPattern = AddressText.Parse(source.Address).Contains("*", StringComparer.Ordinal);
        if (cells.Count == 0 && !isPattern)
        {
            findings.Error("unknown-address", source.Place, $"地址「{source.Address}」在表中找不到单元格。");
        }
        else if (cells.Count > 1 && !isPattern)
        {
            findings.Error("ambiguous-address", source.Place,
                $"地址「{source.Address}」不止指一个单元格，例如「{cells[0].Address}」和「{cells[1].Address}」；请补上缺少的步骤。");
            return [];
        }
        return cells;
    }
}
