using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Checks.Rules.Equations;

/// <summary>The identities within each row that a table's form states (栏次 formulas and 等式).</summary>
public sealed class RowEquations : ICheck
{
    // A sum of dozens is said by its first terms.
    private const int MostTerms = 4;
    private const int FirstTerms = 3;

    /// <inheritdoc/>
    public string Id => "row-equation";

    /// <inheritdoc/>
    public string Title => "各栏之间的等式";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CheckContext context) =>
        from cells in context.Book.Grids
        from equation in cells.Grid.Form.Equations
        let terms = SumText.Of(equation.Right, SumSigns.Written, l => l.Name)
        let title = $"{cells.Table.Form.Number}各栏之间"
        let rule = $"{equation.Target.Name} = {terms}"
        from row in cells.Grid.Rows
        select Check(cells, equation, row, title, terms) with { Rule = rule };

    private static string WordsOf(RowEquation equation)
    {
        var terms = equation.Terms;
        if (terms.Count <= MostTerms || terms.Any(t => t.Sign < 0)) return SumText.Of(equation.Right, SumSigns.Spoken, l => string.Concat(l.Path));
        return $"{string.Join("、", terms.Take(FirstTerms).Select(t => string.Concat(t.Leaf.Path)))}等 {terms.Count} 栏之和";
    }

    private CheckResult Check(GridCells cells, RowEquation equation, GridRow row, string title, string terms)
    {
        var target = cells.At(row, equation.Target);
        var words = new EquationWords(() => $"{target.Address} = {terms}", () => $"{target}", () => Saying.Of($"同一行的{WordsOf(equation)}"));
        var calculation = new Calculation(leaf => cells.At(row, leaf));
        var left = calculation.Of([new Term(1, new Factor.RowCell(equation.Target), [])])!;
        if (calculation.Of(equation.Right) is { } right) return EquationResult.Of(Id, title, words, left, right, false, Severity.Error);
        return calculation.ZeroDividend is { } dividend
            ? ZeroDivision.Of(new CheckResult(Id, title, CheckStatus.Passed, target.Cell?.Place ?? row.Place) { Severity = Severity.Error }, words, target, dividend, equation.ZeroBase)
            : new CheckResult(Id, title, CheckStatus.NotApplicable, row.Place) { WriteFormula = words.Formula, Reason = calculation.Fault };
    }
}
