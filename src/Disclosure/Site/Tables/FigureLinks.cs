using Disclosure.Core.Documents;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>Which figures of a table lead to the list of those who quote them: the cell to the id of its item there.</summary>
internal sealed class FigureLinks
{
    private readonly Dictionary<Cell, string> _ids = new(ReferenceEqualityComparer.Instance);

    /// <summary>Notes that a cell is quoted, in the item with this id.</summary>
    public void Add(Cell cell, string id) => _ids[cell] = id;

    /// <summary>Whether a cell is quoted.</summary>
    public bool Has(Cell cell) => _ids.Count > 0 && _ids.ContainsKey(cell);

    /// <summary>Writes what a cell says; a figure that is quoted links to those who quote it, except on paper.</summary>
    public void Write(HtmlText html, Cell cell)
    {
        if (!Has(cell))
        {
            html.Text(cell.Text);
            return;
        }
        html.ScreenOnly(h => h.Raw("<a class=\"quoted\"").Attribute("href", "#" + _ids[cell]).Raw(">"))
            .Text(cell.Text)
            .ScreenOnly(h => h.Raw("</a>"));
    }
}
