using Disclosure.Core.Addresses;
using Disclosure.Core.Budgets;
using Disclosure.Core.Calculations;
using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Core.Years;

/// <summary>What other years need to know of a budget when it is gone.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Tables">Its tables, sheet by sheet, in the official order.</param>
/// <param name="Sections">Its figures that are compared, in the order of the edition.</param>
public sealed record YearRecord(int Year, IReadOnlyList<YearTable> Tables, IReadOnlyList<YearSection> Sections)
{
    /// <summary>The record of a budget.</summary>
    public static YearRecord Of(AddressBook book, Budget budget) => new(
        budget.Year,
        [.. budget.Tables.Select(t => new YearTable(t.Key, t.Form.Number, t.Form.Name, t.Sheet))],
        [.. budget.Edition.Compared.Select(c => Section(c, book)).OfType<YearSection>()]);

    private static YearSection? Section(ComparisonForm form, AddressBook book)
    {
        var found = form.Values.SelectMany(v => Cells(book, v).Select(c => (v.Label, Cell: c))).ToList();
        if (found.Count == 0) return null;
        var unit = found[0].Cell.Table.Form.AmountUnit;
        return new YearSection(form.Name, form.By, form.Measure, unit, [.. found.Select(f => Line(f.Label, f.Cell, unit))]);
    }

    private static List<LocatedCell> Cells(AddressBook book, ComparedSource source)
    {
        var cells = new List<LocatedCell>();
        PatternMatch.Find(book, source.Cells, Bindings.None, cells);
        return cells;
    }

    private static YearLine Line(string label, LocatedCell cell, string unit)
    {
        var (own, number, text) = (cell.Table.Form.AmountUnit, cell.Cell?.Number, cell.Cell?.Text ?? "");
        var name = label.Length > 0 ? label : cell.Row?.Label ?? cell.Field?.Label ?? cell.Steps[^1];
        var isSame = own == unit || number is null;
        var value = isSame ? number : MoneyUnit.InYuan(number!.Value, own) / MoneyUnit.InYuan(1, unit);
        return new YearLine(name, cell.Row?.Code, cell.Row?.Level ?? 1, label.Length == 0 && cell.Row?.IsTotal == true, value, isSame ? text : $"{text} {own}")
        {
            Table = cell.Table.Key,
            Row = cell.RowAddress,
        };
    }
}
