using System.Globalization;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>
/// Where a figure that cites nothing may come from: a cell; the sum of the rows of one grid that share a text; the change
/// against an earlier year that the tables give; and, within its own passage, sums, shares and rates of change.
/// </summary>
internal sealed class FigureSources
{
    // Of a column with more figures than these the sums of any two could be anything.
    private const int MostPaired = 200;
    private const int LeastLong = 1_000;
    private const int LeastSlip = 10_000;

    private readonly IReadOnlyList<Table> _tables;
    private readonly int _year;
    private readonly List<(string Unit, decimal Half, decimal[] Amounts)> _amounts;
    private readonly HashSet<decimal> _percents;
    private readonly HashSet<decimal> _earlier = [];
    private decimal[]? _sums;

    /// <summary>The sources of a budget's tables; <paramref name="year"/> is its own year.</summary>
    public FigureSources(IReadOnlyList<Table> tables, IReadOnlyList<LocatedCell> cells, int year)
    {
        (_tables, _year) = (tables, year);
        var filled = cells.Where(c => c.Cell?.Number is not null).ToLookup(c => c.Cell!.Text.EndsWith('%'));
        _percents = [.. filled[true].Select(c => c.Cell!.Number!.Value)];
        // A 0 without places is no reason to look less closely: the finest place of the unit's figures counts.
        _amounts = [.. filled[false].Where(c => c.Type == ColumnType.Amount).GroupBy(c => c.Unit, StringComparer.Ordinal).Select(g => (
            g.Key,
            MoneyUnit.InYuan(PrintedNumber.HalfUnit(g.Max(c => c.Cell!.Number!.Value.Scale)), g.Key),
            Sorted(g.Select(c => MoneyUnit.InYuan(c.Cell!.Number!.Value, g.Key)))))];
    }

    /// <summary>Whether a figure is printed in some cell, as far as it is rounded.</summary>
    public bool HasCell(ProseFigure figure) => figure.IsMoney
        ? _amounts.Exists(a => HasNear(a.Amounts, figure.Plain, HalfOf(figure, a.Unit, a.Half)))
        : _percents.Contains(figure.Plain);

    /// <summary>The amount of a cell that has as many digits and all of them but one; null when there is none, or a figure has too few to tell.</summary>
    public decimal? Slip(ProseFigure figure)
    {
        var step = 2 * figure.Half;
        if (!figure.IsMoney || figure.IsOver || figure.Plain < step * LeastSlip) return null;
        for (var place = step; place <= figure.Plain; place *= 10)
        {
            var digit = decimal.Truncate(figure.Plain / place) % 10;
            for (var other = 0; other < 10; other++)
            {
                var value = figure.Plain + ((other - digit) * place);
                if (other != digit && value >= place && _amounts.Exists(a => Array.BinarySearch(a.Amounts, value) >= 0)) return value;
            }
        }
        return null;
    }

    // 15 万元 is near to some cell of every large table: only one that has just that speaks for it.
    private static bool IsShort(ProseFigure figure) => figure.Value.Scale == 0 && Math.Abs(figure.Value) < LeastLong;

    // How far a figure may be from a cell's: each is rounded to its own place.
    private static decimal HalfOf(ProseFigure figure, string unit, decimal half) =>
        IsShort(figure) ? 0 : unit == figure.Unit ? figure.Half : Math.Max(half, figure.Half);

    /// <summary>Whether a figure follows from the cells, or from them and <paramref name="others"/>, the amounts of its passage.</summary>
    public bool HasDerived(ProseFigure figure, PassageAmounts others) => figure.IsMoney
        ? figure.Value != 0 && IsDerived(figure, others)
        : Rates.HasPair(figure, others.Near(figure).Magnitudes) || (figure.Value == 0 && others.HasZero);

    // A figure that is printed to fewer places than the tables' stands for any that it may be rounded from.
    private bool IsDerived(ProseFigure figure, PassageAmounts others)
    {
        var (value, half) = (figure.Plain, figure.Half);
        _sums ??= Derive();
        if (HasNear(_sums, value, half) || others.Sum - (others.All.Contains(value) ? value : 0) == value) return true;
        var near = others.Near(figure).Set;
        foreach (var amount in near)
        {
            // A change against an earlier year says in words which way it went; its own value says nothing of it.
            if (_earlier.Contains(amount + value) || (amount != value && _earlier.Contains(amount - value))) return true;
            if ((value - amount != amount && near.Contains(value - amount)) || near.Contains(amount - value)) return true;
            if (IsReserved(figure, amount)) return true;
        }
        return false;
    }

    // Rules reserve four or seven tenths of an amount: what is just so many tenths of one, to the last of many places, is that.
    private static bool IsReserved(ProseFigure figure, decimal amount)
    {
        if (figure.Half * LeastSlip > figure.Plain || amount <= figure.Plain) return false;
        var tenths = decimal.Round(figure.Plain / amount * 10);
        return tenths is >= 1 and <= 9 && Math.Abs((amount * tenths / 10) - figure.Plain) <= figure.Half;
    }

    private static bool HasNear(decimal[] sorted, decimal value, decimal half)
    {
        var at = Array.BinarySearch(sorted, value - half);
        at = at < 0 ? ~at : at;
        return at < sorted.Length && sorted[at] <= value + half;
    }

    private static decimal[] Sorted(IEnumerable<decimal> amounts) => [.. amounts.Distinct().Order()];

    // Most figures are a cell's own; what follows from the cells is worked out when one is not.
    private decimal[] Derive()
    {
        var sums = new HashSet<decimal>();
        foreach (var table in _tables)
        {
            foreach (var grid in table.Flat().OfType<Grid>())
            {
                AddSums(grid, table.Form.AmountUnit, sums);
                AddEarlier(grid, table.Form.AmountUnit);
            }
        }
        return Sorted(sums);
    }

    // The sums of the rows that share a text, e.g. all purchases of one kind.
    private static void AddSums(Grid grid, string unit, HashSet<decimal> sums)
    {
        var amounts = grid.Form.Leaves.Where(l => l.Column.Type == ColumnType.Amount).ToList();
        foreach (var column in grid.Form.Leaves.Where(l => l.Column.Type == ColumnType.Text))
        {
            foreach (var rows in grid.Rows.Where(r => r.Cells[column.Index] is not null)
                .GroupBy(r => r.Cells[column.Index]!.Text, StringComparer.Ordinal))
            {
                foreach (var amount in amounts) sums.Add(rows.Sum(r => InYuan(r, amount, unit) ?? 0));
            }
        }
    }

    private static decimal? InYuan(GridRow row, Leaf leaf, string unit) => row.Cells[leaf.Index]?.Number is { } number
        ? MoneyUnit.InYuan(number, row.AmountUnit ?? leaf.Column.AmountUnit ?? unit)
        : null;

    // The figures of earlier years, and the sums of any two of them in one column.
    private void AddEarlier(Grid grid, string unit)
    {
        foreach (var leaf in grid.Form.Leaves.Where(l => IsEarlierYear(l.Column.Key, _year)))
        {
            var figures = Sorted(grid.Rows.Select(r => InYuan(r, leaf, unit)).OfType<decimal>());
            _earlier.UnionWith(figures);
            if (figures.Length > MostPaired) continue;
            for (var i = 0; i < figures.Length; i++)
            {
                for (var j = i + 1; j < figures.Length; j++) _earlier.Add(figures[i] + figures[j]);
            }
        }
    }

    private static bool IsEarlierYear(string name, int year) =>
        name.Length >= 4 && int.TryParse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var found) && found < year && found > year - 10;
}
