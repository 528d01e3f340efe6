using Disclosure.Import.Blocks;

namespace Disclosure.Import.Pdf.Grids;

/// <summary>Sets the columns of two parts of a table against each other: one may divide what the other does not.</summary>
internal static class ColumnMap
{
    // How far, in points, the same line may lie apart on two pages; and how much of the lines of the simpler part the other has.
    private const double Slack = 4;
    private const double Shared = 0.6;

    /// <summary>Both parts with the columns of both, or null if they are not columns of one table.</summary>
    public static (PageGrid First, PageGrid Second)? Of(PageGrid first, PageGrid second)
    {
        var shift = first.Left - second.Left;
        if (Math.Abs(first.Right - second.Right - shift) > Slack || Math.Abs(shift) > 40) return null;
        var moved = second.Xs.Select(x => x + shift).ToList();
        var alike = moved.Count(x => first.Xs.Any(other => Math.Abs(x - other) <= Slack));
        if (alike - 2 < Shared * (Math.Min(moved.Count, first.Xs.Count) - 2)) return null;
        List<double> all = [.. first.Xs, .. moved.Where(x => !first.Xs.Any(other => Math.Abs(x - other) <= Slack))];
        all.Sort();
        return (On(first, first.Xs, all), On(second, moved, all));
    }

    private static PageGrid On(PageGrid grid, IReadOnlyList<double> xs, List<double> all)
    {
        if (xs.Count == all.Count) return grid with { Xs = all };
        var places = xs.Select(x => all.IndexOf(all.MinBy(other => Math.Abs(other - x)))).ToList();
        return grid with
        {
            Xs = all,
            Cells = [.. grid.Cells.Select(c => On(c, places))],
            Squares = [.. grid.Squares.Select(c => On(c, places))],
            OpenAbove = [.. grid.OpenAbove.Select(c => On(c, places))],
            OpenBelow = [.. grid.OpenBelow.Select(c => On(c, places))],
        };
    }

    private static LatticeCell On(LatticeCell cell, List<int> places)
    {
        var (from, to) = (places[cell.Column], places[cell.Column + cell.ColumnSpan]);
        return cell with { Column = from, ColumnSpan = Math.Max(1, to - from) };
    }

    private static GridCell On(GridCell cell, List<int> places)
    {
        var (from, to) = (places[cell.Column], places[cell.Column + cell.ColumnSpan]);
        return cell with { Column = from, ColumnSpan = Math.Max(1, to - from) };
    }
}
