using Disclosure.Core.Addresses;
using Disclosure.Core.Calculations;
using Disclosure.Core.Checking;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Core.Grids;

namespace Disclosure.Core.Checks.Equations;

/// <summary>
/// Down every hierarchy each row is the sum of the rows below it: 合计 of the top level or of the records, 类 of its 款, 款 of its 项.
/// </summary>
public sealed class Hierarchies : ICheck
{
    /// <inheritdoc/>
    public string Id => "hierarchy";

    /// <inheritdoc/>
    public string Title => "上级等于各下级之和";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CheckContext context) =>
        from table in context.Budget.Tables
        from grid in table.Flat().OfType<Grid>()
        from result in Run(new GridCells(table, grid))
        select result;

    private IEnumerable<CheckResult> Run(GridCells cells)
    {
        var rows = cells.Grid.Rows;
        var parts = rows.Where(r => r.Kind != RowKind.Line).ToList();
        if (parts.Count == 0 && cells.Grid.EmptyNote is null) return [];
        var top = parts.Where(r => r.Kind == RowKind.Record || r.Level == 1).ToList();
        var totals = rows.Where(r => r.Kind == RowKind.Line && r.IsTotal).SelectMany(r => Check(cells, r, top, "各行之和"));
        return totals.Concat(parts.Where(r => r.Kind == RowKind.Subject).SelectMany(r => Check(cells, r, Below(parts, r), "各下级之和")));
    }

    // The rows one level down; a document may leave a level out, and then it is the next one that it has.
    private static List<GridRow> Below(List<GridRow> rows, GridRow row)
    {
        var inside = rows.Where(r => r.Level > row.Level && r.Code!.StartsWith(row.Code!, StringComparison.Ordinal)).ToList();
        return [.. inside.Where(r => !inside.Exists(o => o.Level < r.Level && r.Code!.StartsWith(o.Code!, StringComparison.Ordinal)))];
    }

    // Without parts the sum is 0: the total of a table that says it is empty. A subject without parts is a figure of its own.
    private IEnumerable<CheckResult> Check(GridCells cells, GridRow whole, List<GridRow> parts, string words)
    {
        if (parts.Count == 0 && whole.Kind == RowKind.Subject) yield break;
        foreach (var leaf in cells.Grid.Form.Leaves.Where(l => l.Column.Type == ColumnType.Amount))
        {
            var left = Side.Of(cells.At(whole, leaf));
            var right = Side.Sum(parts.Select(p => (1, Side.Of(cells.At(p, leaf)))));
            if (!left.HasNumber && !right.HasNumber) continue;
            var formula = $"{AddressText.Of(left.Cells[0].Steps)} = {words}";
            yield return Comparison.Of(Id, $"{cells.Table.Form.Number}上级与下级", formula, left, right, false, Severity.Error) with { Rule = "上级 = 各下级之和" };
        }
    }
}
