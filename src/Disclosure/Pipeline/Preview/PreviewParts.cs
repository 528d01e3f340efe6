using System.Collections.Concurrent;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Pipeline.Changes;
using Disclosure.Site.Portal;
using Disclosure.Site.Theme;

namespace Disclosure.Pipeline.Preview;

/// <summary>
/// What all units of a preview are made with: the portal, the theme, editions and classifications, as they were read at one time. A change of
/// any of these makes another one; where the portal or the theme is at fault then, the last good one stays.
/// </summary>
internal sealed class PreviewParts
{
    private readonly BuildOptions _options;
    private readonly InputReader _input;
    private readonly BuildTheme _theme;
    private readonly SharedBreaks _breaks = new();
    private readonly Dictionary<string, byte[]> _assets;
    private readonly IReadOnlyList<Finding> _themeFaults;
    private IReadOnlyList<Finding> _siteFaults = [];

    private PreviewParts(BuildOptions options, PreviewParts? before, bool isInput, bool isTheme)
    {
        _options = options;
        // Parsing the theme takes as long as reading a budget: beside the reading.
        var theme = isTheme ? new BuildTheme(options.Theme) : before!._theme;
        _input = isInput ? options.OpenInput() : before!._input;
        Site = ReadSite(before);
        _themeFaults = isTheme ? [.. theme.Findings.Sorted()] : before!._themeFaults;
        _theme = theme.Templates is null && before is not null ? before._theme : theme;
        _assets = _theme.Assets.ToDictionary(a => a.Path, a => a.Bytes, StringComparer.Ordinal);
    }

    /// <summary>The portal.</summary>
    public SiteDescription Site { get; }

    /// <summary>The templates; null where the theme was at fault from the beginning.</summary>
    public ThemeTemplates? Templates => _theme.Templates;

    /// <summary>The files of the theme that are published as they are, by their paths in the site.</summary>
    public IReadOnlyDictionary<string, byte[]> Assets => _assets;

    /// <summary>What is wrong with the portal and the theme.</summary>
    public IEnumerable<Finding> Faults => _siteFaults.Concat(_themeFaults).Where(f => f.Severity == Severity.Error);

    /// <summary>Reads all of them.</summary>
    public static PreviewParts Read(BuildOptions options) => new(options, null, isInput: true, isTheme: true);

    /// <summary>Reads those that have changed; of these stay the old ones where the new cannot be used.</summary>
    /// <param name="isInput">Whether something of the input has.</param>
    /// <param name="isTheme">Whether something of the theme has.</param>
    public PreviewParts Again(bool isInput, bool isTheme) => new(_options, this, isInput, isTheme);

    /// <summary>Whether units say the same with these as with others, though their pages may look otherwise.</summary>
    public bool HasDataOf(PreviewParts? other) => ReferenceEquals(_input, other?._input);

    /// <summary>The names of the folders of units that are asked for.</summary>
    public IReadOnlyList<string> UnitNames() => [.. _input.UnitNames().Where(n => _options.Unit is null || _options.Unit == n)];

    /// <summary>What is wrong with the input's folders, where there is no unit at all.</summary>
    public IReadOnlyList<Finding> FaultsOfFolders()
    {
        var findings = new FindingList();
        _input.Again().List(_options.Unit, null, findings);
        return [.. findings.Sorted().Where(f => f.Severity == Severity.Error)];
    }

    /// <summary>Lists the documents of a unit, as its folder is now.</summary>
    public (InputReader Input, IReadOnlyList<BudgetPlace> Places) List(string unit, FindingList findings)
    {
        var input = _input.Again();
        var places = input.List(unit, null, findings);
        SiteClaims.Check(places, findings);
        return (input, places);
    }

    /// <summary>Makes a document of a unit.</summary>
    /// <param name="reading">The documents of the unit.</param>
    /// <param name="place">Which one.</param>
    /// <param name="isRendered">Whether its pages are made, and not only what the portal says of it.</param>
    public MadeDocument Make(UnitReading reading, BudgetPlace place, bool isRendered)
    {
        var findings = new FindingList();
        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        var parts = PartsOf(reading, BuildPlan.OfUnit(_options, [place], isRendered), (path, bytes) => files[path] = bytes.ToArray(), findings);
        DocumentEntry? entry = null;
        try
        {
            entry = UnitBuild.Run(parts, reading.Documents, reading.Figures, place);
        }
        catch (Exception e) when (ThemeFaults.In(e) is { } fault)
        {
            findings.Add(fault);
        }
        return new MadeDocument(entry, isRendered ? files : null, findings.Sorted());
    }

    /// <summary>Makes the page of a unit over its years; none where it has fewer than two, or where the theme is at fault, which is told.</summary>
    public (byte[]? Page, Finding? Fault) MakeOwnPage(UnitReading reading)
    {
        byte[]? page = null;
        var history = UnitYears.Of(reading.Places, reading.Figures).History;
        if (history.Records.Count < 2 || Templates is not { } templates) return (null, null);
        try
        {
            UnitPages.Render(templates, Site, reading.Places[0].Unit, history, (_, bytes) => page = bytes.ToArray());
            return (page, null);
        }
        catch (Exception e) when (ThemeFaults.In(e) is { } fault)
        {
            return (null, fault);
        }
    }

    /// <summary>Does work until the preview ends.</summary>
    public Cores Cores => new(_options.Stop);

    private SiteDescription ReadSite(PreviewParts? before)
    {
        var findings = new FindingList();
        var site = _input.ReadSite(findings);
        _siteFaults = findings.Sorted();
        return findings.HasErrors && before is not null ? before.Site : site;
    }

    private BuildParts PartsOf(UnitReading reading, BuildPlan plan, PageSink sink, FindingList findings) => new(reading.Input, plan, Site, _theme, sink)
    {
        Downloads = _options.Downloads,
        Document = new DocumentBuild(Site, _theme, sink, _options.Downloads, null, _breaks, Cores),
        Ledger = new BuildLedger(plan.Chosen.Count, _options, Unwatched.Progress, findings),
        Record = new BuildRecord(SiteBuild.ScopeOf(_options, null), null),
        Below = reading.Below,
        Cores = Cores,
    };

    private sealed class Unwatched : IProgress<BuildProgress>
    {
        public static readonly Unwatched Progress = new();

        public void Report(BuildProgress value)
        {
            // A preview says that a unit is made, and not each document.
        }
    }
}
