using Disclosure.Core.Budgets;
using Disclosure.Core.Charts;
using Disclosure.Core.Findings;
using Disclosure.Core.Overviews;
using Disclosure.Core.Years;
using Disclosure.Exporting;
using Disclosure.Printing;
using Disclosure.Reading;
using Disclosure.Rendering;
using Disclosure.Rendering.Pages;
using Disclosure.Rendering.Portal;
using Disclosure.Rendering.Theme;
using Disclosure.Writing;
using Fluid;

namespace Disclosure.Building;

/// <summary>
/// Builds the site: reads the input budget by budget, renders each and drops it, then swaps the finished site in.
/// This is the one place that sees all stages.
/// </summary>
internal sealed class SiteBuild
{
    private readonly BuildOptions _options;
    private readonly IProgress<BuildProgress> _progress;
    private readonly Chromium? _chromium;
    private readonly FindingList _findings = new();
    private readonly List<BudgetSummary> _summaries = [];
    private readonly Lock _lock = new();
    private BudgetPrinter? _printer;

    private SiteBuild(BuildOptions options, IProgress<BuildProgress> progress, Chromium? chromium)
    {
        _options = options;
        _progress = progress;
        _chromium = chromium;
    }

    /// <summary>Builds, and says what was found and written. Nothing is written when there is an error.</summary>
    /// <param name="options">What to build.</param>
    /// <param name="progress">Is told of each budget that is done.</param>
    /// <param name="chromium">Prints each budget, and the PDF becomes part of the site; null for a site without PDFs.</param>
    /// <exception cref="OperationCanceledException">It was stopped before the site was swapped in, which is one step: the output is as it was, and nothing lies beside it.</exception>
    public static BuildResult Run(BuildOptions options, IProgress<BuildProgress> progress, Chromium? chromium = null)
    {
        var build = new SiteBuild(options, progress, chromium);
        var summary = build.Run();
        return new BuildResult(build._findings.Sorted(), summary);
    }

    private WriteSummary? Run()
    {
        // Parsing the theme takes as long as reading a budget, so the two go side by side.
        var theme = Task.Run(OpenTheme);
        var input = new InputReader(_options.Input);
        var site = input.ReadSite(_findings);
        string[] sources = _options.Theme is null ? [_options.Input, OwnTheme] : [_options.Input, OwnTheme, _options.Theme];
        using var folder = SiteFolder.Open(_options.Output, sources, _findings);
        var plan = BuildPlan.Of(input, _options, folder?.Earlier ?? new HashSet<string>(), _findings);
        if (_chromium is not null && folder is not null) _printer = new(_chromium, folder.Desk, () => theme.GetAwaiter().GetResult().Assets, _options.Stop);
        if (!HasRendered(input, plan, site, theme, SinkOf(folder)) || folder is null) return null;
        new KeptFiles(plan, _options, _findings).Keep(folder, _summaries);
        _options.Stop.ThrowIfCancellationRequested();
        return folder.Commit(_findings);
    }

    private static string OwnTheme => Path.Combine(AppContext.BaseDirectory, "theme");

    // Where the output is refused, all is made for its findings only.
    private PageSink SinkOf(SiteFolder? folder) => (path, bytes) =>
    {
        _options.Stop.ThrowIfCancellationRequested();
        folder?.Write(path, bytes);
    };

    // Whether every page could be made: nothing of the input, the theme and the output is at fault.
    private bool HasRendered(InputReader input, BuildPlan plan, Site site, Task<OpenedTheme> theme, PageSink sink)
    {
        try
        {
            ReadAndRender(input, plan, site, theme, sink);
            var (templates, assets, findings) = theme.GetAwaiter().GetResult();
            _findings.AddRange(findings);
            if (_findings.HasErrors || templates is null) return false;
            PortalPages.Render(templates, site, _summaries, sink);
            foreach (var (path, bytes) in assets) sink(path, bytes);
            return true;
        }
        catch (ThemeException e)
        {
            _findings.Add(e.Finding);
            return false;
        }
    }

    private OpenedTheme OpenTheme()
    {
        var findings = new FindingList();
        if (ThemeFolder.Open(OwnTheme, _options.Theme, findings) is not { } folder) return new OpenedTheme(null, [], findings);
        var options = new TemplateOptions { StrictVariables = true, StrictFilters = true };
        return new OpenedTheme(ThemeTemplates.Parse(folder, new PageShapes(options), options, findings), folder.AssetFiles(), findings);
    }

    private void ReadAndRender(InputReader input, BuildPlan plan, Site site, Task<OpenedTheme> theme, PageSink sink)
    {
        var done = 0;
        var histories = new UnitHistories(input, plan.All);
        var allYears = plan.All.ToLookup(p => p.Unit.Key, p => p.Key, StringComparer.Ordinal);
        try
        {
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = _options.Stop };
            Parallel.ForEach(plan.All, parallel, place =>
            {
                var years = allYears[place.Unit.Key].ToHashSet();
                if (plan.IsChosen(place)) ReadAndRender(input, place, years, histories.Of(place), site, theme, sink);
                else ReadKept(input, place, years, histories.Of(place), plan.Earlier);
                if (histories.IsLast(place)) RenderUnit(place, plan, histories, site, theme, sink);
                if (plan.IsChosen(place)) _progress.Report(new BuildProgress(Interlocked.Increment(ref done), plan.Chosen.Count, place.Key.ToString()));
            });
        }
        catch (AggregateException e) when (e.InnerExceptions.All(i => i is ThemeException or OperationCanceledException))
        {
            _options.Stop.ThrowIfCancellationRequested();
            throw e.InnerExceptions.OfType<ThemeException>().MinBy(inner => inner.Finding.Place)!;
        }
    }

    private void ReadAndRender(InputReader input, BudgetPlace place, HashSet<DocumentKey> years, UnitHistory history, Site site, Task<OpenedTheme> theme, PageSink sink)
    {
        var findings = new FindingList();
        var budget = BudgetCheck.Run(input, place, _options.Downloads, findings);
        var overview = budget is null ? [] : OverviewFinder.Of(budget.Budget, budget.Book, findings);
        bool isSound;
        lock (_lock)
        {
            _findings.AddRange(findings);
            isSound = !_findings.HasErrors;
        }
        var printed = new FindingList();
        // After the first error the rest is read for its findings only.
        if (!isSound || budget is null || theme.GetAwaiter().GetResult().Templates is not { } templates) return;
        var charts = ChartFinder.Of(budget.Budget, budget.Book);
        var downloads = BudgetExport.Write(budget.Budget, site, _options.Downloads, (path, bytes) => sink(path, bytes));
        var pages = new BudgetPages(templates, site, new BudgetDocument(budget, overview, charts, years, history) { Downloads = downloads });
        var pdf = _printer?.Print(pages, printed);
        if (pdf is not null) sink(pages.PdfPath, pdf);
        var summary = pages.Render(pdf?.Length, sink);
        lock (_lock)
        {
            _findings.AddRange(printed);
            _summaries.Add(summary);
        }
    }

    // What the portal says of it comes from the input; what cannot be read there is an error, for the portal would be wrong.
    private void ReadKept(InputReader input, BudgetPlace place, HashSet<DocumentKey> years, UnitHistory history, IReadOnlySet<string> earlier)
    {
        var findings = new FindingList();
        var budget = input.Read(place, findings);
        var summary = budget is null || findings.HasErrors ? null
            : BudgetSummaries.OfKept(budget, _options.Downloads.FilesOf(budget), history, years, earlier);
        lock (_lock)
        {
            if (summary is not null) _summaries.Add(summary);
            else _findings.AddRange(findings);
        }
    }

    private void RenderUnit(BudgetPlace place, BuildPlan plan, UnitHistories histories, Site site, Task<OpenedTheme> theme, PageSink sink)
    {
        var history = histories.Of(place);
        histories.Drop(place);
        lock (_lock)
        {
            if (_findings.HasErrors || history.Records.Count < 2 || !plan.IsUnitChosen(place.Unit.Key)) return;
        }
        if (theme.GetAwaiter().GetResult().Templates is { } templates) UnitPages.Render(templates, site, place.Unit, history, sink);
    }

    private sealed record OpenedTheme(ThemeTemplates? Templates, IEnumerable<(string Path, byte[] Bytes)> Assets, FindingList Findings);
}
