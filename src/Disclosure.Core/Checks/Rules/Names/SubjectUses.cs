using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Rules.Names;

/// <summary>Which subjects of a classification the tables use, and where first.</summary>
internal static class SubjectUses
{
    /// <summary>The codes used, in order of the tables: as the code of a row that holds something, or in a cell.</summary>
    public static IReadOnlyDictionary<string, Evidence> Of(CheckContext context, Classification classification)
    {
        var all = context.Once(static _ => new Dictionary<Classification, Dictionary<string, Evidence>>(ReferenceEqualityComparer.Instance));
        if (!all.TryGetValue(classification, out var uses)) all[classification] = uses = Make(context, classification);
        return uses;
    }

    private static Dictionary<string, Evidence> Make(CheckContext context, Classification classification)
    {
        var uses = new Dictionary<string, Evidence>(StringComparer.Ordinal);
        foreach (var table in context.Budget.Tables)
        {
            foreach (var grid in table.Flat().OfType<Grid>()) Add(context.Book.Located(grid), classification.Name, uses);
        }
        return uses;
    }

    private static void Add(GridCells cells, string name, Dictionary<string, Evidence> uses)
    {
        var grid = cells.Grid;
        var isKeyed = grid.Form.Subjects.Any(r => r.Classification == name);
        var fixedCodes = grid.Form.Lines
            .Where(l => l.Classification == name).Select(l => l.Key).ToHashSet(StringComparer.Ordinal);
        var columns = grid.Form.Leaves.Where(l => l.Column.Classification == name).ToList();
        if (!isKeyed && fixedCodes.Count == 0 && columns.Count == 0) return;
        foreach (var row in grid.Rows)
        {
            var isOfIt = row.Kind == RowKind.Subject ? isKeyed : row.Code is not null && fixedCodes.Contains(row.Code);
            if (isOfIt && !uses.ContainsKey(row.Code!) && FilledRows.Has(grid, row)) Add(row, row.Code!, row.Label);
            foreach (var leaf in columns)
            {
                if (row.Cells[leaf.Index] is { Code: { } used } cell) Add(row, used, cell.Text);
            }
        }

        void Add(GridRow row, string code, string text)
        {
            if (uses.ContainsKey(code)) return;
            uses[code] = Evidence.OfRow(cells, row, text);
        }
    }
}
