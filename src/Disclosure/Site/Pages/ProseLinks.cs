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
    private const int MostSources = 3;

    private readonly Dictionary<Citation, (int Number, Quotation Quotation)> _quotations = new(ReferenceEqualityComparer.Instance);
    private readonly CellLinks _cells;

    /// <summary>The links of a budget's citations.</summary>
    public ProseLinks(CheckedBudget budget, CellLinks cells)
    {
        _cells = cells;
        for (var i = 0; i < budget.Quotations.Count; i++) _quotations[budget.Quotations[i].Citation] = (i + 1, budget.Quotations[i]);
    }

    /// <summary>The link to a passage from the other pages of its budget.</summary>
    public static string To(Passage passage) => $"{PageNames.FileOf(passage.Part)}#{Fragment.OfLine(passage.Place)}";

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
        html.Attribute("title", SourceOf(cells)).Raw(">");
    }

    // 由表一“收入总计”、表十二“2023 年”算得
    private static string SourceOf(IReadOnlyList<LocatedCell> cells)
    {
        if (cells is [var only]) return PlaceName.Of(only).ToString();
        var names = cells.Select(c => PlaceName.Of(c)).Take(MostSources).ToList();
        var said = string.Join('、', names.Select((n, i) => n.After(i > 0 ? names[i - 1] : null)));
        return cells.Count > MostSources ? $"由{said}等 {cells.Count} 个数算得" : $"由{said}算得";
    }

    private string IdOf(Citation citation) =>
        string.Create(CultureInfo.InvariantCulture, $"cite-{_quotations.GetValueOrDefault(citation).Number}");
}
