using Disclosure.Core.Editions;
using Disclosure.Core.Grids;
using Disclosure.Core.Layouts;

namespace Disclosure.Exporting.Workbooks;

/// <summary>Lays out one grid on a sheet in its official shape: headers, column numbers, rows.</summary>
/// <param name="sheet">Where to.</param>
/// <param name="grid">The grid.</param>
/// <param name="left">The column of the sheet that it begins in.</param>
internal sealed class GridSheet(SheetLayout sheet, Grid grid, int left)
{
    private readonly GridForm _form = grid.Form;
    private readonly int[] _columns = ColumnsOf(grid.Form, left);
    private readonly RowSpans _spans = new(grid);
    private readonly List<string> _grouping = [.. grid.Form.Grouping];

    /// <summary>How many rows the headers of a form take, that of column numbers with them.</summary>
    public static int HeadRows(GridForm form) => form.Depth + (form.HasOrdinals ? 1 : 0);

    /// <summary>Lays out the headers from a row on; gives the row after them.</summary>
    public int Head(int row)
    {
        var column = left;
        foreach (var top in _form.Columns) Head(top, row, row + _form.Depth, ref column);
        if (!_form.HasOrdinals) return row + _form.Depth;
        if (_form.HasRowGroups) sheet.Add(new SheetCell(row + _form.Depth, left, "", CellKind.Ordinal));
        foreach (var leaf in _form.Leaves) Ordinals(leaf, row + _form.Depth);
        return row + _form.Depth + 1;
    }

    /// <summary>Lays out the rows and notes from a row on; gives the row after them.</summary>
    public int Body(int row)
    {
        var printed = 1;
        for (var i = 0; i < grid.Rows.Count; i++, printed++, row++)
        {
            // Blank rows keep what is printed in one line in one line.
            if (grid.Rows[i].PrintedRow > printed) (row, printed) = (row + grid.Rows[i].PrintedRow - printed, grid.Rows[i].PrintedRow);
            Row(i, row);
        }
        if (grid.EmptyNote is { } empty) Note(row++, empty);
        if (grid.Note is { } note) Note(row++, note);
        return row;
    }

    private void Head(GridColumn column, int row, int end, ref int at)
    {
        var isGroup = column.Children.Count + column.Divisions.Count > 0;
        // The header of a row group stands before the names, under the same header as they.
        var width = column.Width + (column.Type == ColumnType.Name && _form.HasRowGroups && column.Children.Count == 0 ? 1 : 0);
        sheet.Add(new SheetCell(row, at, column.Label, CellKind.Head) { Rows = isGroup ? 1 : end - row, Columns = width });
        foreach (var child in column.Children) Head(child, row + 1, end, ref at);
        if (column.Children.Count > 0) return;
        for (var i = 0; i < column.Divisions.Count; i++)
        {
            sheet.Add(new SheetCell(row + 1, at + i, column.Divisions[i], CellKind.Head) { Rows = end - row - 1 });
        }
        at += width;
    }

    private void Ordinals(Leaf leaf, int row)
    {
        var texts = OrdinalRow.Of(_form, leaf);
        for (var i = 0; i < texts.Count; i++)
        {
            sheet.Add(new SheetCell(row, _columns[leaf.Index] + i, texts[i], CellKind.Ordinal) { Columns = texts.Count == 1 ? leaf.Column.Width : 1 });
        }
    }

    private void Row(int index, int at)
    {
        var row = grid.Rows[index];
        if (_form.HasRowGroups && _spans.Of(index, 0) is > 0 and var span)
        {
            sheet.Add(new SheetCell(at, left, row.Group ?? "", CellKind.Text) { Rows = span });
        }
        var labelled = RowLabels.ColumnsOf(grid, row);
        if (labelled > 0)
        {
            var width = _form.Leaves.Take(labelled).Sum(l => l.Column.Width);
            sheet.Add(new SheetCell(at, _columns[0], row.Label, CellKind.Text) { Columns = width, Indent = row.Level - 1, IsTotal = row.IsTotal });
        }
        foreach (var leaf in _form.Leaves.Skip(labelled)) Cell(row, index, leaf, at);
    }

    private void Cell(GridRow row, int index, Leaf leaf, int at)
    {
        var rows = _grouping.IndexOf(leaf.Name) is >= 0 and var group && !_form.HasRowGroups ? SpanOf(index, group) : 1;
        if (rows == 0) return;
        var cell = row.Cells[leaf.Index];
        var isName = leaf.Column.Type == ColumnType.Name && row.Kind != RowKind.Record;
        sheet.Add(new SheetCell(at, _columns[leaf.Index], cell?.Text ?? "", leaf.Column.IsNumeric ? CellKind.Figure : CellKind.Text)
        {
            Rows = rows,
            Columns = leaf.Column.Width,
            Source = cell,
            Indent = isName ? row.Level - 1 : 0,
            IsTotal = row.IsTotal,
            Number = cell is not null && leaf.Column.Type.HoldsNumber() ? SheetNumber.Of(cell) : null,
        });
    }

    // Only rows that the unit wrote itself are merged: the label of another may reach across these columns.
    private int SpanOf(int index, int column)
    {
        if (grid.Rows[index].Kind != RowKind.Record) return 1;
        var start = _spans.StartOf(index, column);
        if (grid.Rows[start].Kind != RowKind.Record) return 1;
        if (start != index) return 0;
        var count = 1;
        while (count < _spans.Of(index, column) && grid.Rows[index + count].Kind == RowKind.Record) count++;
        return count;
    }

    private void Note(int row, Cell note) =>
        sheet.Add(new SheetCell(row, left, note.Text, CellKind.Note) { Columns = Math.Max(1, _form.Width), Source = note });

    // Before the first column stands that of the row groups.
    private static int[] ColumnsOf(GridForm form, int left)
    {
        var columns = new int[form.Leaves.Count];
        var at = left + (form.HasRowGroups ? 1 : 0);
        foreach (var leaf in form.Leaves)
        {
            columns[leaf.Index] = at;
            at += leaf.Column.Width;
        }
        return columns;
    }
}
