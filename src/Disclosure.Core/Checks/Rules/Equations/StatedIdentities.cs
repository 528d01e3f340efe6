using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Checks.Rules.Equations;

/// <summary>The identities that the edition states between cells, within tables and across them (勾稽).</summary>
public sealed class StatedIdentities : ICheck
{
    internal const string Name = "identity";

    // A real document has some hundred cases and looks at some hundred thousand cells for them. Variables and ** multiply both.
    internal const int MostCases = 100_000;
    private const int MostCells = 2_000_000;
    internal const long MostLooks = 20_000_000;

    /// <inheritdoc/>
    public string Id => Name;

    /// <inheritdoc/>
    public string Title => "勾稽关系";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CheckContext context)
    {
        var (cases, cells) = (0, 0);
        foreach (var identity in context.Budget.Edition.Identities)
        {
            if (Run(context, identity, ref cases, ref cells) is not { } results)
            {
                yield return TooMuch(identity);
                yield break;
            }
            foreach (var result in results) yield return result;
        }
    }

    // Null where it would have to look at more than any document asks for.
    private IEnumerable<CheckResult>? Run(CheckContext context, Identity identity, ref int cases, ref int cells)
    {
        var book = context.Book;
        var documents = new DocumentCells(context.Budget.Key, book, context.Others);
        if (Instances(documents, identity.Formula) is not { } instances) return [Without(identity, "", documents.Fault)];
        if (instances.Count == 0) return [Without(identity, "", "表中没有它说的行。")];
        cases += instances.Count;
        if (cases > MostCases) return null;
        var results = new List<CheckResult>(instances.Count);
        foreach (var variables in instances)
        {
            var result = Check(documents, identity, variables);
            cells += result.Cells.Count;
            if (cells > MostCells || book.Looks > MostLooks) return null;
            results.Add(result);
        }
        // Of many rows those that are blank on both sides say nothing, unless all of them are.
        var telling = results.FindAll(r => r.Status != CheckStatus.NotApplicable || r.Cells.Count == 0);
        return telling.Count > 0 ? telling : results.Take(1);
    }

    // Null when the document cannot be had whose rows they are.
    private static IReadOnlyList<Bindings>? Instances(DocumentCells documents, Formula formula)
    {
        if (formula.Leading is not { } pattern) return [Bindings.None];
        return documents.Of(pattern) is var (book, rest, _) ? PatternMatch.Instances(book, rest) : null;
    }

    private CheckResult Check(DocumentCells documents, Identity identity, Bindings variables)
    {
        string Shown() => variables.In(identity.Formula.Text);
        var words = new FormulaWords(documents, variables);
        var missing = "";
        var calculation = new Calculation(Find, variables);
        if (identity.Condition is { } condition && !calculation.Holds(condition))
        {
            return Without(identity, Shown(), $"只在「{FormulaLength.Plain(variables.In(condition.Text))}」时适用。", words.When(condition));
        }
        var left = calculation.Of(identity.Formula.Left);
        var right = left is null && calculation.ZeroDividend is null ? null : calculation.Of(identity.Formula.Right);
        if (left is not null && right is not null)
        {
            return EquationResult.Of(Id, identity.Title, words.Of(identity.Formula, Shown), left, right, identity.Formula.IsAtMost, identity.Severity) with
            {
                Rule = variables.Count > 0 ? identity.Formula.Text : "",
            };
        }
        if (missing.Length > 0) return Without(identity, Shown(), missing);
        return calculation.ZeroDividend is { } dividend && !identity.Formula.IsAtMost && (left ?? right) is { Cells: [var target] }
            ? ZeroDivision.Of(Without(identity, Shown(), "") with { Status = CheckStatus.Passed, Place = target.Cell?.Place ?? identity.Place },
                words.Of(identity.Formula, Shown), target, dividend, identity.ZeroBase)
            : Without(identity, Shown(), calculation.Fault, Saying.Of(calculation.PlainFault));

        void Find(CellPattern pattern, List<LocatedCell> found)
        {
            documents.Find(pattern, variables, found);
            if (missing.Length == 0) missing = documents.Fault;
        }
    }

    private CheckResult TooMuch(Identity identity) => new(Id, identity.Title, CheckStatus.Failed, identity.Place)
    {
        Severity = Severity.Error,
        Formula = identity.Formula.Text,
        Reason = FormattableString.Invariant(
            $"到这条勾稽为止，要比较的超过 {MostCases:N0} 次，或者涉及的单元格太多，没有比较完；请把带变量或「**」的勾稽写得窄一些。"),
    };

    private CheckResult Without(Identity identity, string formula, string reason, Saying? said = null) =>
        new(Id, identity.Title, CheckStatus.NotApplicable, identity.Place)
        {
            Severity = identity.Severity,
            Formula = formula.Length > 0 ? formula : identity.Formula.Text,
            Reason = reason,
            Said = said,
        };
}
