using System.Collections.Concurrent;
using Disclosure.Output;

namespace Disclosure.Pipeline.Changes;

/// <summary>
/// Finds what a build has to make: which units were changed since the last build into the output, or lie there otherwise than it left them.
/// </summary>
/// <param name="trace">The signs of the input.</param>
/// <param name="state">What the last build left on record.</param>
/// <param name="output">The full path of the output folder.</param>
internal sealed class ChangeSearch(InputTrace trace, BuiltState state, string output)
{
    // The files of so many are held until they are made: after most corrections, of all. More are read again.
    private const int MostHeld = 4;

    private readonly Lazy<bool> _isPortalThere = new(() => FolderTrace.HoldsTop(output, state.Portal));
    private readonly ConcurrentDictionary<string, BuiltUnit> _changed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, HeldSigns> _held = new(StringComparer.Ordinal);

    /// <summary>Looks at all units that are given.</summary>
    /// <param name="units">The names of the folders of units.</param>
    /// <param name="shared">The sign of what all units are made with.</param>
    /// <param name="isAsked">Whether a unit is to be made if it was changed; of the others all stay whose part lies there as it did.</param>
    /// <param name="forEach">Does the work.</param>
    public IReadOnlyDictionary<string, BuiltUnit> Run(IReadOnlyList<string> units, string shared, Func<string, bool> isAsked, ForEachName forEach)
    {
        var staying = new ConcurrentDictionary<string, BuiltUnit>(StringComparer.Ordinal);
        forEach(units, name =>
        {
            if (state.Units.GetValueOrDefault(name) is { } unit && Stays(unit, shared, isAsked(name)) is { } kept) staying[name] = kept;
        });
        return staying;
    }

    /// <summary>Those of the units whose files alone were changed: their part of the site lies there as the last build left it.</summary>
    public IReadOnlyDictionary<string, BuiltUnit> Changed => _changed;

    /// <summary>Those of them whose files are held.</summary>
    public IReadOnlyDictionary<string, HeldSigns> Held => _held;

    /// <summary>Whether the list of the site's files lies in the output as the last build left it: what somebody has changed there says nothing.</summary>
    public bool IsListThere => FolderTrace.OfFile(Path.Combine(output, SitePath.FileList)) == state.List;

    /// <summary>Whether the portal's own files lie in the output as the last build left them.</summary>
    public bool IsPortalThere => _isPortalThere.Value;

    private BuiltUnit? Stays(BuiltUnit unit, string shared, bool isAsked)
    {
        if (!FolderTrace.Holds(output, unit.Output)) return null;
        if (!isAsked) return unit;
        if (unit.Shared != shared || unit.Content.Length == 0) return null;
        var stamp = trace.UnitStamp(unit.Key);
        if (stamp is not null && stamp == unit.Stamp) return unit;
        var signs = trace.UnitContent(unit.Key);
        var isSame = signs.Content == unit.Content;
        if (isSame || _held.Count >= MostHeld) trace.Release(unit.Key);
        else _held[unit.Key] = new HeldSigns(stamp, signs);
        if (isSame) return unit with { Stamp = stamp };
        _changed[unit.Key] = unit;
        return null;
    }
}
