using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Downloads;
using Disclosure.Files;
using Disclosure.Input;
using Disclosure.Pipeline.Changes;
using Disclosure.Site.Portal;

namespace Disclosure.Pipeline;

/// <summary>
/// Which budgets a build makes, and which it leaves as they lie in the output. After a build of some (<c>--unit</c>,
/// <c>--year</c>), the chosen ones and the portal are what a build of all would make; the files of all others stay as they are,
/// and the portal lists those of them that are both in the input and in the output.
/// </summary>
internal sealed class BuildPlan
{
    private static readonly IReadOnlySet<string> NoFiles = new HashSet<string>(StringComparer.Ordinal);

    private readonly BuildOptions _options;
    private readonly HashSet<string> _units;
    private readonly HashSet<DocumentKey> _chosen;

    private BuildPlan(BuildOptions options, IReadOnlyList<BudgetPlace> listed, IReadOnlySet<string> earlier, IReadOnlySet<string> passed, IReadOnlySet<string> staying)
    {
        _options = options;
        Earlier = earlier;
        var there = DocumentFiles.In(earlier).Where(k => !passed.Contains(k.Unit, StringComparer.Ordinal)).ToHashSet();
        var known = listed.Select(p => p.Key).ToHashSet();
        Chosen = [.. listed.Where(p => IsInScope(p.Key))];
        All = [.. listed.Where(p => IsInScope(p.Key) || there.Contains(p.Key))];
        ToMake = [.. All.Where(p => !staying.Contains(p.Unit.Key, StringComparer.Ordinal))];
        Unlisted = [.. known.Where(k => !IsInScope(k) && !there.Contains(k)).Order()];
        Vanishing = [.. there.Where(k => IsInScope(k) && !known.Contains(k)).Order()];
        Left = [.. there.Where(k => !IsInScope(k) && !known.Contains(k)).Order()];
        _chosen = Chosen.Select(p => p.Key).ToHashSet();
        var without = All.GroupBy(p => p.Unit.Key, StringComparer.Ordinal)
            .Where(u => u.Count() > 1 && !earlier.Contains($"{u.Key}/{UnitPages.File}"))
            .Select(u => u.Key);
        _units = Chosen.Select(p => p.Unit.Key).Concat(Vanishing.Select(k => k.Unit)).Concat(without).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The files that earlier builds have left in the output.</summary>
    public IReadOnlySet<string> Earlier { get; }

    /// <summary>The budgets to make.</summary>
    public IReadOnlyList<BudgetPlace> Chosen { get; }

    /// <summary>All budgets that the site will list, those to make and those that stay, by unit and year.</summary>
    public IReadOnlyList<BudgetPlace> All { get; }

    /// <summary>Those of them whose units are looked at at all: the part of every other unit stays as it lies in the site.</summary>
    public IReadOnlyList<BudgetPlace> ToMake { get; }

    /// <summary>Whether not all is asked for.</summary>
    public bool IsPartial => _options.IsPartial;

    /// <summary>Whether documents are only looked at, for what is found in them and what the portal says of them when their pages are there.</summary>
    public bool IsForRecords { get; private init; }

    /// <summary>Whether of a unit that is made no document is left out.</summary>
    public bool MakesWholeUnits => _options.Year is null;

    /// <summary>In the input, not to be made and not in the output: the site cannot list them.</summary>
    public IReadOnlyList<DocumentKey> Unlisted { get; }

    /// <summary>In the output and no longer in the input: the build takes them away.</summary>
    public IReadOnlyList<DocumentKey> Vanishing { get; }

    /// <summary>In the output and no longer in the input, but nothing that this build makes: they lie there without a link to them.</summary>
    public IReadOnlyList<DocumentKey> Left { get; }

    /// <summary>Plans the making of one unit, into no output.</summary>
    /// <param name="options">What is asked for.</param>
    /// <param name="places">The unit's documents.</param>
    /// <param name="isRendered">Whether their pages are made; else they are only read, for what the portal says of them when the pages are there.</param>
    public static BuildPlan OfUnit(BuildOptions options, IReadOnlyList<BudgetPlace> places, bool isRendered) => isRendered
        ? new BuildPlan(options, places, NoFiles, NoFiles, NoFiles)
        : new BuildPlan(options, [], NoFiles, NoFiles, NoFiles) { IsForRecords = true };

    /// <summary>Plans a build.</summary>
    /// <param name="input">The input.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="earlier">The files that earlier builds have left in the output.</param>
    /// <param name="staying">The units whose part of the site stays as it lies there; a build of all does not even list them.</param>
    /// <param name="others">The units that other machines make.</param>
    /// <param name="findings">Receives what is wrong with the input's folders; of those that are not asked for only when the site lists some.</param>
    public static BuildPlan Of(
        InputReader input, BuildOptions options, IReadOnlySet<string> earlier, IReadOnlySet<string> staying, IReadOnlySet<string> others,
        FindingList findings)
    {
        var passed = options.IsPartial ? others : staying.Concat(others).ToHashSet(StringComparer.Ordinal);
        var chosen = input.List(options.Unit, options.Year, findings, passed);
        SiteClaims.Check(chosen, findings);
        if (chosen.Count == 0 || !options.IsPartial) return new BuildPlan(options, chosen, earlier, passed, staying);
        var beside = new FindingList();
        var plan = new BuildPlan(options, input.List(null, null, beside), earlier, passed, staying);
        if (DocumentFiles.In(earlier).Any(k => !plan.IsInScope(k))) findings.AddRange(beside);
        return plan;
    }

    /// <summary>Whether the site has a file that this build does not make.</summary>
    public bool IsThere(string path) => IsForRecords || Earlier.Contains(path);

    /// <summary>Whether a budget of the site is to be made, and not left as it is.</summary>
    public bool IsChosen(BudgetPlace place) => _chosen.Contains(place.Key);

    /// <summary>Whether the page of a unit over its years is to be made: one of its years is made, or goes, or there is none yet.</summary>
    public bool IsUnitChosen(string unit) => _units.Contains(unit);

    /// <summary>
    /// Whether a file of the earlier site that this build has not written stays. The theme's do for the sake of the pages that
    /// stay; the portal's own are made anew, all of them.
    /// </summary>
    public bool Keeps(string path)
    {
        if (!_options.IsPartial || DocumentFiles.IsPortal(path) || path.IndexOf('/', StringComparison.Ordinal) is not (> 0 and var end)) return false;
        if (DocumentFiles.IsAsset(path)) return true;
        if (PortalPages.OwnNames.Contains(path[..end], StringComparer.Ordinal)) return false;
        return DocumentFiles.OwnerOf(path) is { } key ? !IsInScope(key) : !IsUnitChosen(path[..end]);
    }

    private bool IsInScope(DocumentKey key) =>
        (_options.Unit is null || _options.Unit == key.Unit) && (_options.Year is not { } year || year.Includes(key));
}

/// <summary>What to build, from where, to where.</summary>
/// <param name="Input">The folder of what is published.</param>
/// <param name="Output">The folder that the site goes to.</param>
/// <param name="Theme">A folder whose files replace those of the theme that comes with the program, or null.</param>
/// <param name="Unit">The only unit to build, or null.</param>
/// <param name="Year">The only year, or the only document of each unit, to build; or null.</param>
internal sealed record BuildOptions(string Input, string Output, string? Theme, string? Unit, YearChoice? Year)
{
    /// <summary>Whether not all is asked for.</summary>
    public bool IsPartial => Unit is not null || Year is not null;

    /// <summary>The share of the units to build, where several machines build; null for all.</summary>
    public BuildShare? Share { get; init; }

    /// <summary>Whether all is made again, whatever the last build left on record.</summary>
    public bool IsFresh { get; init; }

    /// <summary>A sign of the program, another one of which makes all again; null for that of its own files.</summary>
    public string? Program { get; init; }

    /// <summary>The time, in nanoseconds since 1970: what was changed in the last seconds before it is read again to be sure; null for the time of the output's disk.</summary>
    public long? Now { get; init; }

    /// <summary>Is cancelled when somebody wants the build to end; what was begun is then cleaned up.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>The formats in which data can be taken away.</summary>
    public DownloadRegistry Downloads { get; init; } = DownloadRegistry.Standard;

    /// <summary>The files of the input, where they are not to be taken from the disk; null for those at <see cref="Input"/>.</summary>
    public IGivenFolder? Files { get; init; }

    /// <summary>Is given the record of each document that is made, one at a time and in no order; null for nobody.</summary>
    public Action<DocumentRecord>? Recorded { get; init; }

    /// <summary>A reader of the input.</summary>
    public InputReader OpenInput() => Files is null ? new InputReader(Input) : new InputReader(Files, GivenName.Of(Input));
}
