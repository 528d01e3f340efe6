using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>The tables of a budget, written out: each whole, or where it is long the part of a page.</summary>
/// <param name="document">The budget, and what its checks found.</param>
/// <param name="quoted">Which cells the narrative quotes.</param>
/// <param name="links">Links to cells, and how tables are divided.</param>
/// <param name="corrections">What was corrected.</param>
/// <param name="breaks">Where its names may break in a line.</param>
/// <param name="address">Where the pages are published, ending in a slash; blank where the site does not say.</param>
internal sealed class WrittenTables(
    CheckedBudget document, QuotedCells quoted, CellLinks links, IReadOnlyList<LocatedCorrection> corrections, WordBreaks breaks, string address)
{
    private readonly Budget _budget = document.Budget;
    private readonly CorrectionMarks _marks = new(corrections);
    private readonly Dictionary<string, WrittenTable> _tables = new(StringComparer.Ordinal);

    /// <summary>Whether a row of a table, or what is no row of a grid, stands on the page of a part; on that of a whole table all do.</summary>
    public bool IsOn(Table table, TablePart? part, GridRow? row) => part is null || links.DivisionOf(table).PartOf(row) == part.Number;

    // A section that says why it is empty has nothing more to say of blanks.
    private static bool HasBlanks(LaidOutSection section) => section.EmptyNote is null
        && section.Rows.Any(r => r.Cells.Any(c => c is { Role: CellRole.Value, Text: "" }));

    /// <summary>A table in the whole document on a screen, where one of thousands of rows leads to its pages.</summary>
    public WrittenTable InShort(Table table)
    {
        if (links.DivisionOf(table) is not { IsDivided: true } division) return Written(table);
        var written = Written(table, division.Parts[0]);
        return written with { Html = DivisionViews.Instead(division) };
    }

    /// <summary>A table, or a part of it, as it stands on its page. Whole ones are kept: they stand in the whole document too, which may be printed first.</summary>
    public WrittenTable Written(Table whole, TablePart? part = null)
    {
        var page = PageNames.FileOf(whole.Key, part?.Number ?? 1);
        if (part is null && _tables.TryGetValue(page, out var kept)) return kept;
        var table = part?.Table ?? whole;
        var (figures, quotes) = quoted.Of(whole, row => IsOn(whole, part, row));
        var terms = new TermLinks(document.Glossary, "");
        var ids = links.IdsOn(table);
        var layout = ids.Table;
        var written = TableHtml.Of(layout, headingLevel: 2, new TableLinks(figures, terms, _marks, breaks)
        {
            Ids = HeadIds.PrefixOf(_budget.Tables.TakeWhile(t => t != whole).Count()),
            Rows = RowLinks.Of(ids),
        });
        var own = address.Length == 0 ? "" : address + page;
        var margins = table.Form.Margins.Of(_budget.Unit.Name, table.Form.Number);
        var view = new TableView(
            table.Key, table.Form.Number, FullContents.TitleOf(table), table.Form.AmountUnit, "", TableHtml.IsWide(table.Form), quotes)
        {
            Columns = written.FoldedColumns,
            Rows = written.FoldedRows,
            Ordinals = layout.HasOrdinals,
            Numbered = margins.HasNumber,
            Left = margins.Left,
            Right = margins.Right,
            RowNumbers = layout.HasRowNumbers,
            Address = own,
            Code = QrCode.Svg(own),
            Room = written.Room,
            Blanks = layout.Flat.Any(HasBlanks),
            Long = written.IsLong,
            Levels = CodeLevels.Of(layout, _budget.Classifications),
        };
        var result = new WrittenTable(view, written.Html, terms);
        if (part is null) _tables[page] = result;
        return result;
    }
}

/// <summary>A table, written out, with the terms that it uses.</summary>
internal sealed record WrittenTable(TableView View, HtmlText Html, TermLinks Terms);
