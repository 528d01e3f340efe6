using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Tests.Import.Runs;

/// <summary>Makes another document of one that was read: other figures and texts, subjects and records that are not there. The same number gives the same.</summary>
internal sealed class RandomFigures
{
    private readonly Random _random;
    private readonly bool _changesFigures;

    private RandomFigures(int number, bool changesFigures) => (_random, _changesFigures) = (new Random(number), changesFigures);

    /// <summary>The other document.</summary>
    public static Budget In(Budget budget, int number) => new RandomFigures(number, changesFigures: true).Change(budget);

    /// <summary>The document with other texts: its figures and rows stay, so that what must hold among them holds.</summary>
    public static Budget TextsIn(Budget budget, int number) => new RandomFigures(number, changesFigures: false).Change(budget);

    private Budget Change(Budget budget) => budget with { Tables = [.. budget.Tables.Select(t => t with { Sections = [.. t.Sections.Select(Change)] })] };

    private Section Change(Section section) => section switch
    {
        SectionGroup group => group with { Sections = [.. group.Sections.Select(Change)] },
        Grid { EmptyNote: null } grid => grid with { Rows = Rows(grid) },
        _ => section,
    };

    // One row stays, so that the table does not become an empty one, which a person would say.
    private List<GridRow> Rows(Grid grid)
    {
        var rows = grid.Rows.Where(r => !MayGo(r, grid) || _random.Next(4) > 0).ToList();
        return [.. (rows.Count == 0 ? grid.Rows.Take(1) : rows).Select(r => r with { Cells = [.. r.Cells.Select((c, i) => Change(c, grid.Form.Leaves[i]))] })];
    }

    // The addresses of records count those of the same name, and a name that is printed once for several stands in the first of them.
    private bool MayGo(GridRow row, Grid grid) => _changesFigures && (row.Kind == RowKind.Subject
        || (row.Kind == RowKind.Record && grid.Form.Grouping.Count == 0 && grid.Rows.Count(r => r.Label == row.Label) == 1));

    private Cell? Change(Cell? cell, Leaf leaf)
    {
        if (cell is null) return cell;
        if (leaf.Column is { Type: ColumnType.Text, IsRowHeader: false }) return new Cell(RandomWords.Sentence(_random), null, cell.Place);
        if (!leaf.Column.Type.HoldsNumber() || !_changesFigures) return cell;
        var text = leaf.Column.Type switch
        {
            ColumnType.Percent => Amount() + "%",
            ColumnType.Amount => Amount(),
            ColumnType.Quantity => _random.Next(1, 500).ToString(CultureInfo.InvariantCulture),
            _ => cell.Text,
        };
        return new Cell(text, PrintedNumber.Parse(text) ?? PrintedNumber.ParsePercent(text), cell.Place);
    }

    private string Amount() => (_random.Next(-1, 9), _random.Next(1, 2_000_000)) switch
    {
        (-1, var hundredths) => (-hundredths / 100m).ToString("0.00", CultureInfo.InvariantCulture),
        (0, _) => "0.00",
        (1, _) => "0",
        ( < 5, var hundredths) => (hundredths / 100m).ToString("#,##0.00", CultureInfo.InvariantCulture),
        (_, var hundredths) => (hundredths / 100m).ToString("0.00", CultureInfo.InvariantCulture),
    };
}
