using System.Globalization;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>Writes a whole table: its grids, fields and headings.</summary>
internal sealed class TableHtml
{
    private readonly HtmlText _html;
    private readonly LaidOutTable _table;
    private readonly TableLinks _links;
    private readonly bool _hasOneGrid;
    private readonly Dictionary<LaidOutSection, GridRoom> _rooms;
    private int _count;
    private string? _room;

    private TableHtml(LaidOutTable table, TableLinks links)
    {
        (_table, _links, _html) = (table, links, new HtmlText(links.Breaks.In));
        _rooms = table.Flat.Where(s => s.Shape == SectionShape.Columns).ToDictionary(s => s, s => new GridRoom(s));
        _hasOneGrid = table.Sections.Count == 1 && table.Flat.Count(s => s.Shape == SectionShape.Columns) == 1;
    }

    /// <summary>The HTML of the table: as it stands on a screen, and what of it stands on paper.</summary>
    public HtmlText Html => _html;

    /// <summary>How many columns a screen leaves out at first.</summary>
    public int FoldedColumns { get; private set; }

    /// <summary>How many rows a screen leaves out at first.</summary>
    public int FoldedRows { get; private set; }

    /// <summary>Whether any grid of it has more rows than a screen shows.</summary>
    public bool IsLong => _table.Flat.Any(s => s.Shape == SectionShape.Columns && LongTables.Has(s));

    /// <summary>The classes that say how much room its grids need: of the one that needs most.</summary>
    public string Room => _room ??= RoomClasses.Of(_links.Breaks, _rooms.Values);

    /// <summary>Writes a table whose sections have headings of this level on its own page.</summary>
    public static TableHtml Of(LaidOutTable table, int headingLevel, TableLinks links)
    {
        var writer = new TableHtml(table, links);
        if (table.IsSideBySide) writer.WriteSideBySide(headingLevel);
        else writer.WriteSections(table.Sections, headingLevel);
        if (table.EmptyNote is { } note) writer._html.Raw("<p class=table-note>").Text(note.Text).Raw("</p>\n");
        return writer;
    }

    /// <summary>Whether a table has more columns than an upright page holds.</summary>
    public static bool IsWide(TableForm form)
    {
        const int MostUpright = 8;
        var widths = form.Flat().OfType<GridForm>().Select(g => g.Width).DefaultIfEmpty(0);
        return (form.IsSideBySide ? widths.Sum() : widths.Max()) > MostUpright;
    }

    private void WriteSideBySide(int level)
    {
        _html.Raw("<div class=side-by-side>\n");
        foreach (var section in _table.Sections)
        {
            _html.Raw("<div class=block>\n");
            WriteHeading(section, _table.Sections, level);
            WriteContent(section, level);
            _html.Raw("</div>\n");
        }
        _html.Raw("</div>\n");
    }

    private void WriteSections(IReadOnlyList<LaidOutSection> sections, int level)
    {
        foreach (var section in sections)
        {
            if (section.Heading.Length == 0)
            {
                WriteContent(section, level);
                continue;
            }
            // Without a label it is no landmark: forms repeat their headings, and a landmark's name must be its own.
            _html.Raw("<section class=section>\n");
            WriteHeading(section, sections, level);
            WriteContent(section, level + 1);
            _html.Raw("</section>\n");
        }
    }

    private void WriteHeading(LaidOutSection section, IReadOnlyList<LaidOutSection> all, int level)
    {
        if (section.Heading.Length > 0) _html.Heading(level, section.Heading, SectionNames.ByOf(section, all));
    }

    private void WriteContent(LaidOutSection section, int level)
    {
        switch (section.Shape)
        {
            case SectionShape.Columns:
                WriteGrid(section);
                break;
            case SectionShape.Pairs:
                FieldsHtml.Write(_html, section, _links);
                break;
            case SectionShape.Parts:
                WriteSections(section.Parts, level);
                break;
            default:
                throw new NotSupportedException($"No page shows the shape {section.Shape}.");
        }
    }

    private void WriteGrid(LaidOutSection section)
    {
        FoldedColumns += section.Folds.Columns;
        FoldedRows += section.Folds.Rows;
        var prefix = _hasOneGrid ? _links.Ids : string.Create(CultureInfo.InvariantCulture, $"{_links.Ids}{++_count}");
        // What stands side by side takes the same form.
        GridHtml.Write(_html, section, prefix, _table.IsSideBySide ? Room : RoomClasses.Of(_links.Breaks, _rooms[section]), _links);
    }
}
