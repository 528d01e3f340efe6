using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>What leads out of a table, or about it, on the screen.</summary>
/// <param name="Figures">From figures to those who quote them.</param>
/// <param name="Terms">From terms to what the document says they are.</param>
/// <param name="Corrections">From cells that were corrected to what is said of it; on paper too.</param>
internal sealed record TableLinks(FigureLinks Figures, TermLinks Terms, CorrectionMarks Corrections)
{
    /// <summary>From rows to themselves; those of the table that is written.</summary>
    public RowLinks Rows { get; init; } = RowLinks.None;

    /// <summary>Writes what a cell or field of a type says; words open the terms in them, what is quoted leads to those who quote it.</summary>
    public void Write(HtmlText html, Cell? cell, ColumnType type)
    {
        if (cell is null) return;
        if (type == ColumnType.Text && !Figures.Has(cell)) Terms.Write(html, cell.Text);
        else Figures.Write(html, cell);
    }
}
