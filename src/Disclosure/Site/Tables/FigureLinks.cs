using Disclosure.Core.Documents;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>Which figures of a table lead to the list of those who quote them: the cell to the id of its item there.</summary>
internal sealed class FigureLinks
{
    private readonly Dictionary<Cell, (string Id, string Name)> _quoted = new(ReferenceEqualityComparer.Instance);

    /// <summary>Notes that a cell is quoted, in the item with this id; <paramref name="name"/> is what it is called within the table.</summary>
    public void Add(Cell cell, string id, string name) => _quoted[cell] = (id, name);

    /// <summary>Whether a cell is quoted.</summary>
    public bool Has(Cell cell) => _quoted.Count > 0 && _quoted.ContainsKey(cell);

    /// <summary>Writes what a cell says; a figure that is quoted links to those who quote it, except on paper.</summary>
    public void Write(HtmlText html, Cell cell)
    {
        if (!Has(cell))
        {
            html.Text(cell.Text);
            return;
        }
        // Its name says which figure it is: whoever hears the links of a page has nothing but their names.
        var (id, name) = _quoted[cell];
        html.ScreenOnly(h => h.Raw("<a class=quoted").Attribute("href", "#" + id).Attribute("aria-label", $"{cell.Text}，{name}").Raw(">"))
            .Text(cell.Text)
            .ScreenOnly(h => h.Raw("</a>"));
    }
}
