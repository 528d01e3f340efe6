using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Search;
using Disclosure.Site.Search.Everywhere;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>Renders the pages of one budget.</summary>
internal sealed class BudgetPages
{
    private const string Root = "../../";
    private const string PdfFile = PageNames.FullPage + ".pdf";

    private readonly ThemeTemplates _theme;
    private readonly SiteDescription _site;
    private readonly BudgetDocument _document;
    private readonly Budget _budget;
    private readonly BudgetContents _contents;
    private readonly PageContent _content;
    private readonly LinkView? _telephone;
    private readonly Lazy<FindableBudget> _found;
    private readonly string _folder;
    private readonly IReadOnlyList<BudgetPage> _pages;

    /// <summary>The pages of a budget.</summary>
    public BudgetPages(ThemeTemplates theme, SiteDescription site, BudgetDocument document)
    {
        _theme = theme;
        _site = site;
        _document = document;
        _budget = document.Checked.Budget;
        _folder = BudgetSummaries.FolderOf(_budget);
        _content = new PageContent(document, AddressOf(""), id => site.HelpFrom(Root, PageNames.ManualOfCheck(id)));
        _telephone = TelephoneViews.Of(document.Checked.Book);
        _found = new Lazy<FindableBudget>(() => FindableBudget.Of(document.Checked, OfCompletion()));
        _pages = BudgetPage.All(_budget, _content.Comparison, _content.Completion, site.ShowsChecks);
        _contents = new BudgetContents(_budget, site.ShowsChecks)
        {
            Compare = _pages.FirstOrDefault(p => p.Kind == "compare") is { } page ? LinkTo(page) : null,
            Completion = document.Completion is { } folder ? new LinkView(BudgetPage.OfCompletion.Short, folder + BudgetPage.OfCompletion.File) : null,
            Sibling = document.Sibling is var (key, name) ? new LinkView($"{key.Year} 年{name}", $"../{key.Folder}/{PageNames.FileOf(PageNames.HomePage)}") : null,
        };
    }

    /// <summary>The files that every budget has, or may have, whatever its edition.</summary>
    public static IEnumerable<string> OwnFiles =>
    [
        .. new[] { PageNames.HomePage, PageNames.ComparePage, PageNames.CompletionPage, PageNames.ChecksPage, PageNames.ComparedPage, PageNames.FullPage, PageNames.SearchPage }
            .Select(page => PageNames.FileOf(page)),
        PdfFile,
        SearchScript.File,
    ];

    /// <summary>Where the whole document stands on one page.</summary>
    public string FullPath => _folder + FullPage.File;

    /// <summary>Where its PDF goes.</summary>
    public string PdfPath => _folder + PdfFile;

    private BudgetPage FullPage => _pages[^1];

    /// <summary>Renders the whole document as it is printed: with the numbers of pages, by the ids of parts and tables, in its contents.</summary>
    public void RenderPaper(IReadOnlyDictionary<string, int> numbers, PageSink sink) =>
        Render(FullPage, _pages.Count - 1, _content.OfPaper(numbers), sink);

    /// <summary>The rendering of all pages into <paramref name="sink"/>, in parts that can be done beside each other, the longest first.</summary>
    /// <param name="pdfLength">How many bytes its PDF has, to which the pages then link; null where none was made.</param>
    /// <param name="sink">Takes the pages.</param>
    public IReadOnlyList<Action> Parts(int? pdfLength, PageSink sink)
    {
        if (pdfLength is { } length) _contents.Pdf = new PdfView(PdfFile, SizeText.Of(length));
        return [() => RenderDocument(sink), () => RenderSearch(sink), () => RenderEquations(sink)];
    }

    /// <summary>What the portal says of the budget, when all pages are rendered.</summary>
    public DocumentEntry Entry() => BudgetSummaries.Of(
        _document.Checked, _pages, _document.Downloads.Select(d => d.File), _content.Corrections, _content.Links, FoundNames.Of(_found.Value.Tables));

    private void RenderDocument(PageSink sink)
    {
        for (var i = 0; i < _pages.Count; i++) Render(_pages[i], i, _content.Of(_pages[i]), sink);
    }

    private void RenderSearch(PageSink sink)
    {
        Render(BudgetPage.Search, null, [new("names", NamesViews.Of(_found.Value)), new("telephone", _telephone)], sink);
        SearchScript.Write(_budget, _found.Value, _folder, sink);
    }

    private void RenderEquations(PageSink sink)
    {
        if (!_site.ShowsChecks) return;
        var checks = _content.Checks;
        for (var i = 0; i < checks.Pages.Count; i++)
        {
            var page = BudgetPage.OfCompared(i + 1);
            Render(page, null, [new("checks", checks), new("shown", checks.Pages[i]), new("division", DivisionViews.Of(page, checks.Compared, checks.Pages.Count))], sink);
        }
    }

    private void Render(BudgetPage page, int? index, IReadOnlyList<KeyValuePair<string, object?>> content, PageSink sink) => _theme.Render(page.Kind,
    [
        new("root", Root),
        new("site", _site),
        new("page", ViewOf(page, index)),
        new("budget", _contents.With(page.Key)),
        .. content,
    ], _folder + page.File, sink);

    private PageView ViewOf(BudgetPage page, int? index)
    {
        var isHome = page.Kind == "home";
        var title = isHome || page.Kind == "full" ? page.Heading : $"{page.Heading} - {_budget.Title}";
        var url = AddressOf(isHome ? "" : page.File);
        return new PageView(page.Kind, page.Key, _site.Name.Length > 0 ? $"{title} - {_site.Name}" : title, page.Heading)
        {
            Publishes = DocumentKindWords.Published([(_budget.Key.Kind, _budget.Name)]),
            Meta = MetaTags.OfArticle(_site, _budget, title == page.Heading ? page.Short : page.Heading, title, url),
            Canonical = url,
            Dataset = DatasetOf(page, url),
            Crumbs = isHome
                ? [new("首页", "../../index.html"), new(_budget.Title, "")]
                : [new("首页", "../../index.html"), new(_budget.Title, "index.html"), .. Above(page), new(page.Short, "")],
            Previous = index is > 0 and var here ? LinkTo(_pages[here - 1]) : null,
            Next = index + 1 is { } next && next < _pages.Count ? LinkTo(_pages[next]) : null,
        };
    }

    private IEnumerable<FindablePart> OfCompletion() => _content.Completion is not { } completion ? []
        : [FindablePart.OfPage(BudgetPage.OfCompletion.Key, BudgetPage.OfCompletion.Short, completion.Lines.Select(l => (l.Text, l.Href)))];

    // Blank where the site does not say its own.
    private string AddressOf(string file) => _site.Url.Length == 0 ? "" : _site.Url + _folder + file;

    private string DatasetOf(BudgetPage page, string url)
    {
        if (page.Kind is not ("home" or "table") || _document.Downloads.Count == 0) return "";
        var isTable = page.Kind == "table";
        var name = isTable ? $"{_budget.Title}，{page.Heading}" : _budget.Title;
        // The files with all tables are data of the budget, which its first page describes.
        var files = isTable ? DownloadViews.OfTable(_document.Downloads, _budget.Tables.First(t => t.Key == page.Key).Form) : DownloadViews.Of(_document.Downloads);
        return DatasetJson.Of(_site, _budget, name, url, files);
    }

    private LinkView[] Above(BudgetPage page) => page.Kind == "equations" ? [LinkTo(_pages.First(p => p.Kind == "checks"))] : [];

    private static LinkView LinkTo(BudgetPage page) => new(page.Short, page.File);
}
