using Disclosure.Core.Addressing;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>Finds projects that moved from one section of a table to another: each side has one row of it, in sections that are not one.</summary>
internal sealed class MovedProjects
{
    private readonly Dictionary<string, List<(GridCells Cells, RowTraits Row)>> _before;
    private readonly Dictionary<string, List<(GridCells Cells, RowTraits Row)>> _after;
    private readonly Dictionary<GridRow, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<GridRow> _taken = new(ReferenceEqualityComparer.Instance);

    /// <summary>Those of two fillings of one table.</summary>
    public MovedProjects(Sides sides, Table before, Table after)
    {
        _before = RowsOf(before, sides.LinesBefore, sides.Budgets.Projects.NameAfter);
        _after = RowsOf(after, sides.LinesAfter, name => name);
    }

    /// <summary>Whether a row that its own section has on one side only is in another section on the other.</summary>
    public bool Has(RowTraits row) => PairOf(row) is not null;

    /// <summary>Where it was and where it is; null for none, and when this was asked for its other row already.</summary>
    public (GridCells Before, RowTraits Earlier, GridCells After, RowTraits Later)? Take(RowTraits row) =>
        PairOf(row) is { } pair && _taken.Add(pair.Earlier.Row) ? pair : null;

    private (GridCells Before, RowTraits Earlier, GridCells After, RowTraits Later)? PairOf(RowTraits row) =>
        _names.TryGetValue(row.Row, out var name) && _before.GetValueOrDefault(name) is [var from] && _after.GetValueOrDefault(name) is [var to]
            ? (from.Cells, from.Row, to.Cells, to.Row)
            : null;

    private Dictionary<string, List<(GridCells Cells, RowTraits Row)>> RowsOf(Table table, LineReader lines, Func<string, string> name)
    {
        var rows = new Dictionary<string, List<(GridCells, RowTraits)>>(StringComparer.Ordinal);
        foreach (var grid in table.Flat().OfType<Grid>())
        {
            var cells = new GridCells(table, grid);
            foreach (var row in lines.RowsOf(cells).Where(r => r.Identity.IsProject))
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
