using Disclosure.Core.Addresses;
using Disclosure.Core.Grids;
using Disclosure.Core.Matching;

namespace Disclosure.Core.Differences.Comparing;

/// <summary>Finds projects that moved from one section of a table to another: each side has one row of it, in sections that are not one.</summary>
internal sealed class MovedProjects
{
    private readonly Sides _sides;
    private readonly Dictionary<string, List<(GridCells Cells, RowTraits Row)>> _before;
    private readonly Dictionary<string, List<(GridCells Cells, RowTraits Row)>> _after;
    private readonly Dictionary<GridRow, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<GridRow> _told = new(ReferenceEqualityComparer.Instance);

    /// <summary>Those of two fillings of one table.</summary>
    public MovedProjects(Sides sides, Table before, Table after)
    {
        _sides = sides;
        _before = RowsOf(before, sides.Years.Before, sides.Budgets.Projects.NameAfter);
        _after = RowsOf(after, sides.Years.After, name => name);
    }

    /// <summary>Compares a row that its own section has on one side only with where it is on the other; false when it is not there.</summary>
    public bool Compare(RowTraits row)
    {
        if (!row.Identity.IsProject) return false;
        if (_told.Contains(row.Row)) return true;
        var name = _names[row.Row];
        if (_before.GetValueOrDefault(name) is not [var from] || _after.GetValueOrDefault(name) is not [var to]) return false;
        _told.Add(from.Row.Row);
        _told.Add(to.Row.Row);
        GridComparison.Move(_sides, from.Cells, from.Row, to.Cells, to.Row);
        return true;
    }

    private Dictionary<string, List<(GridCells Cells, RowTraits Row)>> RowsOf(Table table, YearNames names, Func<string, string> name)
    {
        var rows = new Dictionary<string, List<(GridCells, RowTraits)>>(StringComparer.Ordinal);
        foreach (var grid in table.Flat().OfType<Grid>())
        {
            var cells = new GridCells(table, grid);
            foreach (var row in Sides.RowsOf(cells, names).Where(r => r.Identity.IsProject))
            {
                var key = name(row.Identity.Own);
                _names[row.Row] = key;
                if (!rows.TryGetValue(key, out var known)) rows[key] = known = [];
                known.Add((cells, row));
            }
        }
        return rows;
    }
}
