using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Comparison.Reasons;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Figures;
using Disclosure.Core.Findings;
using Disclosure.Downloads;
using Disclosure.Site.Pages;
using Disclosure.Site.Theme;

namespace Disclosure.Pipeline;

/// <summary>Makes the part of the site that is one document's: its data to take away, its pages, its PDF.</summary>
/// <param name="site">The portal.</param>
/// <param name="theme">What the pages are made with.</param>
/// <param name="sink">Takes the files.</param>
/// <param name="formats">The formats in which its data can be taken away.</param>
/// <param name="printer">Prints the document; null for no PDF.</param>
/// <param name="breaks">Where official names break.</param>
/// <param name="cores">Does the work.</param>
internal sealed class DocumentBuild(SiteDescription site, BuildTheme theme, PageSink sink, DownloadRegistry formats, BudgetPrinter? printer, SharedBreaks breaks, Cores cores)
{
    /// <summary>Makes it, and says what the site has of it then; null when the theme cannot be used.</summary>
    /// <param name="budget">The document, without errors.</param>
    /// <param name="overview">What its first page states.</param>
    /// <param name="reasons">What its narrative says of what changed.</param>
    /// <param name="unit">The documents of its unit.</param>
    /// <param name="findings">Receives why it was not printed.</param>
    public DocumentEntry? Make(CheckedBudget budget, IReadOnlyList<OverviewEntry> overview, BudgetReasons reasons, UnitYears unit, FindingList findings)
    {
        if (theme.Templates is not { } templates) return null;
        IReadOnlyList<Chart> charts = [];
        IReadOnlyList<Download> downloads = [];
        cores.Beside(
            () => downloads = BudgetExport.Write(budget.Budget, site, formats, (path, bytes) => sink(path, bytes)),
            () =>
            {
                charts = ChartFinder.Of(budget.Budget, budget.Book);
                breaks.Of(budget.Budget);
            });
        var pages = new BudgetPages(templates, site, new BudgetDocument(budget, overview, charts, unit.Keys, unit.History) { Reasons = reasons, Breaks = breaks.Of(budget.Budget), Downloads = downloads });
        var pdf = printer?.Print(pages, findings);
        if (pdf is not null) sink(pages.PdfPath, pdf);
        cores.Beside([.. pages.Parts(pdf?.Length, sink)]);
        return pages.Entry();
    }
}
