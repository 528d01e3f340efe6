using System.Globalization;
using Disclosure.Core.Budgets;
using Disclosure.Core.Grids;
using Disclosure.Rendering.Charts;
using Disclosure.Rendering.Checks;
using Disclosure.Rendering.Grids;
using Disclosure.Rendering.Prose;
using Disclosure.Rendering.Theme;
using Disclosure.Rendering.Views;

namespace Disclosure.Rendering.Pages;

/// <summary>Renders the pages of one budget.</summary>
internal sealed class BudgetPages
{
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
    private readonly Dictionary<string, HtmlText> _tables = new(StringComparer.Ordinal);

    private BudgetPages(ThemeTemplates theme, Site site, BudgetDocument document)
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

    /// <summary>Renders every page into <paramref name="sink"/> and returns what the portal says of the budget.</summary>
    public static BudgetSummary Render(ThemeTemplates theme, Site site, BudgetDocument document, PageSink sink)
    {
        var pages = new BudgetPages(theme, site, document);
        var budget = pages._budget;
        for (var i = 0; i < pages._pages.Count; i++)
        {
            var page = pages._pages[i];
            pages.Render(page, i, sink);
        }
        return new BudgetSummary(
            budget.Unit, budget.Year, budget.Title, budget.Publication.Published,
            [.. pages._pages.Select(p => new LinkView(p.Short, pages._folder + p.File))]);
    }

    private void Render(BudgetPage page, int index, PageSink sink) => _theme.Render(page.Kind,
    [
        new("root", "../../"),
        new("site", _site),
        new("page", ViewOf(page, index)),
        new("budget", _contents.With(page.Key)),
        .. Content(page),
    ], _folder + page.File, sink);

    private KeyValuePair<string, object?>[] Content(BudgetPage page) => page.Kind switch
    {
        "home" => [new("overview", OverviewViews.Of(_document.Overview, _links)), new("charts", ChartViews.Of(_document.Charts, _links))],
        "prose" => [new("html", Prose(page.Key, deeper: 0, _prose))],
        "table" => [new("table", ScreenOf(_budget.Tables.First(t => t.Key == page.Key)))],
        "checks" => [new("checks", ChecksViews.Of(_document.Checked, _links))],
        _ => [new("parts", Parts())],
    };

    private string Prose(string key, int deeper, ProseLinks? links) =>
        _budget.Narratives.TryGetValue(key, out var narrative) ? NarrativeHtml.Of(narrative, deeper, links) : "";

    private TableView ScreenOf(Table table)
    {
        // Kept for the whole document, which shows it once more.
        var (figures, quotes) = _quoted.Of(table);
        var html = _tables[table.Key] = TableHtml.Of(table, headingLevel: 2, figures);
        return ViewOf(table, html.ToString(), quotes);
    }

    private static TableView ViewOf(Table table, string html, IReadOnlyList<QuotedView> quotes) => new(
        table.Key,
        table.Form.Number,
        table.Sheet is null ? table.Form.Name : $"{table.Form.Name}：{table.Sheet}",
        table.Form.AmountUnit,
        html,
        TableHtml.IsWide(table.Form),
        quotes);

    private List<FullPartView> Parts() => [.. _budget.Edition.Parts.Select(part => new FullPartView(
        part.Key,
        _budget.Named(part.Title),
        part.IsProse ? Prose(part.Key, deeper: 1, links: null) : "",
        [.. _budget.TablesOf(part).Select(t => ViewOf(t, _tables[t.Key].ForPaper(deeper: 2), []))]))];

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
