using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Input;
using Disclosure.Output;
using Disclosure.Pipeline.Changes;
using Disclosure.Print;
using Disclosure.Site.Theme;

namespace Disclosure.Pipeline;

/// <summary>
/// Builds the site: reads the input unit by unit, makes what the site has of each document and keeps its record only, makes the portal
/// of the records, then swaps the finished site in.
/// </summary>
internal sealed class SiteBuild
{
    private readonly BuildOptions _options;
    private readonly IProgress<BuildProgress> _progress;
    private readonly Chromium? _chromium;
    private readonly FindingList _findings = new();
    private Func<IEnumerable<Finding>> _made = () => [];
    private StayingUnits _staying;
    private bool _showsChecks;
    private string _help = "";

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
        foreach (var finding in build._made()) build._findings.Add(finding);
        return new BuildResult(build._findings.Sorted(), summary) { Staying = build._staying, ShowsChecks = build._showsChecks, Help = build._help };
    }

    private WriteSummary? Run()
    {
        using var taken = SiteOpening.Take(_options.Output, SourcesOf(_options), _findings);
        var folder = taken;
        var record = new BuildRecord(ScopeOf(_options, _chromium), folder);
        _made = () => record.Made;
        var input = new InputReader(record.Trace.Files, GivenName.Of(_options.Input));
        var site = input.ReadSite(_findings);
        (_showsChecks, _help) = (site.ShowsChecks, site.HelpAddress);
        var cores = new Cores(_options.Stop);
        var all = input.UnitNames();
        SiteClaims.Check(site, all, _findings);
        var own = _options.Share?.Of(all) ?? all;
        record.Look(own, cores.ForEach);
        // Where all is made, the theme is parsed beside the looking.
        var theme = record.IsEmpty ? new BuildTheme(_options.Theme) : null;
        record.Search(own, input.Units, cores.ForEach);
        _staying = new StayingUnits(record.Staying.Count, record.Untold);
        foreach (var finding in record.Findings) _findings.Add(finding);
        if (record.WholeFiles is { } files) return new WriteSummary(0, files, 0);
        folder = folder?.Begin([.. record.Staying.Keys], packs: !_options.IsPartial) == true ? folder : null;
        var plan = BuildPlan.Of(
            input, _options, folder?.Earlier ?? new HashSet<string>(StringComparer.Ordinal), record.Staying.Keys.ToHashSet(StringComparer.Ordinal), all.Except(own, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal), _findings);
        return Make(PartsOf(input, plan, site, theme ?? new BuildTheme(_options.Theme), folder, record, cores), folder);
    }

    /// <summary>The folders that a build reads.</summary>
    public static IReadOnlyList<string> SourcesOf(BuildOptions options) => [options.Input, .. ThemesOf(options)];

    /// <summary>What a build is of.</summary>
    public static BuildScope ScopeOf(BuildOptions options, Chromium? chromium) => new(
        options.Input, ThemesOf(options),
        $"{options.Program ?? ProgramTrace.Own}\n{chromium?.Sign}")
    {
        Files = options.Files,
        Now = options.Now,
        Unit = options.Unit,
        IsPartial = options.IsPartial,
        IsFresh = options.IsFresh,
        IsShare = options.Share is not null,
    };

    private static IReadOnlyList<string> ThemesOf(BuildOptions options) => options.Theme is { } own ? [BuildTheme.Own, own] : [BuildTheme.Own];

    private WriteSummary? Make(BuildParts parts, SiteFolder? folder)
    {
        if (!HasRendered(parts, folder) || folder is null) return null;
        new KeptFiles(parts.Plan, _options, _findings).Keep(folder, parts.Entries);
        _options.Stop.ThrowIfCancellationRequested();
        if (folder.Commit(_findings) is not { } written) return null;
        parts.Record.Leave(written);
        return written;
    }

    private BuildParts PartsOf(
        InputReader input, BuildPlan plan, SiteDescription site, BuildTheme theme, SiteFolder? folder, BuildRecord record, Cores cores)
    {
        var sink = SinkOf(folder);
        var printer = _chromium is null || folder is null ? null : new BudgetPrinter(_chromium, folder.Desk, () => theme.Assets, _options.Stop);
        return new BuildParts(input, plan, site, theme, sink)
        {
            Downloads = _options.Downloads,
            Document = new DocumentBuild(site, theme, sink, _options.Downloads, printer, new SharedBreaks(), cores),
            Ledger = new BuildLedger(plan.ToMake.Count(plan.IsChosen), _options, _progress, _findings),
            Record = record,
            Lying = new LyingFiles(folder),
            Below = BelowOf(input, plan, record),
            Cores = cores,
        };
    }

    // A build of one unit does not look whether others changed: what they spend is then read.
    private UnitsBelow BelowOf(InputReader input, BuildPlan plan, BuildRecord record)
    {
        var listed = plan.IsPartial ? plan.All.Select(p => p.Key).ToHashSet() : null;
        return new UnitsBelow(input, key => listed is null || listed.Contains(key), _options.Unit is null ? record.EntryOf : _ => null);
    }

    // Where the output is refused, all is made for its findings only.
    private PageSink SinkOf(SiteFolder? folder) => (path, bytes) =>
    {
        _options.Stop.ThrowIfCancellationRequested();
        folder?.Write(path, bytes);
    };

    // Whether every page could be made: nothing of the input, the theme and the output is at fault.
    private bool HasRendered(BuildParts build, SiteFolder? folder)
    {
        try
        {
            build.Cores.Render(UnitsBelow.First(UnitDocuments.ByUnit(build.Plan.ToMake)), (places, made) => UnitBuild.Run(build, places, made));
            _findings.AddRange(build.Theme.Findings);
            if (_findings.HasErrors || build.Theme.Templates is not { } templates) return false;
            if (_options.Share is { } share) build.Sink(BuildShare.File, build.Record.OfShare(share));
            else WritePortal(build, templates, folder);
            return true;
        }
        catch (ThemeException e)
        {
            _findings.Add(e.Finding);
            return false;
        }
    }

    // It is made of what is said of all documents: where that is what it was, as with most corrections of a text, it stays.
    private static void WritePortal(BuildParts build, ThemeTemplates templates, SiteFolder? folder)
    {
        if (folder is not null && build.Record.IsSame())
        {
            folder.KeepRest([.. folder.Earlier.Where(p => !build.Record.IsOfMade(p))]);
            return;
        }
        PortalBuild.Write(
            templates, build.Site, build.Entries(), build.Theme.Assets, build.Sink, build.Cores, (year, path) => Keeps(build.Record, folder, year, path));
    }

    private static bool Keeps(BuildRecord record, SiteFolder? folder, string year, string path)
    {
        if (folder?.Earlier.Contains(path) != true || !record.IsSame(year)) return false;
        folder.Keep(path);
        return true;
    }
}
