using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Checks.Rules.Equations;

/// <summary>The identities within each row that a table's form states (栏次 formulas and 等式).</summary>
public sealed class RowEquations : ICheck
{
    /// <inheritdoc/>
    public string Id => "row-equation";

    /// <inheritdoc/>
    public string Title => "各栏之间的等式";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CheckContext context) =>
        from cells in context.Book.Grids
        from equation in cells.Grid.Form.Equations
        let terms = string.Concat(equation.Terms.Select((t, i) => (t.Sign < 0 ? " - " : i > 0 ? " + " : "") + t.Leaf.Name))
        let title = $"{cells.Table.Form.Number}各栏之间"
        let rule = $"{equation.Target.Name} = {terms}"
        from row in cells.Grid.Rows
        select Check(cells, equation, row, title, terms) with { Rule = rule };

    private static string WordsOf(RowEquation equation) =>
        string.Concat(equation.Terms.Select((t, i) => (t.Sign < 0 ? "减去" : i > 0 ? "加" : "") + string.Concat(t.Leaf.Path)));

    private CheckResult Check(GridCells cells, RowEquation equation, GridRow row, string title, string terms)
    {
        var target = cells.At(row, equation.Target);
        var (left, right) = (new Side(), new Side());
        left.Add(1, target);
        foreach (var (sign, leaf) in equation.Terms) right.Add(sign, cells.At(row, leaf));
        return EquationResult.Of(Id, title, new EquationWords(() => $"{target.Address} = {terms}", () => $"{target}", () => Saying.Of($"同一行的{WordsOf(equation)}")), left, right, false, Severity.Error);
    }
}
