using Disclosure.Core.Documents;
using Disclosure.Downloads;

namespace Disclosure.Tests.Downloads.Support;

/// <summary>Holds a sheet to its table: every cell that says something is shown in a place of its own, or by the header it is merged into.</summary>
internal static class ShownCells
{
    /// <summary>What is not shown.</summary>
    public static IEnumerable<string> Missing(Table table, SheetLayout sheet)
    {
        var shown = sheet.Cells.Where(c => c.Source is not null).ToLookup(c => (object?)c.Source, ReferenceEqualityComparer.Instance);
        foreach (var cell in Fields(table).Concat(Notes(table)).Where(c => shown[c].Count() != 1)) yield return cell.Text;
        foreach (var grid in table.Flat().OfType<Grid>())
        {
            for (var i = 0; i < grid.Rows.Count; i++)
            {
                foreach (var missing in Row(grid, i, shown, sheet)) yield return missing;
            }
        }
    }

    private static IEnumerable<string> Row(Grid grid, int index, ILookup<object?, SheetCell> shown, SheetLayout sheet)
    {
        var row = grid.Rows[index];
        foreach (var leaf in grid.Form.Leaves)
        {
            if (row.Cells[leaf.Index] is not { } cell || shown[cell].Count() == 1) continue;
            var isLabel = row.Kind == RowKind.Line && cell.Text == row.Label && sheet.Cells.Any(c => c.Source is null && c.Text == row.Label && c.Kind == CellKind.Text);
            var isMerged = grid.Form.Grouping.Contains(leaf.Name) && index > 0 && grid.Rows[index - 1].Cells[leaf.Index]?.Text == cell.Text;
            if (!isLabel && !isMerged) yield return $"{row.Label} {leaf.Name} {cell.Text}";
        }
    }

    private static IEnumerable<Cell> Fields(Table table) => table.Flat().OfType<FieldList>().SelectMany(l => l.Values).OfType<Cell>();

    private static IEnumerable<Cell> Notes(Table table) =>
        table.Flat().OfType<Grid>().SelectMany(g => new[] { g.EmptyNote, g.Note }).Append(table.EmptyNote).OfType<Cell>();
}
