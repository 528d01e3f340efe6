using System.Globalization;
using Disclosure.Core.Addresses;
using Disclosure.Core.Checks.Prose;
using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Core.Checks.Citations;

/// <summary>
/// Where a figure that cites nothing may come from: a cell; the sum of the rows of one grid that share a text; the change
/// against an earlier year that the tables give; and, within its own passage, sums, shares and rates of change.
/// </summary>
internal sealed class FigureSources
{
    private readonly IReadOnlyList<Table> _tables;
    private readonly IReadOnlyList<LocatedCell> _cells;
    private readonly int _year;
    private readonly HashSet<decimal> _sums = [];
    private readonly List<decimal> _earlier = [];
    private bool _isDerived;

    /// <summary>The sources of a budget's tables; <paramref name="year"/> is its own year.</summary>
    public FigureSources(IReadOnlyList<Table> tables, IReadOnlyList<LocatedCell> cells, int year) => (_tables, _cells, _year) = (tables, cells, year);

    /// <summary>
    /// Whether a figure can come from the tables, or from them and <paramref name="others"/>, the other figures of its passage.
    /// </summary>
    public bool Has(ProseFigure figure, IReadOnlyList<ProseFigure> others)
    {
        var amounts = others.Where(o => o.IsMoney).Select(o => o.Plain).Distinct().ToList();
        return figure.IsMoney ? HasAmount(figure.Plain, figure.Half, amounts) : HasPercent(figure, amounts);
    }

    private bool HasPercent(ProseFigure figure, List<decimal> amounts)
    {
        if (_cells.Any(c => c.Cell?.Number == figure.Value && c.Cell.Text.EndsWith('%'))) return true;
        var fraction = figure.Value / 100;
        var half = figure.Half / 100;
        return amounts.Exists(part => amounts.Exists(other =>
            IsRate(part, other) || IsRate(part, other + part) || IsRate(part, other - part)));

        bool IsRate(decimal part, decimal whole) => whole > 0 && Math.Abs((part / whole) - fraction) <= half;
    }

    // A figure that is printed to fewer places than the tables' stands for any that it may be rounded from.
    private bool HasAmount(decimal value, decimal half, List<decimal> amounts)
    {
        if (IsCell(value, half)) return true;
        Derive();
        if (_sums.Any(a => Math.Abs(a - value) <= half)) return true;
        if (amounts.Exists(a => _earlier.Exists(e => Math.Abs(e - a) == value))) return true;
        return amounts.Where(a => a != value).Sum() == value || HasPair(value, amounts);
    }

    private bool IsCell(decimal value, decimal half)
    {
        foreach (var cell in _cells)
        {
            if (cell.Cell is not { Number: { } number } filled || filled.Text.EndsWith('%')) continue;
            if (Math.Abs(MoneyUnit.InYuan(number, cell.Table.Form.AmountUnit) - value) <= half) return true;
        }
        return false;
    }

    private static bool HasPair(decimal value, List<decimal> amounts) =>
        amounts.Exists(a => amounts.Exists(b => a != b && (a + b == value || a - b == value)));

    // Most figures are a cell's own; what follows from the cells is worked out when one is not.
    private void Derive()
    {
        if (_isDerived) return;
        _isDerived = true;
        foreach (var table in _tables)
        {
            foreach (var grid in table.Flat().OfType<Grid>())
            {
                AddSums(grid, table.Form.AmountUnit);
                AddEarlier(grid, table.Form.AmountUnit, _year);
            }
        }
    }

    // The sums of the rows that share a text, e.g. all purchases of one kind.
    private void AddSums(Grid grid, string unit)
    {
        var amounts = grid.Form.Leaves.Where(l => l.Column.Type == ColumnType.Amount).ToList();
        foreach (var column in grid.Form.Leaves.Where(l => l.Column.Type == ColumnType.Text))
        {
            foreach (var rows in grid.Rows.Where(r => r.Cells[column.Index] is not null).GroupBy(r => r.Cells[column.Index]!.Text))
            {
                foreach (var amount in amounts) _sums.Add(MoneyUnit.InYuan(rows.Sum(r => r.Cells[amount.Index]?.Number ?? 0), unit));
            }
        }
    }

    // The figures of earlier years, and the sums of any two of them in one column.
    private void AddEarlier(Grid grid, string unit, int year)
    {
        foreach (var leaf in grid.Form.Leaves.Where(l => IsEarlierYear(l.Column.Key, year)))
        {
            var figures = grid.Rows.Select(r => r.Cells[leaf.Index]?.Number).OfType<decimal>().Select(n => MoneyUnit.InYuan(n, unit)).Distinct().ToList();
            _earlier.AddRange(figures);
            for (var i = 0; i < figures.Count; i++)
            {
                for (var j = i + 1; j < figures.Count; j++) _earlier.Add(figures[i] + figures[j]);
            }
        }
    }

    private static bool IsEarlierYear(string name, int year) =>
        name.Length >= 4 && int.TryParse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var found) && found < year && found > year - 10;
}
