using Disclosure.Core.Addressing;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Figures;
using Disclosure.Site.Charts;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages;

/// <summary>Makes what the portal says of a budget: of one that was rendered, and of one whose pages an earlier build has left.</summary>
internal static class BudgetSummaries
{
    /// <summary>The folder of a budget, a path from the site's root that ends in a slash.</summary>
    public static string FolderOf(Budget budget) => $"{budget.Key}/";

    /// <summary>The entry of a budget with these pages, files of data and corrections.</summary>
    public static DocumentEntry Of(
        Budget budget, IReadOnlyList<BudgetPage> pages, IEnumerable<string> data, IReadOnlyList<LocatedCorrection> corrections, CellLinks links)
    {
        return new DocumentEntry(
            budget.Unit, budget.Key, budget.Title, budget.Publication.Published, [.. pages.Select(p => new RecordedPage(p.Short, p.File))])
        {
            Name = budget.Name,
            Data = [.. data],
            Abstract = budget.Publication.Summary,
            Corrections = [.. corrections.Where(c => c.Cell is not null).Select(c => new RecordedCorrection(
                c.Correction.Date, c.Cell!.ShortAddress, c.Correction.Before, c.Correction.After, c.Correction.Reason, links.To(c.Cell)))],
        };
    }

    /// <summary>The entry of a budget that is not rendered: of what it would have, all that lies in the site.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="data">The names of its files of data.</param>
    /// <param name="history">The documents of its unit that the site has.</param>
    /// <param name="documents">Which they are.</param>
    /// <param name="files">The files of the site that stay.</param>
    public static DocumentEntry OfKept(Budget budget, IEnumerable<string> data, UnitHistory history, IReadOnlySet<DocumentKey> documents, IReadOnlySet<string> files)
    {
        var book = new AddressBook(budget);
        var links = new CellLinks(documents);
        var comparison = SideBySideViews.Of(budget.Key, history, ChartFinder.Of(budget, book), links, reasons: null);
        var entry = Of(budget, BudgetPage.All(budget, comparison, CompletionViews.Of(budget.Key, history, reasons: null)), data, CorrectionFinder.Of(budget, book), links);
        return entry with
        {
            Pages = [.. entry.Pages.Where(p => files.Contains(entry.Folder + p.File))],
            Data = [.. entry.Data.Where(f => files.Contains(entry.Folder + f))],
            Corrections = [.. entry.Corrections.Where(c => files.Contains(entry.Folder + c.Link.Split('#')[0]))],
        };
    }
}
