using Disclosure.Core.Addresses;
using Disclosure.Core.Calculations;
using Disclosure.Core.Checking;
using Disclosure.Core.Formulas;

namespace Disclosure.Core.Checks.Equations;

/// <summary>The identities that the edition states between cells, within tables and across them (勾稽).</summary>
public sealed class StatedIdentities : ICheck
{
    internal const string Name = "identity";

    /// <inheritdoc/>
    public string Id => Name;

    /// <inheritdoc/>
    public string Title => "勾稽关系";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CheckContext context) =>
        context.Budget.Edition.Identities.SelectMany(identity => Run(context.Book, identity));

    private IEnumerable<CheckResult> Run(AddressBook book, Identity identity)
    {
        var instances = Instances(book, identity.Formula);
        if (instances.Count == 0) return [Without(identity, "", "表中没有它说的行。")];
        var results = new List<CheckResult>(instances.Count);
        foreach (var variables in instances) results.Add(Check(book, identity, variables));
        // Of many rows those that are blank on both sides say nothing, unless all of them are.
        var telling = results.FindAll(r => r.Status != CheckStatus.NotApplicable || r.Cells.Count == 0);
        return telling.Count > 0 ? telling : results.Take(1);
    }

    private static IReadOnlyList<Bindings> Instances(AddressBook book, Formula formula) =>
        formula.Leading is { } pattern ? PatternMatch.Instances(book, pattern) : [Bindings.None];

    private CheckResult Check(AddressBook book, Identity identity, Bindings variables)
    {
        string Shown() => variables.In(identity.Formula.Text);
        var calculation = new Calculation(book, variables);
        if (identity.Condition is { } condition && !calculation.Holds(condition))
        {
            return Without(identity, Shown(), $"只在「{variables.In(condition.Text)}」时适用。");
        }
        var left = calculation.Of(identity.Formula.Left);
        var right = left is null ? null : calculation.Of(identity.Formula.Right);
        return left is null || right is null
            ? Without(identity, Shown(), calculation.Fault)
            : Comparison.Of(Id, identity.Title, Shown, left, right, identity.Formula.IsAtMost, identity.Severity) with
            {
                Rule = variables.Count > 0 ? identity.Formula.Text : "",
            };
    }

    private CheckResult Without(Identity identity, string formula, string reason) =>
        new(Id, identity.Title, CheckStatus.NotApplicable, identity.Place)
        {
            Severity = identity.Severity,
            Formula = formula.Length > 0 ? formula : identity.Formula.Text,
            Reason = reason,
        };
}
