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
    private const int MostBefore = 30;

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
    public (FigureLinks Links, IReadOnlyList<QuotedView> Quotes) Of(Table table)
    {
        var links = new FigureLinks();
        var views = new List<QuotedView>();
        foreach (var (cell, quotations) in _cells[table.Key])
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"quoted-{views.Count + 1}");
            links.Add(cell.Cell!, id);
            views.Add(new QuotedView(
                id, cell.ShortAddress, cell.Cell!.Text, _links.To(cell),
                [.. quotations.Select(q => new LinkView(Words(q), _prose.To(q)))]));
        }
        return (links, views);
    }

    // The words of the clause up to the figure, and the unit after it.
    private static string Words(Quotation quotation)
    {
        var text = quotation.Passage.Text;
        var end = quotation.Start + quotation.Words.Length;
        var words = text[quotation.Passage.ClauseStart(quotation.Start, MostBefore)..end].Trim();
        return MoneyUnit.At(text.AsSpan(end)) is { } unit ? $"{words} {unit}" : words;
    }
}
