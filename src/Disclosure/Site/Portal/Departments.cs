using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;

namespace Disclosure.Site.Portal;

/// <summary>
/// Which units belong to which department, in the order in which the portal lists them: the given one (次序), else that of the names of
/// folders; a department's own comes first among its units, and units without a department come last.
/// </summary>
internal sealed class Departments
{
    private readonly Dictionary<string, ListedUnit> _units;
    private readonly Dictionary<string, string> _heads;

    /// <summary>The departments of the units that have these documents.</summary>
    public Departments(IReadOnlyList<DocumentEntry> entries)
    {
        _units = entries.GroupBy(e => e.Unit.Key, StringComparer.Ordinal).ToDictionary(
            u => u.Key, u => new ListedUnit(u.MaxBy(e => e.Key)!.Unit, [.. u.OrderByDescending(e => e.Year).ThenBy(e => e.Key)]), StringComparer.Ordinal);
        _heads = _units.Values.GroupBy(u => u.Unit.Today, StringComparer.Ordinal)
            .ToDictionary(n => n.Key, n => n.Select(u => u.Unit.Key).Order(StringComparer.Ordinal).First(), StringComparer.Ordinal);
        Units = [.. _units.Values.Order(ListedUnit.Order)];
        var above = Units.Select(HeadOf).Where(h => h.Length > 0).ToHashSet(StringComparer.Ordinal);
        All = [.. Units
            .GroupBy(u => HeadOf(u) is { Length: > 0 } head ? head : above.Contains(u.Unit.Key) ? u.Unit.Key : "", StringComparer.Ordinal)
            .Select(g => Of(g.Key, [.. g]))
            .OrderBy(d => d.Name.Length == 0).ThenBy(d => d.Order).ThenBy(d => d.Units[0].Unit.Key, StringComparer.Ordinal)];
    }

    /// <summary>All units.</summary>
    public IReadOnlyList<ListedUnit> Units { get; }

    /// <summary>The departments with their units; what belongs to none is the last of them, without a name.</summary>
    public IReadOnlyList<DepartmentUnits> All { get; }

    /// <summary>The department's own unit above a unit; null for none that is listed.</summary>
    public ListedUnit? Above(Unit unit) => _units.TryGetValue(unit.Key, out var listed) ? _units.GetValueOrDefault(HeadOf(listed)) : null;

    // The key of a unit that is listed, or the name of a department that has none here; blank for none.
    private string HeadOf(ListedUnit listed)
    {
        var text = listed.Unit.Department;
        var head = _units.ContainsKey(text) ? text : _heads.GetValueOrDefault(text, text.All(char.IsAscii) ? "" : text);
        return head == listed.Unit.Key ? "" : head;
    }

    private DepartmentUnits Of(string head, IReadOnlyList<ListedUnit> units)
    {
        if (!_units.TryGetValue(head, out var own)) return new DepartmentUnits(head.Length == 0 ? "others" : "name-" + ShortHash.Of(head)[..8], head, units);
        return new DepartmentUnits("unit-" + head, own.Unit.Today, [own, .. units.Where(u => u != own)]) { Order = own.Unit.Order ?? int.MaxValue };
    }
}

/// <summary>A department with its units.</summary>
/// <param name="Key">By what the file of its page is named.</param>
/// <param name="Name">Its name; blank for those that belong to none.</param>
/// <param name="Units">Its units, its own first.</param>
internal sealed record DepartmentUnits(string Key, string Name, IReadOnlyList<ListedUnit> Units)
{
    /// <summary>Its place among the departments, which is the one given to its own unit: those of its units count within it.</summary>
    public int Order { get; init; } = int.MaxValue;
}

/// <summary>A unit with its documents.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Documents">The documents, those of the newest year first.</param>
internal sealed record ListedUnit(Unit Unit, IReadOnlyList<DocumentEntry> Documents)
{
    /// <summary>The order in which units are listed.</summary>
    public static readonly IComparer<ListedUnit> Order = Comparer<ListedUnit>.Create((a, b) =>
        (a.Unit.Order ?? int.MaxValue).CompareTo(b.Unit.Order ?? int.MaxValue) is var given and not 0 ? given : string.CompareOrdinal(a.Unit.Key, b.Unit.Key));
}
