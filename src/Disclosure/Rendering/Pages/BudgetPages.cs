using System.Globalization;
using Disclosure.Core.Budgets;
using Disclosure.Core.Grids;
using Disclosure.Core.Narratives;
using Disclosure.Rendering.Checks;
using Disclosure.Rendering.Grids;
using Disclosure.Rendering.Prose;
using Disclosure.Rendering.Search;
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
            pages.Render(page, i, pages.Content(page), sink);
        }
        var found = FindableBudget.Of(document.Checked);
        pages.Render(BudgetPage.Search, null, [new("names", NamesViews.Of(found))], sink);
        SearchScript.Write(budget, found, pages._folder, sink);
        return new BudgetSummary(
            budget.Unit, budget.Year, budget.Title, budget.Publication.Published, pages._folder,
            [.. pages._pages.Select(p => new LinkView(p.Short, pages._folder + p.File))]);
    }

    private void Render(BudgetPage page, int? index, KeyValuePair<string, object?>[] content, PageSink sink) => _theme.Render(page.Kind,
    [
        new("root", "../../"),
        new("site", _site),
        new("page", ViewOf(page, index)),
        new("budget", _contents.With(page.Key)),
        .. content,
    ], _folder + page.File, sink);

    private KeyValuePair<string, object?>[] Content(BudgetPage page) => page.Kind switch
    {
        "home" => [new("overview", OverviewViews.Of(_document.Overview, _links))],
        "prose" => WithTerms(page.Key, terms => new("html", Prose(page.Key, n => NarrativeHtml.Of(n, _prose, terms)))),
        "table" => WithTerms("", terms => new("table", ScreenOf(_budget.Tables.First(t => t.Key == page.Key), terms))),
        "checks" => [new("checks", ChecksViews.Of(_document.Checked, _links))],
        _ => [new("parts", Parts())],
    };

    // The page is written first: it says which terms it uses.
    private KeyValuePair<string, object?>[] WithTerms(string part, Func<TermLinks, KeyValuePair<string, object?>> write)
    {
        var terms = new TermLinks(_document.Checked.Glossary, part);
        return [write(terms), new("terms", terms.Views)];
    }

    private string Prose(string key, Func<Narrative, string> write) => _budget.Narratives.TryGetValue(key, out var narrative) ? write(narrative) : "";

    private TableView ScreenOf(Table table, TermLinks terms)
    {
        // Kept for the whole document, which shows it once more.
        var (figures, quotes) = _quoted.Of(table);
        var written = TableHtml.Of(table, headingLevel: 2, new TableLinks(figures, terms));
        _tables[table.Key] = written.Html;
        return ViewOf(table, written.Html.ToString(), quotes) with
        {
            Columns = written.FoldedColumns,
            Rows = written.FoldedRows,
            Ordinals = table.Flat().OfType<Grid>().Any(g => g.Form.HasOrdinals),
            Levels = SubjectLevels.Of(table, _budget.Classifications),
        };
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
        part.IsProse ? Prose(part.Key, n => NarrativeHtml.ForPaper(n, deeper: 1)) : "",
        [.. _budget.TablesOf(part).Select(t => ViewOf(t, _tables[t.Key].ForPaper(deeper: 2), []))]))];

    private PageView ViewOf(BudgetPage page, int? index)
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
            Previous = index is > 0 and var here ? LinkTo(_pages[here - 1]) : null,
            Next = index + 1 is { } next && next < _pages.Count ? LinkTo(_pages[next]) : null,
        };
    }

    private static LinkView LinkTo(BudgetPage page) => new(page.Short, page.File);
}
