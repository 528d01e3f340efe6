using System.Diagnostics;

namespace Disclosure.Downloads;

/// <summary>
/// How wide the columns of a sheet are and how high its rows: spreadsheets do not find out by themselves for merged cells. Widths are
/// in digits of the body type, as workbooks count them; a Chinese letter takes two.
/// </summary>
internal sealed class SheetSizes
{
    private const double Narrowest = 9;
    private const double WidestText = 30;
    private const double WidestHead = 15;
    private const double Margin = 2;
    private const double TitleHeight = 30;
    private const double TitleWidth = 1.5;  // beside the body type
    private const double WidestUpright = 110;

    // What LibreOffice wants for a line in the type that it takes where there is no 宋体; what is lower cuts letters off.
    private const double LineHeight = 16;

    // The most that a row may have (ECMA-376; Excel).
    private const double Highest = 409;

    private readonly double[] _widths;
    private readonly double[] _heights;

    /// <summary>Measures a sheet.</summary>
    public SheetSizes(SheetLayout sheet)
    {
        _widths = new double[sheet.Columns + 1];
        _heights = new double[sheet.Rows + 1];
        Array.Fill(_widths, Narrowest);
        foreach (var cell in sheet.Cells.Where(c => c.Columns == 1))
        {
            _widths[cell.Column] = Math.Max(_widths[cell.Column], Margin + Math.Min(LongestLine(cell.Text) + cell.Indent, MostOf(cell)));
        }
        WidenTo(sheet.Cells.Where(c => c.Kind == CellKind.Title && c.Columns == sheet.Columns).Select(c => Margin + (TitleWidth * LongestLine(c.Text))).DefaultIfEmpty(0).Max());
        foreach (var cell in sheet.Cells.Where(c => c.Rows == 1)) _heights[cell.Row] = Math.Max(_heights[cell.Row], HeightOf(cell));
        foreach (var cell in sheet.Cells.Where(c => c.Rows > 1).OrderBy(c => c.Row + c.Rows)) MakeRoomFor(cell);
    }

    /// <summary>Whether the sheet is wider than an upright page of A4 shows in a size that can be read.</summary>
    public bool IsWide => _widths.Skip(1).Sum() > WidestUpright;

    /// <summary>The width of a column.</summary>
    public double WidthOf(int column) => _widths[column];

    /// <summary>The height of a row in points; 0 for that of one line.</summary>
    public double HeightOf(int row) => _heights[row];

    // A title of a table with few columns stands in one line, if a page has room for it.
    private void WidenTo(double title)
    {
        var width = _widths.Skip(1).Sum();
        var share = Math.Min(title, WidestUpright - 1) / width;
        for (var i = 1; share > 1 && i < _widths.Length; i++) _widths[i] *= share;
    }

    // What several rows have no room for goes to the last of them.
    private void MakeRoomFor(SheetCell cell)
    {
        var last = cell.Row + cell.Rows - 1;
        var lacking = HeightOf(cell);
        for (var row = cell.Row; row <= last; row++) lacking -= _heights[row] > 0 ? _heights[row] : LineHeight;
        if (lacking > 0) _heights[last] = Math.Min(Highest, (_heights[last] > 0 ? _heights[last] : LineHeight) + lacking);
    }

    // A figure is never broken.
    private static double MostOf(SheetCell cell) => cell.Number is not null ? double.MaxValue : cell.Kind switch
    {
        CellKind.Head or CellKind.Ordinal => WidestHead,
        CellKind.Title or CellKind.Unit or CellKind.Heading or CellKind.Text or CellKind.Figure or CellKind.Note => WidestText,
        _ => throw new UnreachableException($"no such cell: {cell.Kind}"),
    };

    private double HeightOf(SheetCell cell)
    {
        var width = 0.0;
        for (var i = 0; i < cell.Columns; i++) width += _widths[cell.Column + i];
        var lines = 0.0;
        var size = cell.Kind == CellKind.Title ? TitleWidth : 1;
        foreach (var line in cell.Text.Split('\n')) lines += Math.Max(1, Math.Ceiling(size * WidthOf(line) / Math.Max(1, width - Margin - cell.Indent)));
        if (cell.Kind == CellKind.Title) return Math.Min(Highest, lines * TitleHeight);
        return lines > 1 ? Math.Min(Highest, lines * LineHeight) : 0;
    }

    private static double LongestLine(string text) => text.Contains('\n', StringComparison.Ordinal) ? text.Split('\n').Max(WidthOf) : WidthOf(text);

    private static double WidthOf(string text)
    {
        var width = 0.0;
        foreach (var c in text) width += c < 0x2E80 ? 1.1 : 2.1;
        return width;
    }
}
