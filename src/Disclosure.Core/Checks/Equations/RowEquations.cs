using Disclosure.Core.Addresses;
using Disclosure.Core.Calculations;
using Disclosure.Core.Checking;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Core.Grids;

namespace Disclosure.Core.Checks.Equations;

/// <summary>The identities within each row that a table's form states (栏次 formulas and 等式).</summary>
public sealed class RowEquations : ICheck
{
    /// <inheritdoc/>
    public string Id => "row-equation";

    /// <inheritdoc/>
    public string Title => "各栏之间的等式";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CheckContext context) =>
        from table in context.Budget.Tables
        from grid in table.Flat().OfType<Grid>()
        let cells = new GridCells(table, grid)
        from equation in grid.Form.Equations
        from row in grid.Rows
        select Check(cells, equation, row);

    private CheckResult Check(GridCells cells, RowEquation equation, GridRow row)
    {
        var left = Side.Of(cells.At(row, equation.Target));
        var right = Side.Sum(equation.Terms.Select(t => (t.Sign, Side.Of(cells.At(row, t.Leaf)))));
        var address = AddressText.Of(left.Cells[0].Steps);
        var terms = string.Concat(equation.Terms.Select((t, i) => (t.Sign < 0 ? " - " : i > 0 ? " + " : "") + t.Leaf.Name));
        return Comparison.Of(Id, $"{cells.Table.Form.Number}各栏之间", $"{address} = {terms}", left, right, false, Severity.Error) with
        {
            Rule = $"{equation.Target.Name} = {terms}",
        };
    }
}
