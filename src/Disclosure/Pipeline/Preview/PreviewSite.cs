using System.Collections.Concurrent;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Findings;
using Disclosure.Downloads;
using Disclosure.Serving;

namespace Disclosure.Pipeline.Preview;

/// <summary>
/// The site of an input as it is at this moment, in memory. Only what is asked for is made, and again only what a change touches; of what is
/// at fault now stays what was made before. Safe for several threads.
/// </summary>
internal sealed class PreviewSite
{
    // Some dozens of budgets.
    private const long MostBytes = 128L * 1024 * 1024;

    private const string Missing = "404.html";

    private readonly PreviewPortal _portal = new();
    private readonly RecentUnits _recent = new(MostBytes);
    private readonly ConcurrentDictionary<string, PreviewUnit> _units = new(StringComparer.Ordinal);
    private PreviewParts _parts;
    private IReadOnlyList<Finding> _folderFaults = [];
    private int _comings;
    private volatile bool _isRead;

    /// <summary>The site of an input, of which nothing is made yet.</summary>
    public PreviewSite(BuildOptions options)
    {
        _parts = PreviewParts.Read(options);
        ListUnits();
        Source = new SiteSource(Find, HasFolder) { OtherKinds = KindsOf(options.Downloads) };
    }

    /// <summary>The site for a server.</summary>
    public SiteSource Source { get; }

    /// <summary>How many units there are.</summary>
    public int Units => _units.Count;

    /// <summary>What is known to be wrong: errors of all that was looked at, sorted.</summary>
    public IReadOnlyList<Finding> Faults => [.. SharedFaults.Concat(_units.Values.SelectMany(u => u.State.Faults)).Distinct().Order()];

    private IEnumerable<Finding> SharedFaults => _parts.Faults.Concat(_folderFaults).Concat(_portal.Faults);

    /// <summary>Takes a change in: what it touches is made anew when it is asked for.</summary>
    public void Take(InputChange change)
    {
        if (change.IsShared || change.IsTheme) Volatile.Write(ref _parts, _parts.Again(change.IsShared, change.IsTheme));
        foreach (var (unit, folder) in change.OfDocuments) Touch(unit, folder);
        if (!change.IsOfNames && !change.IsShared) return;
        ListUnits();
        // What they say of their departments, and departments of them, depends on other units.
        var named = change.OfUnits;
        foreach (var unit in _units.Values.Where(u => u.State.Faults.Count > 0 || u.State.Entries.Any(e => e.IncludesUnits || named.Contains(e.Unit.Department)))) unit.Touch("");
    }

    /// <summary>Looks at all units that were not looked at since their files have changed.</summary>
    /// <param name="first">Those to begin with.</param>
    /// <param name="stop">Ends it between two units.</param>
    /// <returns>What was found in those that were looked at first, sorted.</returns>
    public IReadOnlyList<Finding> Refresh(IReadOnlySet<string> first, CancellationToken stop)
    {
        var parts = Volatile.Read(ref _parts);
        var stale = _units.Values.Where(u => !u.IsLookedAt(parts)).OrderBy(u => !first.Contains(u.Key)).ThenBy(u => u.Key, StringComparer.Ordinal).ToList();
        new Cores(stop).ForEach(stale, unit => unit.Look(parts));
        _isRead = true;
        return [.. first.Select(f => _units.GetValueOrDefault(f)).OfType<PreviewUnit>().SelectMany(u => u.State.Findings).Distinct().Order()];
    }

    // A department says what its units spend. Where it is not known whose unit one is, it may be of any.
    private void Touch(string name, string folder)
    {
        if (_units.GetValueOrDefault(name) is not { } unit) return;
        var own = unit.State.Entries;
        foreach (var department in _units.Values.Where(u => own.Count == 0
            ? u.State.Entries.Any(d => d.IncludesUnits)
            : u.State.Entries.Any(d => d.IncludesUnits && own.Any(e => e.Unit.BelongsTo(d.Unit))))) department.Touch(folder);
        unit.Touch(folder);
    }

    private void ListUnits()
    {
        var names = _parts.UnitNames();
        foreach (var gone in _units.Keys.Except(names, StringComparer.Ordinal).ToList()) _units.TryRemove(gone, out _);
        foreach (var name in names) _units.GetOrAdd(name, n => new PreviewUnit(n));
        _folderFaults = names.Count == 0 ? _parts.FaultsOfFolders() : [];
        Interlocked.Increment(ref _comings);
    }

    private SitePage Find(string path)
    {
        var parts = Volatile.Read(ref _parts);
        if (parts.Assets.TryGetValue(path, out var asset)) return new SitePage(path, asset);
        if (UnitOf(path) is { } unit)
        {
            var (file, isKnown) = FindInUnit(path, unit, parts);
            // It was never without an error: what it would have is not known.
            if (file is not null || !isKnown) return WithFaults(new SitePage(path, file), unit);
        }
        return WithFaults(FindInPortal(path, parts), null);
    }

    private (byte[]? File, bool IsKnown) FindInUnit(string path, PreviewUnit unit, PreviewParts parts)
    {
        var found = unit.Find(path, parts);
        _recent.Use(unit);
        return found;
    }

    private SitePage FindInPortal(string path, PreviewParts parts)
    {
        if (!_isRead) return new SitePage(path, null) { Note = $"第一次打开，正在读取 {_units.Count} 个单位的数据；读完会自己打开，不用刷新。" };
        var revision = ((long)_comings << 32) + _units.Values.Sum(u => u.State.Revision);
        var files = _portal.Files(parts, revision, Entries);
        if (files?.GetValueOrDefault(path) is { } found) return new SitePage(path, found);
        return new SitePage(Missing, files?.GetValueOrDefault(Missing)) { IsMissing = true };
    }

    private static Dictionary<string, string> KindsOf(DownloadRegistry downloads) => downloads.Formats.DistinctBy(f => f.Extension, StringComparer.Ordinal)
        .ToDictionary(f => f.Extension, f => f.MediaType.StartsWith("text/", StringComparison.Ordinal) ? f.MediaType + "; charset=utf-8" : f.MediaType, StringComparer.Ordinal);

    private List<DocumentEntry> Entries() => [.. _units.Values.OrderBy(u => u.Key, StringComparer.Ordinal).SelectMany(u => u.State.Entries)];

    private SitePage WithFaults(SitePage page, PreviewUnit? unit)
    {
        if (MediaTypes.Of(page.Path) != MediaTypes.Page && page.Bytes is not null) return page;
        if (unit is null) return page with { Faults = Faults };
        var others = _units.Values.Where(u => u != unit && u.State.Faults.Count > 0).OrderBy(u => u.Key, StringComparer.Ordinal).ToList();
        return page with
        {
            Faults = [.. SharedFaults.Concat(unit.State.Faults).Distinct().Order()],
            Note = others.Count == 0 ? "" : $"另有 {others.SelectMany(u => u.State.Faults).Distinct().Count()} 处错误在别的单位：{string.Join("、", others.Take(3).Select(u => u.Key))}{(others.Count > 3 ? $"等 {others.Count} 个" : "")}。",
        };
    }

    private PreviewUnit? UnitOf(string path) => path.IndexOf('/', StringComparison.Ordinal) is > 0 and var end ? _units.GetValueOrDefault(path[..end]) : null;

    // Of a document or a unit: known names, as everywhere.
    private bool HasFolder(string path)
    {
        var home = $"{path}/{RequestPath.Home}";
        return UnitOf(home) is { } unit && FindInUnit(home, unit, Volatile.Read(ref _parts)).File is not null;
    }
}
