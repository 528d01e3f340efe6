using Disclosure.Core.Documents;

namespace Disclosure.Pipeline.Changes;

/// <summary>
/// Which units have to be made again though their own files are the same, because of units that belong to them: what the documents of a
/// department say depends on what those of its units spend.
/// </summary>
/// <param name="units">The units of the input.</param>
internal sealed class DepartmentChanges(IReadOnlyList<Unit> units)
{
    private readonly Dictionary<string, Unit> _units = units.ToDictionary(u => u.Key, StringComparer.Ordinal);
    private readonly HashSet<string> _named = units.Select(u => u.Department).Where(d => d.Length > 0).ToHashSet(StringComparer.Ordinal);

    /// <summary>Those of some units that others belong to, or did when they were made: where these others are not looked at, they may have changed.</summary>
    public IReadOnlySet<string> Departments(IEnumerable<BuiltUnit> made) =>
        made.Where(u => u.IsDepartment || (_units.TryGetValue(u.Key, out var own) && IsNamed(own, _named))).Select(u => u.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>The departments of units that changed: those that they belong to, and those that they belonged to.</summary>
    /// <param name="made">All units as they are on record.</param>
    /// <param name="staying">Those of them that did not change.</param>
    public IReadOnlySet<string> Above(IEnumerable<BuiltUnit> made, IReadOnlyDictionary<string, BuiltUnit> staying)
    {
        var now = units.Where(u => !staying.ContainsKey(u.Key));
        var then = made.Where(u => !staying.ContainsKey(u.Key)).SelectMany(u => u.ReadEntries() ?? []).Select(e => e.Unit);
        var named = now.Concat(then).Select(u => u.Department).Where(d => d.Length > 0).ToHashSet(StringComparer.Ordinal);
        return named.Count == 0 ? named : units.Where(u => IsNamed(u, named)).Select(u => u.Key).ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsNamed(Unit unit, HashSet<string> names) => names.Contains(unit.Key) || names.Contains(unit.Today);
}
