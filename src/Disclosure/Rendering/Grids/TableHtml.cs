using System.Globalization;
using Disclosure.Core.Addresses;
using Disclosure.Core.Editions;
using Disclosure.Core.Grids;
using Disclosure.Core.Layouts;

namespace Disclosure.Rendering.Grids;

/// <summary>Writes a whole table: its grids, fields and headings.</summary>
internal sealed class TableHtml
{
    private readonly HtmlText _html = new();
    private readonly Table _table;
    private readonly TableLinks _links;
    private int _count;

    private TableHtml(Table table, TableLinks links) => (_table, _links) = (table, links);

    /// <summary>The HTML of the table: as it stands on a screen, and what of it stands on paper.</summary>
    public HtmlText Html => _html;

    /// <summary>How many columns a screen leaves out at first.</summary>
    public int FoldedColumns { get; private set; }

    /// <summary>How many rows a screen leaves out at first.</summary>
    public int FoldedRows { get; private set; }

    /// <summary>Writes a table whose sections have headings of this level on its own page.</summary>
    public static TableHtml Of(Table table, int headingLevel, TableLinks links)
    {
        var writer = new TableHtml(table, links);
        if (table.Form.IsSideBySide) writer.WriteSideBySide(headingLevel);
        else writer.WriteSections(table.Sections, headingLevel);
        if (table.EmptyNote is { } note) writer._html.Raw("<p class=\"table-note\">").Text(note.Text).Raw("</p>\n");
        return writer;
    }

    /// <summary>Whether a table has more columns than an upright page holds.</summary>
    public static bool IsWide(TableForm form)
    {
        const int MostUpright = 8;
        var widths = form.Sections.SelectMany(Widths).DefaultIfEmpty(0);
        return (form.IsSideBySide ? widths.Sum() : widths.Max()) > MostUpright;
    }

    private static IEnumerable<int> Widths(SectionForm form) => form switch
    {
        GridForm grid => [grid.Width],
        GroupForm group => group.Sections.SelectMany(Widths),
        _ => [],
    };

    private void WriteSideBySide(int level)
    {
        _html.Raw("<div class=\"side-by-side\">\n");
        foreach (var section in _table.Sections)
        {
            _html.Raw("<div class=\"block\">\n");
            WriteHeading(section, level);
            WriteContent(section, level);
            _html.Raw("</div>\n");
        }
        _html.Raw("</div>\n");
    }

    private void WriteSections(IReadOnlyList<Section> sections, int level)
    {
        foreach (var section in sections)
        {
            if (section.Heading.Length == 0)
            {
                WriteContent(section, level);
                continue;
            }
            // Without a label it is no landmark: forms repeat their headings, and a landmark's name must be its own.
            _html.Raw("<section class=\"section\">\n");
            WriteHeading(section, level);
            WriteContent(section, level + 1);
            _html.Raw("</section>\n");
        }
    }

    private void WriteHeading(Section section, int level)
    {
        if (section.Heading.Length > 0) _html.Heading(level, section.Heading);
    }

    private void WriteContent(Section section, int level)
    {
        switch (section)
        {
            case Grid grid:
                WriteGrid(grid);
                break;
            case FieldList list:
                WriteFields(list);
                break;
            case SectionGroup group:
                WriteSections(group.Sections, level);
                break;
        }
    }

    private void WriteGrid(Grid grid)
    {
        var folds = new LaidOutSection(_table, grid).Folds;
        FoldedColumns += folds.Columns;
        FoldedRows += folds.Rows;
        GridHtml.Write(_html, _table, grid, _table.Sections.Count == 1 ? _table.Key : NextId(), folds, _links);
    }

    private void WriteFields(FieldList list)
    {
        if (list.Form.Fields.Any(f => f.Type == ColumnType.Amount))
        {
            _html.Raw("<p class=\"fields-unit\">单位：").Text(_table.Form.AmountUnit).Raw("</p>\n");
        }
        _html.Raw("<dl class=\"fields\">\n");
        for (var i = 0; i < list.Form.Fields.Count; i++)
        {
            var field = list.Form.Fields[i];
            _html.Raw(field.IsBeside ? "<div class=\"field beside\"><dt>" : "<div class=\"field\"><dt>").Text(field.Label).Raw("</dt><dd");
            var address = AddressText.Of([.. _table.Steps, .. list.Steps, field.Key]);
            _html.Attribute("id", address).Raw(">");
            _links.Corrections.WriteField(_html, address);
            _links.Write(_html, list.Values[i], field.Type);
            _html.Raw("</dd></div>\n");
        }
        _html.Raw("</dl>\n");
    }

    private string NextId() => string.Create(CultureInfo.InvariantCulture, $"{_table.Key}-{++_count}");
}
