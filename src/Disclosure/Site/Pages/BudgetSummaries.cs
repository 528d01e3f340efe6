using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules.Wording;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Figures;
using Disclosure.Site.Charts;
using Disclosure.Site.Search;
using Disclosure.Site.Search.Everywhere;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages;

/// <summary>Makes what the portal says of a budget: of one that was rendered, and of one whose pages an earlier build has left.</summary>
internal static class BudgetSummaries
{
    /// <summary>The folder of a budget, a path from the site's root that ends in a slash.</summary>
    public static string FolderOf(Budget budget) => $"{budget.Key}/";

    /// <summary>The entry of a budget with these pages, files of data, corrections and names.</summary>
    public static DocumentEntry Of(
        CheckedBudget document, IReadOnlyList<BudgetPage> pages, IEnumerable<string> data, IReadOnlyList<LocatedCorrection> corrections, CellLinks links, RecordedNames found)
    {
        var budget = document.Budget;
        return new DocumentEntry(
            budget.Unit, budget.Key, budget.Title, budget.Publication.Published, [.. pages.Select(p => new RecordedPage(p.Short, p.File))])
        {
            Name = budget.Name,
            Data = [.. data],
            Abstract = budget.Publication.Summary,
            IncludesUnits = budget.Edition.IncludesUnits,
            Totals = PortalFigureFinder.Totals(budget, document.Book).ToDictionary(t => t.Measure, t => FigureOf(t.Cell, links)),
            Functions = [.. PortalFigureFinder.Functions(budget, document.Book).Select(c => new RecordedFunction(c.Row!.Code!, c.Row.Label, FigureOf(c, links)))],
            State = StateOf(document),
            Corrections = [.. corrections.Where(c => c.Cell is not null).Select(c => new RecordedCorrection(
                c.Correction.Date, c.Cell!.ShortAddress, c.Correction.Before, c.Correction.After, c.Correction.Reason, links.ByAddress(c.Cell)))],
            Found = found,
        };
    }

    /// <summary>The entry of a budget that is not rendered: of what it would have, all that lies in the site.</summary>
    /// <param name="document">The budget, and what its checks found.</param>
    /// <param name="checks">Whether what they found has pages.</param>
    /// <param name="data">The names of its files of data.</param>
    /// <param name="history">The documents of its unit that the site has.</param>
    /// <param name="documents">Which they are.</param>
    /// <param name="isThere">Whether the site has a file.</param>
    public static DocumentEntry OfKept(
        CheckedBudget document, bool checks, IEnumerable<string> data, UnitHistory history, IReadOnlySet<DocumentKey> documents, Func<string, bool> isThere)
    {
        var (budget, book) = (document.Budget, document.Book);
        var links = new CellLinks(documents);
        var comparison = SideBySideViews.Of(budget.Key, history, ChartFinder.Of(budget, book), links, reasons: null);
        var entry = Of(document, BudgetPage.All(budget, comparison, CompletionViews.Of(budget.Key, history, reasons: null), checks), data, CorrectionFinder.Of(budget, book), links, FoundNames.Of(FindableBudget.TablesOf(budget)));
        return entry with
        {
            Pages = [.. entry.Pages.Where(p => isThere(entry.Folder + p.File))],
            Data = [.. entry.Data.Where(f => isThere(entry.Folder + f))],
            Corrections = [.. entry.Corrections.Where(c => isThere(entry.Folder + c.Link.Split('#')[0]))],
        };
    }

    /// <summary>The link to the row of a cell from the folder of its own document.</summary>
    public static string LinkTo(LocatedCell cell) => new CellLinks(new HashSet<DocumentKey>()).ByAddress(cell);

    private static RecordedFigure FigureOf(LocatedCell cell, CellLinks links) => new(cell.Cell!.Number!.Value, cell.Cell.Text, cell.AmountUnit, links.ByAddress(cell));

    private static RecordedState StateOf(CheckedBudget document) => new(
        document.Budget.Publication.Approved,
        document.Findings.Count(),
        document.Results.Count(r => r.Acknowledged is not null),
        [.. MissingParts.Lacking(document.Context)],
        [.. MissingParts.EmptyTables(document.Budget).Select(t => string.Join('：', t.Steps))]);
}
