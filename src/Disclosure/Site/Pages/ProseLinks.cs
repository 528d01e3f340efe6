using System.Globalization;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>The links between the prose of a budget and its tables.</summary>
internal sealed class ProseLinks
{
    private const int MostBefore = 30;

    private readonly Dictionary<Citation, (int Number, Quotation Quotation)> _quotations = new(ReferenceEqualityComparer.Instance);
    private readonly CellLinks _cells;

    /// <summary>The links of a budget's citations.</summary>
    public ProseLinks(CheckedBudget budget, CellLinks cells)
    {
        _cells = cells;
        for (var i = 0; i < budget.Quotations.Count; i++) _quotations[budget.Quotations[i].Citation] = (i + 1, budget.Quotations[i]);
    }

    /// <summary>The link to a passage from the other pages of its budget.</summary>
    public static string To(Passage passage) => PassageLink.To(passage);

    /// <summary>The link to a citation from the other pages of its budget.</summary>
    public string To(Quotation quotation) => $"{PageNames.FileOf(quotation.Passage.Part)}#{IdOf(quotation.Citation)}";

    /// <summary>The words of the clause up to a quoted figure, and the unit after it.</summary>
    public static string ClauseOf(Quotation quotation) => ClauseOf(quotation.Passage, quotation.Start, quotation.Words.Length);

    /// <summary>The same, of a figure that stands in a passage.</summary>
    public static string ClauseOf(Passage passage, int start, int length)
    {
        var words = passage.Text[passage.ClauseStart(start, MostBefore)..(start + length)].Trim();
        return MoneyUnit.At(passage.Text.AsSpan(start + length)) is { } unit ? $"{words} {unit}" : words;
    }

    /// <summary>Opens the link of a citation to its cell, the first where it is worked out from several; its name says which.</summary>
    public void Open(HtmlText html, Citation citation)
    {
        html.Raw("<a class=\"cite\"").Attribute("id", IdOf(citation));
        var cells = _quotations.TryGetValue(citation, out var found) ? found.Quotation.Cells : [];
        if (cells.Select(_cells.To).FirstOrDefault(l => l.Length > 0) is { } link)
        {
            html.Attribute("href", link).Attribute("aria-label", $"{found.Quotation.Words}，{SourceOf(cells)}");
        }
        html.Raw(">");
    }

    // 表一收入里“收入总计”; of what is worked out, the first of the figures.
    private static string SourceOf(IReadOnlyList<LocatedCell> cells)
    {
        var (first, count) = (PlaceName.Of(cells[0]), cells.DistinctBy(c => c.Steps).Count());
        return count == 1 ? first.ToString() : string.Create(CultureInfo.InvariantCulture, $"由{first}等 {count} 个数算得");
    }

    private string IdOf(Citation citation) =>
        string.Create(CultureInfo.InvariantCulture, $"cite-{_quotations.GetValueOrDefault(citation).Number}");
}
