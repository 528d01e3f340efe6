using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>What a table is written with besides itself: what leads out of it on the screen, and where its names break.</summary>
/// <param name="Figures">From figures to those who quote them.</param>
/// <param name="Terms">From terms to what the document says they are.</param>
/// <param name="Corrections">From cells that were corrected to what is said of it; on paper too.</param>
/// <param name="Breaks">Where names may break in a line.</param>
internal sealed record TableLinks(FigureLinks Figures, TermLinks Terms, CorrectionMarks Corrections, WordBreaks Breaks)
{
    /// <summary>What the ids of its heads begin with: of each table of a document something else, since all stand on one page there.</summary>
    public string Ids { get; init; } = HeadIds.PrefixOf(0);

    /// <summary>From rows to themselves; those of the table that is written.</summary>
    public required RowLinks Rows { get; init; }

    /// <summary>Writes what a cell or field of a type says; words open the terms in them, what is quoted leads to those who quote it.</summary>
    public void Write(HtmlText html, Cell? cell, ColumnType type)
    {
        if (cell is null) return;
        if (type == ColumnType.Text && !Figures.Has(cell)) Terms.Write(html, cell.Text);
        else Figures.Write(html, cell);
    }
}
