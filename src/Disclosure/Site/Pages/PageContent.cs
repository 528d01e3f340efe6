using System.Diagnostics;
using Disclosure.Core.Addressing;
using Disclosure.Core.Comparison.Reasons;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Charts;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>What stands on the pages of a budget: for each kind of page the names that its template has of its own.</summary>
internal sealed class PageContent
{
    private readonly BudgetDocument _document;
    private readonly Budget _budget;
    private readonly string _address;
    private readonly CellLinks _links;
    private readonly ProseLinks _prose;
    private readonly IReadOnlyList<LocatedCorrection> _corrections;
    private readonly WrittenTables _tables;
    private readonly IReadOnlyList<SameTables> _others;

    /// <summary>The content of a budget's pages.</summary>
    /// <param name="document">What it is made of.</param>
    /// <param name="address">Where the pages are published, ending in a slash; blank where the site does not say.</param>
    /// <param name="helpOf">The link from the pages to what the manual says of a check, by its id; blank where there is none.</param>
    public PageContent(BudgetDocument document, string address, Func<string, string> helpOf)
    {
        (_document, _address) = (document, address);
        _budget = document.Checked.Budget;
        _links = new CellLinks(document.Documents);
        _prose = new ProseLinks(document.Checked, _links);
        _corrections = CorrectionFinder.Of(_budget, document.Checked.Book);
        _tables = new WrittenTables(document.Checked, new QuotedCells(document.Checked, _prose, _links), _links, _corrections, document.Breaks, address);
        _others = document.History.OfKind(_budget.Key.Kind) is { Records.Count: > 1 } history ? history.OthersOf(_budget.Year) : [];
        Comparison = SideBySideViews.Of(_budget.Key, document.History, document.Charts, _links, document.Reasons);
        Completion = CompletionViews.Of(_budget.Key, document.History, new PlanReasons(document.Checked));
        Checks = ChecksViews.Of(document.Checked, _links, helpOf);
    }

    /// <summary>The budget beside other years; null when none is known.</summary>
    public SideBySideView? Comparison { get; }

    /// <summary>It beside the budget of its year; null when it has none.</summary>
    public CompletionView? Completion { get; }

    /// <summary>What the checks found.</summary>
    public ChecksView Checks { get; }

    /// <summary>What was corrected.</summary>
    public IReadOnlyList<LocatedCorrection> Corrections => _corrections;

    /// <summary>Links from the pages to cells.</summary>
    public CellLinks Links => _links;

    /// <summary>The names of a page.</summary>
    /// <param name="page">The page.</param>
    public IReadOnlyList<KeyValuePair<string, object?>> Of(BudgetPage page) => page.Kind switch
    {
        "home" => Home(),
        "prose" => Prose(page.Key),
        "table" => Table(page),
        "compare" => [new("comparison", Comparison)],
        "completion" => [new("completion", Completion)],
        "checks" => [new("checks", Checks)],
        "full" => Full(FullContents.NoNumbers, _tables.InShort),
        _ => throw new UnreachableException($"no such page: {page.Kind}"),
    };

    /// <summary>The names of the whole document as it is printed: with every row of every table.</summary>
    /// <param name="numbers">The numbers of printed pages, by the ids of parts and tables, where they are known.</param>
    public IReadOnlyList<KeyValuePair<string, object?>> OfPaper(IReadOnlyDictionary<string, int> numbers) => Full(numbers, table => _tables.Written(table));

    private KeyValuePair<string, object?>[] Full(IReadOnlyDictionary<string, int> numbers, Func<Table, WrittenTable> write) =>
    [
        new("full", new FullView(FullContents.Of(_budget, numbers), Parts(write)) { Address = _address, Code = QrCode.Svg(_address) }),
        new("corrections", CorrectionViews.Of(_corrections, InFull)),
        new("downloads", DownloadViews.Of(_document.Downloads)),
    ];

    private KeyValuePair<string, object?>[] Home()
    {
        var answer = new AnswerHtml(_budget, _document.Overview, _document.Reasons, _links);
        return
        [
            new("answer", answer.Sentences()),
            new("overview", new OverviewViews(_document.Reasons, _links).Of(_document.Overview, answer.Changed)),
            new("workbook", DownloadViews.Workbook(_document.Downloads)), new("telephone", TelephoneViews.Of(_document.Checked.Book)),
            new("charts", Charts()), new("projects", ProjectCountHtml.Of(_document.Checked, _links)),
            new("corrections", CorrectionViews.Of(_corrections, _links.To)), new("downloads", DownloadViews.Of(_document.Downloads)),
        ];
    }

    private IReadOnlyList<ChartView> Charts() =>
        new ChartViews(_links, _document.Reasons, [.. _document.Overview.Where(o => o.IsRestated)], _budget.Key.Kind.Word()).Of(_document.Charts);

    private KeyValuePair<string, object?>[] Prose(string key)
    {
        var terms = new TermLinks(_document.Checked.Glossary, key);
        // Written first: it says which terms it uses.
        var html = Write(key, n => NarrativeHtml.Of(n, _prose, terms));
        return [new("html", html), new("terms", terms.Views)];
    }

    private KeyValuePair<string, object?>[] Table(BudgetPage page)
    {
        var key = page.Key;
        var table = _budget.Tables.First(t => t.Key == key);
        var (view, html, terms) = _tables.Written(table, page.Part);
        var corrections = CorrectionViews.Of(_corrections.Where(c => c.Cell?.Table.Key == key && _tables.IsOn(table, page.Part, c.Cell.Row)), _links.To);
        return
        [
            new("table", view with { Html = html.ToString(), Division = DivisionViews.Of(_links.DivisionOf(table), page.Part) }), new("terms", terms.Views), new("corrections", corrections),
            new("others", SideBySideViews.LinksOf(key, _budget.Key.Kind, _others)),
            new("downloads", DownloadViews.Of(_document.Downloads, table.Form)),
        ];
    }

    private List<FullPartView> Parts(Func<Table, WrittenTable> write) => [.. _budget.Edition.Parts.Select(part => new FullPartView(
        part.Key,
        _budget.Named(part.Title),
        part.IsProse ? Write(part.Key, n => NarrativeHtml.ForPaper(n, deeper: 1)) : "",
        [.. _budget.TablesOf(part).Select(write).Select(t => t.View with { Html = t.Html.ForPaper(deeper: 2) })]))];

    private string Write(string key, Func<Narrative, string> write) => _budget.Narratives.TryGetValue(key, out var narrative) ? write(narrative) : "";

    // Within the page: from a PDF nothing else can be reached.
    private static string InFull(LocatedCell cell) => Fragment.To(FullContents.IdOf(cell.Table));
}
