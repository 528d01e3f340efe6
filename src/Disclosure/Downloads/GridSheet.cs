using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;

namespace Disclosure.Downloads;

/// <summary>Sets rows under the heads of columns on a sheet, as they are laid out: heads, column numbers, rows, notes.</summary>
/// <param name="sheet">Where to.</param>
/// <param name="section">What.</param>
/// <param name="left">The column of the sheet that it begins in.</param>
internal sealed class GridSheet(SheetLayout sheet, LaidOutSection section, int left)
{
    /// <summary>How many rows the heads of a section take, that of column numbers with them; none where it has no columns.</summary>
    public static int HeadRows(LaidOutSection section) => section.Heads.Depth + (section.HasOrdinals ? 1 : 0);

    /// <summary>Sets all of it from a row on; gives the row after it.</summary>
    public int Write(int row)
    {
        foreach (var head in section.Heads.All)
        {
            sheet.Add(new SheetCell(row + head.Row, left + head.Place, head.FullLabel, CellKind.Head) { Rows = head.Rows, Columns = head.Columns });
        }
        if (section.HasOrdinals) Ordinals(row + section.Heads.Depth);
        var end = Rows(row + HeadRows(section));
        if (section.EmptyNote is { } empty) Note(end++, empty);
        if (section.Note is { } note) Note(end++, note);
        return end;
    }

    private void Ordinals(int row)
    {
        var cells = section.Ordinals.ToList();
        if (section.HasRowGroups && cells[0].Place > 0) sheet.Add(new SheetCell(row, left, "", CellKind.Ordinal));
        foreach (var cell in cells) sheet.Add(new SheetCell(row, left + cell.Place, cell.Text, CellKind.Ordinal) { Columns = cell.Columns });
    }

    // Blank rows keep what is printed in one line beside other sections in one line.
    private int Rows(int first)
    {
        var end = first;
        foreach (var row in section.Rows)
        {
            var at = first + row.PrintedRow - 1;
            for (; end < at; end++) Blank(end, end - first + 1);
            foreach (var cell in row.Cells) Cell(row, cell, at);
            end = at + 1;
        }
        return end;
    }

    private void Blank(int at, int printedRow)
    {
        foreach (var leaf in RowNumbers.ColumnsOf(section)) sheet.Add(new SheetCell(at, left + section.PlaceOf(leaf), RowNumbers.Of(leaf, printedRow), CellKind.Ordinal));
    }

    private void Cell(LaidOutRow row, LaidOutCell cell, int at) =>
        sheet.Add(new SheetCell(at, left + cell.Place, cell.IsOwnHead && row.Unit.Length > 0 ? $"{cell.Printed}（{row.Unit}）" : cell.Printed, cell.Type.IsNumeric() ? CellKind.Figure : cell.Type == ColumnType.RowNumber ? CellKind.Ordinal : CellKind.Text)
        {
            Rows = cell.Rows,
            Columns = cell.Columns,
            Source = cell.Cell,
            Indent = cell.IsOwnHead ? row.Level - 1 : 0,
            // The head of a row group belongs to all rows of it.
            IsTotal = row.IsTotal && (cell.Role != CellRole.GroupHead || cell.Leaf is not null),
            Number = cell.Cell is { } source && cell.Type.HoldsNumber() ? SheetNumber.Of(source) : null,
        });

    private void Note(int row, Cell note) => sheet.Add(new SheetCell(row, left, note.Text, CellKind.Note) { Columns = section.Width, Source = note });
}
