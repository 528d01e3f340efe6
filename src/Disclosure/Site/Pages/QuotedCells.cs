using System.Globalization;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>Where the narrative quotes the cells of the tables.</summary>
internal sealed class QuotedCells
{
    private readonly ILookup<string, (LocatedCell Cell, List<Quotation> Quotations)> _cells;
    private readonly ProseLinks _prose;
    private readonly CellLinks _links;

    /// <summary>The cells that the narrative of a budget quotes.</summary>
    public QuotedCells(CheckedBudget budget, ProseLinks prose, CellLinks links)
    {
        (_prose, _links) = (prose, links);
        var quoted = new Dictionary<Cell, (LocatedCell Cell, List<Quotation> Quotations)>(ReferenceEqualityComparer.Instance);
        foreach (var quotation in budget.Quotations)
        {
            foreach (var cell in quotation.Cells.Where(c => c is { Other: null, Cell: not null }))
            {
                quoted.TryAdd(cell.Cell!, (cell, []));
                var quotations = quoted[cell.Cell!].Quotations;
                if (!quotations.Contains(quotation)) quotations.Add(quotation);
            }
        }
        _cells = quoted.Values.ToLookup(q => q.Cell.Table.Key, StringComparer.Ordinal);
    }

    /// <summary>The links from the figures of a table, and the list that they lead to.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isShown">Whether a row, or what is no row of a grid, stands on the page.</param>
    public (FigureLinks Links, IReadOnlyList<QuotedView> Quotes) Of(Table table, Func<GridRow?, bool> isShown)
    {
        var links = new FigureLinks();
        var views = new List<QuotedView>();
        var (names, cells) = (new LinkNames(), new LinkNames());
        foreach (var (cell, quotations) in _cells[table.Key].Where(c => isShown(c.Cell.Row)))
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"q{views.Count + 1}");
            links.Add(cell.Cell!, id, cells.Distinct(ShortName(cell), NameIn(cell), id));
            views.Add(new QuotedView(
                id, NameIn(cell), cell.Cell!.Text, _links.To(cell),
                [.. quotations.Select(q => names.Distinct(new LinkView(ProseLinks.ClauseOf(q), _prose.To(q))))]));
        }
        return (links, views);
    }

    // Heard with every cell that is quoted: no longer than tells it from the others.
    private static string ShortName(LocatedCell cell) => cell.Row is { } row
        ? $"{row.Label} {cell.Leaf!.Column.Label}"
        : cell.Field!.Label;

    // The table is that of the page.
    private static string NameIn(LocatedCell cell) => (PlaceName.Of(cell) with { Table = "" }).ToString();
}
