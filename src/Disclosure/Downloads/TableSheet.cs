using Disclosure.Core.Documents;
using Disclosure.Core.Layout;

namespace Disclosure.Downloads;

/// <summary>Sets a table on a sheet as the official form has it: title, unit, and its sections below or beside each other.</summary>
internal sealed class TableSheet
{
    private readonly SheetLayout _sheet;
    private readonly LaidOutTable _table;
    private readonly int _width;

    private TableSheet(LaidOutTable table, string name)
    {
        _table = table;
        _sheet = new SheetLayout(name);
        _width = table.Width;
    }

    /// <summary>The sheet of a table.</summary>
    public static SheetLayout Of(Table table, string name)
    {
        var writer = new TableSheet(new LaidOutTable(table), name);
        writer.Write();
        return writer._sheet;
    }

    private void Write()
    {
        Line(1, _table.Table.Title, CellKind.Title);
        var row = 2;
        if (_table.AmountUnits is [var unit]) Line(row++, $"单位：{unit}", CellKind.Unit);
        _sheet.HeadRows = row - 1;
        _sheet.FirstHeadRow = 1;
        var end = _table.IsSideBySide ? SideBySide(row) : Stacked(row);
        if (_table.EmptyNote is { } note) Line(end, note.Text, CellKind.Note, note);
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
