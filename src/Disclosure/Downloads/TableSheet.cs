using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;

namespace Disclosure.Downloads;

/// <summary>Sets a table on a sheet as the official form has it: title, unit, and its sections below or beside each other.</summary>
internal sealed class TableSheet
{
    private readonly SheetLayout _sheet;
    private readonly LaidOutTable _table;
    private readonly int _width;

    private readonly TableMargins _margins;

    private TableSheet(LaidOutTable table, string name, string unit)
    {
        _margins = table.Table.Form.Margins.Of(unit, table.Table.Form.Number);
        _table = table;
        _sheet = new SheetLayout(name);
        _width = table.Width;
    }

    /// <summary>The sheet of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">What the sheet is called.</param>
    /// <param name="unit">Whose table it is.</param>
    public static SheetLayout Of(Table table, string name, string unit)
    {
        var writer = new TableSheet(new LaidOutTable(table), name, unit);
        writer.Write();
        return writer._sheet;
    }

    private void Write()
    {
        Line(1, _table.Table.PrintedTitle, CellKind.Title);
        var row = 2;
        if (_margins.Right.Length > 0) Line(row++, _margins.Right, CellKind.Unit);
        row = Above(row, _table.AmountUnits is [var unit] ? $"单位：{unit}" : "");
        _sheet.HeadRows = row - 1;
        _sheet.FirstHeadRow = 1;
        var end = _table.IsSideBySide ? SideBySide(row) : Stacked(row);
        if (_table.EmptyNote is { } note) Line(end, note.Text, CellKind.Note, note);
    }

    // Whose table it is stands in one line with the unit, where there is room for both.
    private int Above(int row, string unit)
    {
        if (_margins.Left.Length > 0 && unit.Length > 0 && _width > 1)
        {
            _sheet.Add(new SheetCell(row, 1, _margins.Left, CellKind.Note) { Columns = _width / 2 });
            _sheet.Add(new SheetCell(row, 1 + (_width / 2), unit, CellKind.Unit) { Columns = _width - (_width / 2) });
            return row + 1;
        }
        if (_margins.Left.Length > 0) Line(row++, _margins.Left, CellKind.Note);
        if (unit.Length > 0) Line(row++, unit, CellKind.Unit);
        return row;
    }

    private int SideBySide(int row)
    {
        var hasHeadings = _table.Sections.Any(s => HeadingOf(s).Length > 0);
        var body = row + (hasHeadings ? 1 : 0) + _table.Sections.Select(GridSheet.HeadRows).DefaultIfEmpty(0).Max();
        var (left, end) = (1, body);
        foreach (var section in _table.Sections)
        {
            // All rows begin in the same line: above lower heads the heading reaches further down.
            var head = body - GridSheet.HeadRows(section);
            if (head > row) Heading(row, left, section.Width, HeadingOf(section), head - row);
            end = Math.Max(end, Content(section, head, left, section.Width));
            left += section.Width;
        }
        Freeze(row, body);
        return end;
    }

    private int Stacked(int row)
    {
        if (_table.Sections is [{ Shape: SectionShape.Columns, Heading: "" } only])
        {
            Freeze(row, row + GridSheet.HeadRows(only));
            return Content(only, row, 1, _width);
        }
        foreach (var section in _table.Sections) row = Section(section, row, 1, _width);
        return row;
    }

    private int Section(LaidOutSection section, int row, int left, int width)
    {
        if (HeadingOf(section) is { Length: > 0 } heading) Heading(row++, left, width, heading, 1);
        return Content(section, row, left, width);
    }

    private int Content(LaidOutSection section, int row, int left, int width)
    {
        switch (section.Shape)
        {
            case SectionShape.Columns:
                return new GridSheet(_sheet, section, left).Write(row);
            case SectionShape.Pairs:
                return FieldSheet.Write(_sheet, section, row, left, width);
            case SectionShape.Parts:
                foreach (var part in section.Parts) row = Section(part, row, left, width);
                return row;
            default:
                throw new ArgumentOutOfRangeException(nameof(section), section.Shape, null);
        }
    }

    // Sections in different units say their own.
    private string HeadingOf(LaidOutSection section)
    {
        if (!section.HasAmounts || section.Shape == SectionShape.Parts || _table.AmountUnits.Count < 2) return section.Heading;
        return section.Heading.Length == 0 ? $"单位：{section.AmountUnit}" : $"{section.Heading}（单位：{section.AmountUnit}）";
    }

    private void Heading(int row, int left, int width, string heading, int rows) =>
        _sheet.Add(new SheetCell(row, left, heading, CellKind.Heading) { Rows = rows, Columns = width });

    private void Line(int row, string text, CellKind kind, Cell? source = null) =>
        _sheet.Add(new SheetCell(row, 1, text, kind) { Columns = _width, Source = source });

    private void Freeze(int first, int body) => (_sheet.FirstHeadRow, _sheet.HeadRows) = (first, body - 1);
}
