using System.Diagnostics;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Comparison.Reasons;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Figures;
using Disclosure.Core.Layout;
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
    private readonly QuotedCells _quoted;
    private readonly IReadOnlyList<LocatedCorrection> _corrections;
    private readonly CorrectionMarks _marks;
    private readonly WordBreaks _breaks;
    private readonly IReadOnlyList<SameTables> _others;
    private readonly Dictionary<string, (TableView View, HtmlText Html, TermLinks Terms)> _tables = new(StringComparer.Ordinal);

    /// <summary>The content of a budget's pages.</summary>
    /// <param name="document">What it is made of.</param>
    /// <param name="address">Where the pages are published, ending in a slash; blank where the site does not say.</param>
    public PageContent(BudgetDocument document, string address)
    {
        (_document, _address) = (document, address);
        _budget = document.Checked.Budget;
        _links = new CellLinks(document.Documents);
        _prose = new ProseLinks(document.Checked, _links);
        _quoted = new QuotedCells(document.Checked, _prose, _links);
        _corrections = CorrectionFinder.Of(_budget, document.Checked.Book);
        _marks = new CorrectionMarks(_corrections);
        _breaks = document.Breaks;
        _others = document.History.OfKind(_budget.Key.Kind) is { Records.Count: > 1 } history ? history.OthersOf(_budget.Year) : [];
        Comparison = SideBySideViews.Of(_budget.Key, document.History, document.Charts, _links, document.Reasons);
        Completion = CompletionViews.Of(_budget.Key, document.History, new PlanReasons(document.Checked));
        Checks = ChecksViews.Of(document.Checked, _links);
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
    /// <param name="numbers">The numbers of printed pages, by the ids of parts and tables, where they are known.</param>
    public IReadOnlyList<KeyValuePair<string, object?>> Of(BudgetPage page, IReadOnlyDictionary<string, int> numbers) => page.Kind switch
    {
        "home" => Home(),
        "prose" => Prose(page.Key),
        "table" => Table(page.Key),
        "compare" => [new("comparison", Comparison)],
        "completion" => [new("completion", Completion)],
        "checks" => [new("checks", Checks)],
        "full" =>
        [
            new("full", new FullView(FullContents.Of(_budget, numbers), Parts()) { Address = _address, Code = CodeOf(_address) }),
            new("corrections", CorrectionViews.Of(_corrections, InFull)),
            new("downloads", DownloadViews.Of(_document.Downloads)),
        ],
        _ => throw new UnreachableException($"no such page: {page.Kind}"),
    };

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

    private KeyValuePair<string, object?>[] Table(string key)
    {
        var (view, html, terms) = Written(_budget.Tables.First(t => t.Key == key));
        var corrections = CorrectionViews.Of(_corrections.Where(c => c.Cell?.Table.Key == key), _links.To);
        return
        [
            new("table", view with { Html = html.ToString() }), new("terms", terms.Views), new("corrections", corrections),
            new("others", SideBySideViews.LinksOf(key, _budget.Key.Kind, _others)),
            new("downloads", DownloadViews.Of(_document.Downloads, key)),
        ];
    }

    private List<FullPartView> Parts() => [.. _budget.Edition.Parts.Select(part => new FullPartView(
        part.Key,
        _budget.Named(part.Title),
        part.IsProse ? Write(part.Key, n => NarrativeHtml.ForPaper(n, deeper: 1)) : "",
        [.. _budget.TablesOf(part).Select(Written).Select(t => t.View with { Html = t.Html.ForPaper(deeper: 2) })]))];

    private string Write(string key, Func<Narrative, string> write) => _budget.Narratives.TryGetValue(key, out var narrative) ? write(narrative) : "";

    // A section that says why it is empty has nothing more to say of blanks.
    private static bool HasBlanks(LaidOutSection section) => section.EmptyNote is null
        && section.Rows.Any(r => r.Cells.Any(c => c is { Role: CellRole.Value, Text: "" }));

    // Kept: a table stands on its own page and in the whole document, which may be printed first.
    private (TableView View, HtmlText Html, TermLinks Terms) Written(Table table)
    {
        if (_tables.TryGetValue(table.Key, out var kept)) return kept;
        var (figures, quotes) = _quoted.Of(table);
        var terms = new TermLinks(_document.Checked.Glossary, "");
        var layout = new LaidOutTable(table);
        var written = TableHtml.Of(layout, headingLevel: 2, new TableLinks(figures, terms, _marks, _breaks)
        {
            Ids = HeadIds.PrefixOf(_budget.Tables.TakeWhile(t => t != table).Count()),
        });
        var address = _address.Length == 0 ? "" : _address + PageNames.FileOf(table.Key);
        var margins = table.Form.Margins.Of(_budget.Unit.Name, table.Form.Number);
        var view = new TableView(
            table.Key, table.Form.Number, FullContents.TitleOf(table), table.Form.AmountUnit, "", TableHtml.IsWide(table.Form), quotes)
        {
            Columns = written.FoldedColumns,
            Rows = written.FoldedRows,
            Ordinals = layout.HasOrdinals,
            Numbered = margins.HasNumber,
            Left = margins.Left,
            Right = margins.Right,
            RowNumbers = layout.HasRowNumbers,
            Address = address,
            Code = CodeOf(address),
            Room = written.Room,
            Blanks = layout.Flat.Any(HasBlanks),
            Long = written.IsLong,
            Levels = CodeLevels.Of(layout, _budget.Classifications),
        };
        return _tables[table.Key] = (view, written.Html, terms);
    }

    // Within the page: from a PDF nothing else can be reached.
    private static string InFull(LocatedCell cell) => Fragment.To(FullContents.IdOf(cell.Table));

    private static string CodeOf(string address) => address.Length == 0 ? "" : QrCode.Svg(address);
}

/// <summary>All that the pages of a budget are made of.</summary>
/// <param name="Checked">The budget and what its checks found.</param>
/// <param name="Overview">What its first page states.</param>
/// <param name="Charts">What its first page draws.</param>
/// <param name="Documents">The documents of its unit that the site has.</param>
/// <param name="History">Those documents in short; no records when it is the only one.</param>
internal sealed record BudgetDocument(
    CheckedBudget Checked, IReadOnlyList<OverviewEntry> Overview, IReadOnlyList<Chart> Charts, IReadOnlySet<DocumentKey> Documents, UnitHistory History)
{
    /// <summary>The document of the other kind for the same year, as its unit calls it; null when the site has none.</summary>
    public (DocumentKey Key, string Name)? Sibling
    {
        get
        {
            var own = Checked.Budget.Key;
            var sibling = own with { Kind = own.Kind == DocumentKind.AnnualBudget ? DocumentKind.FinalAccounts : DocumentKind.AnnualBudget };
            if (!Documents.Contains(sibling)) return null;
            return (sibling, History.Records.FirstOrDefault(r => r.Key == sibling)?.Name ?? sibling.Kind.Word());
        }
    }

    /// <summary>The way to the document whose page sets the two of this year beside each other, or blank when it is this one; null for none.</summary>
    public string? Completion
    {
        get
        {
            if (Sibling is not var (other, _) || CompletionViews.Sections(History, other.Year).Count == 0) return null;
            return other.Kind == DocumentKind.FinalAccounts ? $"../{other.Folder}/" : "";
        }
    }

    /// <summary>What its narrative says of what changed.</summary>
    public required BudgetReasons Reasons { get; init; }

    /// <summary>Where its names may break in a line.</summary>
    public required WordBreaks Breaks { get; init; }

    /// <summary>The data of the budget to take away.</summary>
    public IReadOnlyList<Download> Downloads { get; init; } = [];
}
