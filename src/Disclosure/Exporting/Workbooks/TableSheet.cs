using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Exporting.Workbooks;

/// <summary>Lays out a table on a sheet as the official form has it: title, unit, and its sections below or beside each other.</summary>
internal sealed class TableSheet
{
    private readonly SheetLayout _sheet;
    private readonly Table _table;
    private readonly int _width;

    private TableSheet(Table table, string name)
    {
        _table = table;
        _sheet = new SheetLayout(name);
        var widths = table.Sections.Select(WidthOf).DefaultIfEmpty(1).ToList();
        _width = Math.Max(1, table.Form.IsSideBySide ? widths.Sum() : widths.Max());
    }

    /// <summary>The sheet of a table.</summary>
    public static SheetLayout Of(Table table, string name)
    {
        var writer = new TableSheet(table, name);
        writer.Write();
        return writer._sheet;
    }

    private void Write()
    {
        Line(1, _table.Title, CellKind.Title);
        var row = 2;
        if (_table.Flat().Any(HasAmounts)) Line(row++, $"单位：{_table.Form.AmountUnit}", CellKind.Unit);
        _sheet.HeadRows = row - 1;
        _sheet.FirstHeadRow = 1;
        var end = _table.Form.IsSideBySide ? SideBySide(row) : Stacked(row);
        if (_table.EmptyNote is { } note) Line(end, note.Text, CellKind.Note, note);
    }

    private int SideBySide(int row)
    {
        var grids = _table.Sections.OfType<Grid>().ToList();
        var hasHeadings = _table.Sections.Any(s => s.Heading.Length > 0);
        var body = row + (hasHeadings ? 1 : 0) + grids.Select(g => GridSheet.HeadRows(g.Form)).DefaultIfEmpty(0).Max();
        var (left, end) = (1, body);
        foreach (var section in _table.Sections)
        {
            var width = WidthOf(section);
            // All rows begin in the same line: above lower headers the heading reaches further down.
            var head = section is Grid g ? body - GridSheet.HeadRows(g.Form) : body;
            if (head > row) Heading(row, left, width, section.Heading, head - row);
            end = Math.Max(end, section is Grid grid ? Grid(grid, head, left) : Content(section, body, left, width));
            left += width;
        }
        Freeze(row, body);
        return end;
    }

    private int Stacked(int row)
    {
        if (_table.Sections is [Grid { Heading: "" } only])
        {
            var end = Grid(only, row, 1);
            Freeze(row, row + GridSheet.HeadRows(only.Form));
            return end;
        }
        foreach (var section in _table.Sections) row = Section(section, row, 1, _width);
        return row;
    }

    private int Section(Section section, int row, int left, int width)
    {
        if (section.Heading.Length > 0) Heading(row++, left, width, section.Heading, 1);
        return Content(section, row, left, width);
    }

    private int Content(Section section, int row, int left, int width)
    {
        switch (section)
        {
            case Grid grid:
                return Grid(grid, row, left);
            case FieldList list:
                return FieldSheet.Write(_sheet, list, row, left, width);
            case SectionGroup group:
                foreach (var part in group.Sections) row = Section(part, row, left, width);
                break;
        }
        return row;
    }

    private int Grid(Grid grid, int row, int left)
    {
        var writer = new GridSheet(_sheet, grid, left);
        return writer.Body(writer.Head(row));
    }

    private void Heading(int row, int left, int width, string heading, int rows) =>
        _sheet.Add(new SheetCell(row, left, heading, CellKind.Heading) { Rows = rows, Columns = width });

    private void Line(int row, string text, CellKind kind, Cell? source = null) =>
        _sheet.Add(new SheetCell(row, 1, text, kind) { Columns = _width, Source = source });

    private void Freeze(int first, int body) => (_sheet.FirstHeadRow, _sheet.HeadRows) = (first, body - 1);

    private static bool HasAmounts(Section section) => section switch
    {
        Grid grid => grid.Form.Leaves.Any(l => l.Column.Type == ColumnType.Amount),
        FieldList list => list.Form.Fields.Any(f => f.Type == ColumnType.Amount),
        _ => false,
    };

    private static int WidthOf(Section section) => section switch
    {
        Grid grid => Math.Max(1, grid.Form.Width),
        FieldList list => FieldSheet.WidthOf(list.Form),
        SectionGroup group => group.Sections.Select(WidthOf).DefaultIfEmpty(1).Max(),
        _ => 1,
    };
}
