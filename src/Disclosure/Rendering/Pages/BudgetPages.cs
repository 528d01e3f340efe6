using System.Globalization;
using Disclosure.Core.Budgets;
using Disclosure.Core.Grids;
using Disclosure.Rendering.Checks;
using Disclosure.Rendering.Grids;
using Disclosure.Rendering.Prose;
using Disclosure.Rendering.Theme;
using Disclosure.Rendering.Views;

namespace Disclosure.Rendering.Pages;

/// <summary>Renders the pages of one budget.</summary>
internal sealed class BudgetPages
{
    private const string PdfFile = "full.pdf";

    private readonly ThemeTemplates _theme;
    private readonly Site _site;
    private readonly BudgetDocument _document;
    private readonly Budget _budget;
    private readonly BudgetContents _contents;
    private readonly CellLinks _links;
    private readonly ProseLinks _prose;
    private readonly QuotedCells _quoted;
    private readonly string _folder;
    private readonly IReadOnlyList<BudgetPage> _pages;
    private readonly Dictionary<string, (HtmlText, IReadOnlyList<QuotedView>)> _tables = new(StringComparer.Ordinal);

    /// <summary>The pages of a budget.</summary>
    public BudgetPages(ThemeTemplates theme, Site site, BudgetDocument document)
    {
        _theme = theme;
        _site = site;
        _document = document;
        _budget = document.Checked.Budget;
        _contents = new BudgetContents(_budget);
        _links = new CellLinks(document.Years);
        _prose = new ProseLinks(document.Checked, _links);
        _quoted = new QuotedCells(document.Checked, _prose, _links);
        _folder = string.Create(CultureInfo.InvariantCulture, $"{_budget.Unit.Key}/{_budget.Year}/");
        _pages = BudgetPage.All(_budget);
    }

    /// <summary>Where the whole document stands on one page.</summary>
    public string FullPath => _folder + FullPage.File;

    /// <summary>Where its PDF goes.</summary>
    public string PdfPath => _folder + PdfFile;

    private BudgetPage FullPage => _pages[^1];

    /// <summary>Renders the whole document as it is printed: with the numbers of pages, by the ids of parts and tables, in its contents.</summary>
    public void RenderPaper(IReadOnlyDictionary<string, int> numbers, PageSink sink) => Render(FullPage, _pages.Count - 1, numbers, sink);

    /// <summary>Renders every page into <paramref name="sink"/> and returns what the portal says of the budget.</summary>
    /// <param name="pdfLength">How many bytes its PDF has, to which the pages then link; null where none was made.</param>
    /// <param name="sink">Takes the pages.</param>
    public BudgetSummary Render(int? pdfLength, PageSink sink)
    {
        if (pdfLength is { } length) _contents.Pdf = new PdfView(PdfFile, SizeText.Of(length));
        for (var i = 0; i < _pages.Count; i++) Render(_pages[i], i, FullContents.NoNumbers, sink);
        return new BudgetSummary(
            _budget.Unit, _budget.Year, _budget.Title, _budget.Publication.Published,
            [.. _pages.Select(p => new LinkView(p.Short, _folder + p.File))]);
    }

    private void Render(BudgetPage page, int index, IReadOnlyDictionary<string, int> numbers, PageSink sink) => _theme.Render(page.Kind,
    [
        new("root", "../../"),
        new("site", _site),
        new("page", ViewOf(page, index)),
        new("budget", _contents.With(page.Key)),
        Content(page, numbers),
    ], _folder + page.File, sink);

    private KeyValuePair<string, object?> Content(BudgetPage page, IReadOnlyDictionary<string, int> numbers) => page.Kind switch
    {
        "home" => new("overview", OverviewViews.Of(_document.Overview, _links)),
        "prose" => new("html", Prose(page.Key, deeper: 0, _prose)),
        "table" => new("table", ScreenOf(_budget.Tables.First(t => t.Key == page.Key))),
        "checks" => new("checks", ChecksViews.Of(_document.Checked, _links)),
        _ => new("full", new FullView(FullContents.Of(_budget, numbers), Parts())),
    };

    private string Prose(string key, int deeper, ProseLinks? links) =>
        _budget.Narratives.TryGetValue(key, out var narrative) ? NarrativeHtml.Of(narrative, deeper, links) : "";

    private TableView ScreenOf(Table table)
    {
        var (html, quotes) = Written(table);
        return ViewOf(table, html.ToString(), quotes);
    }

    // Kept: a table stands on its own page and in the whole document, which may be printed first.
    private (HtmlText Html, IReadOnlyList<QuotedView> Quotes) Written(Table table)
    {
        if (_tables.TryGetValue(table.Key, out var written)) return written;
        var (figures, quotes) = _quoted.Of(table);
        return _tables[table.Key] = (TableHtml.Of(table, headingLevel: 2, figures), quotes);
    }

    private static TableView ViewOf(Table table, string html, IReadOnlyList<QuotedView> quotes) => new(
        table.Key,
        table.Form.Number,
        FullContents.TitleOf(table),
        table.Form.AmountUnit,
        html,
        TableHtml.IsWide(table.Form),
        quotes);

    private List<FullPartView> Parts() => [.. _budget.Edition.Parts.Select(part => new FullPartView(
        part.Key,
        _budget.Named(part.Title),
        part.IsProse ? Prose(part.Key, deeper: 1, links: null) : "",
        [.. _budget.TablesOf(part).Select(t => ViewOf(t, Written(t).Html.ForPaper(deeper: 2), []))]))];

    private PageView ViewOf(BudgetPage page, int index)
    {
        var isHome = page.Kind == "home";
        var title = isHome || page.Kind == "full" ? page.Heading : $"{page.Heading} - {_budget.Title}";
        var url = _site.Url.Length == 0 ? "" : _site.Url + _folder + (isHome ? "" : page.File);
        return new PageView(page.Kind, page.Key, _site.Name.Length > 0 ? $"{title} - {_site.Name}" : title, page.Heading)
        {
            Meta = MetaTags.OfArticle(_site, _budget.Publication, title, url),
            Canonical = url,
            Crumbs = isHome
                ? [new("首页", "../../index.html"), new(_budget.Title, "")]
                : [new("首页", "../../index.html"), new(_budget.Title, "index.html"), new(page.Short, "")],
            Previous = index > 0 ? LinkTo(_pages[index - 1]) : null,
            Next = index < _pages.Count - 1 ? LinkTo(_pages[index + 1]) : null,
        };
    }

    private static LinkView LinkTo(BudgetPage page) => new(page.Short, page.File);
}
