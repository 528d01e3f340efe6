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

    /// <summary>Opens the link of a citation to its cell, the first where it is worked out from several; its title says which, and how.</summary>
    public void Open(HtmlText html, Citation citation)
    {
        html.Raw("<a class=\"cite\"").Attribute("id", IdOf(citation));
        var cells = _quotations.TryGetValue(citation, out var found) ? found.Quotation.Cells : [];
        if (cells.Select(_cells.To).FirstOrDefault(l => l.Length > 0) is { } link) html.Attribute("href", link);
        html.Attribute("title", citation.Formula).Raw(">");
    }

    private string IdOf(Citation citation) =>
        string.Create(CultureInfo.InvariantCulture, $"cite-{_quotations.GetValueOrDefault(citation).Number}");
}
