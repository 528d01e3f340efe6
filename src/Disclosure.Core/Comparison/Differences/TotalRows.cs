using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>
/// Tells sums from what they are made of: totals, lines with lines under them, and subjects that any table of either disclosure
/// divides further, by code or by name.
/// </summary>
internal sealed class TotalRows
{
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<GridRow> _heads = new(ReferenceEqualityComparer.Instance);

    /// <summary>Looks through all grids of some budgets.</summary>
    public TotalRows(IReadOnlyList<Budget> budgets)
    {
        foreach (var grid in budgets.SelectMany(b => b.Tables).SelectMany(t => t.Flat()).OfType<Grid>()) Add(grid.Rows);
    }

    /// <summary>Whether a row of a table is a sum. The total of a project's sheet is none: it is the project's own figure.</summary>
    public bool IsTotal(GridRow row, Table table) => row.IsTotal ? table.Sheet is null : _heads.Contains(row)
        || (row.Code is not null ? _codes.Contains(row.Code) : row.Kind == RowKind.Line && _names.Contains(AddressText.Step(row.Key)));

    /// <summary>Whether a column sums up others of its row whose figures are given.</summary>
    public static bool IsSum(GridForm form, Leaf leaf, Func<Leaf, bool> isGiven) =>
        form.Equations.Any(e => e.Target == leaf && e.Terms.Any(t => isGiven(t.Leaf)));

    /// <summary>
    /// Whether a column is a change or a rate that the form works out from others of its row of which one changed: their changes say it all, and
    /// a change of a change says nothing.
    /// </summary>
    public static bool IsDerived(GridForm form, Leaf leaf, Func<Leaf, bool> hasChanged) =>
        form.Equations.Any(e => e.Target == leaf && (!e.IsSum || e.Terms.Any(t => t.Sign < 0)) && e.Leaves.Any(hasChanged));

    private void Add(IReadOnlyList<GridRow> rows)
    {
        var codes = new HashSet<string>(rows.Where(r => r.Kind == RowKind.Subject).Select(r => r.Code!), StringComparer.Ordinal);
        var parents = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            for (var length = 1; length < code.Length; length++)
            {
                if (codes.Contains(code[..length])) parents.Add(code[..length]);
            }
        }
        foreach (var row in rows.Where(r => r.Kind == RowKind.Subject && parents.Contains(r.Code!)))
        {
            _codes.Add(row.Code!);
            _names.Add(AddressText.Step(row.Label));
        }
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            if (rows[i].Kind == RowKind.Line && rows[i + 1].Kind == RowKind.Line && rows[i + 1].Level > rows[i].Level) _heads.Add(rows[i]);
        }
    }
}
