namespace Disclosure.Core.Checks.Rules.Projects;

/// <summary>
/// The rows of one name, by table. What the whole document aims at is compared with the sheets of its projects, and the grids of
/// one table with each other; two projects may well mean different things by one name.
/// </summary>
internal sealed class IndicatorGroup
{
    // A table that writes one name more often than this is no list of indicators.
    private const int MostRows = 16;

    private readonly IReadOnlyList<IReadOnlyList<IndicatorRow>> _tables;

    private IndicatorGroup(IEnumerable<IndicatorRow> rows) =>
        _tables = [.. rows.GroupBy(r => r.Table.Key, StringComparer.Ordinal).Select(g => g.Take(MostRows).ToList())];

    /// <summary>The names that stand in more than one row, in order.</summary>
    public static IEnumerable<IndicatorGroup> Of(IEnumerable<IndicatorRow> rows) =>
        rows.GroupBy(r => r.Name, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => new IndicatorGroup(g));

    /// <summary>In each table the first row that says otherwise than the first.</summary>
    public IEnumerable<(IndicatorRow One, IndicatorRow Other)> Within(Func<IndicatorRow, IndicatorRow, bool> disagree) =>
        from rows in _tables
        let other = rows.Skip(1).FirstOrDefault(r => disagree(rows[0], r))
        where other is not null
        select (rows[0], other);

    /// <summary>
    /// The rows of the whole document and of a sheet that are comparable and say otherwise: once for a sheet, and only where no sheet
    /// agrees, for then that is the one that the document speaks of.
    /// </summary>
    public IEnumerable<(IndicatorRow One, IndicatorRow Other)> Across(
        Func<IndicatorRow, IndicatorRow, bool> isComparable, Func<IndicatorRow, IndicatorRow, bool> disagree)
    {
        foreach (var whole in _tables.Where(t => t[0].Table.Sheet is null))
        {
            var pairs = _tables.Where(t => t[0].Table.Sheet is not null).Select(sheet =>
                (from one in whole from other in sheet where isComparable(one, other) select (One: one, Other: other)).ToList()).ToList();
            if (pairs.Exists(p => p.Count > 0 && p.Exists(r => !disagree(r.One, r.Other)))) continue;
            foreach (var pair in pairs.Where(p => p.Count > 0)) yield return pair[0];
        }
    }
}
