using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Import.Blocks;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Proposals;

/// <summary>Reads the tree of heads above a source table from the cells that span columns.</summary>
internal sealed class DraftedColumns
{
    private static readonly string[] Divisions = ["类", "款", "项", "目"];

    private readonly SourceGrid _grid;
    private readonly HeadRows _heads;

    private DraftedColumns(SourceGrid grid, HeadRows heads) => (_grid, _heads) = (grid, heads);

    /// <summary>The columns from the left, groups with those under them.</summary>
    public static IReadOnlyList<DraftedColumn> Of(SourceGrid grid, HeadRows heads) => new DraftedColumns(grid, heads).Range(0, grid.Columns, heads.First);

    private List<DraftedColumn> Range(int first, int end, int row)
    {
        var columns = new List<DraftedColumn>();
        for (var column = first; column < end;)
        {
            var (head, at) = HeadAt(column, row);
            var width = head is null ? 1 : Math.Max(1, Math.Min(end, head.Column + head.ColumnSpan) - column);
            columns.Add(head is null ? Leaf("", column, width) : Column(head, column, width, at + head.RowSpan));
            column += width;
        }
        return Joined(columns);
    }

    // The first text at or below a row, numbers of columns left out.
    private (GridCell? Head, int Row) HeadAt(int column, int row)
    {
        for (var at = row; at < _heads.End; at++)
        {
            if (_grid.At(at, column) is { } cell && cell.Row >= row && !HeadRows.IsOrdinals([.. _grid.Beginning(cell.Row)])) return (cell, cell.Row);
        }
        return (null, _heads.End);
    }

    private DraftedColumn Column(GridCell head, int first, int width, int below)
    {
        if (below >= _heads.End || !Enumerable.Range(first, width).Any(c => HeadAt(c, below).Head is not null)) return Leaf(head.Text, first, width);
        var children = Range(first, first + width, below);
        if (children.Count > 1 && children.All(c => Divisions.Contains(Folded.Name(c.Label), StringComparer.Ordinal)))
            return Leaf(head.Text, first, width) with { Type = ColumnType.Code, Divisions = [.. children.Select(c => Folded.Name(c.Label))] };
        return children.Count == 1 && width == 1 ? Leaf(head.Text + children[0].Label, first, width) : new DraftedColumn(Label(head.Text), ColumnType.Amount, children, first, width);
    }

    private DraftedColumn Leaf(string label, int first, int width) => new(Label(label), TypeOf(label, first, width), [], first, width) { Ordinal = OrdinalOf(first) };

    private static string Label(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private int? OrdinalOf(int column)
    {
        for (var row = _heads.First; row < _heads.End; row++)
        {
            if (_grid.At(row, column) is not { } cell || !HeadRows.IsOrdinals([.. _grid.Beginning(row)])) continue;
            var digits = string.Concat(Folded.Name(cell.Text).TakeWhile(char.IsAsciiDigit));
            return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        }
        return null;
    }

    private ColumnType TypeOf(string label, int first, int width)
    {
        var texts = Enumerable.Range(_heads.End, _grid.Rows - _heads.End).SelectMany(r => Enumerable.Range(first, width).Select(c => _grid.At(r, c)))
            .OfType<GridCell>().Where(c => c.Column >= first && c.ColumnSpan <= width).Distinct().Select(c => PrintedFigures.Plain(c.Text)).ToList();
        var name = Folded.Bare(label);
        if (name.Contains("编码", StringComparison.Ordinal) || name is "类" or "款" || (texts.Count > 2 && texts.All(IsCode) && name.Contains("科目", StringComparison.Ordinal))) return ColumnType.Code;
        if (texts.Count > 0 && texts.All(t => PrintedNumber.ParsePercent(t) is not null)) return ColumnType.Percent;
        var numbers = texts.Count(t => PrintedNumber.Parse(t) is not null || t == "/");
        return texts.Count > 0 && numbers * 2 < texts.Count ? ColumnType.Text : IsName(name) ? ColumnType.Text : ColumnType.Amount;
    }

    private static bool IsName(string name) => name is "项目" or "科目名称" or "名称" or "支出项目" or "收入项目" || name.EndsWith("名称", StringComparison.Ordinal);

    private static bool IsCode(string text) => text.Length is 2 or 3 or 5 or 7 && text.All(char.IsAsciiDigit);

    // A column without a head between others is a piece of the one before it.
    private static List<DraftedColumn> Joined(List<DraftedColumn> columns)
    {
        var joined = new List<DraftedColumn>();
        foreach (var column in columns)
        {
            if (column.Label.Length == 0 && joined.Count > 0 && joined[^1].Children.Count == 0) joined[^1] = joined[^1] with { Count = joined[^1].Count + column.Count };
            else joined.Add(column);
        }
        return joined;
    }
}
