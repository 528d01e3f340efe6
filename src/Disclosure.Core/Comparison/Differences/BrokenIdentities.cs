using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules.Equations;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>Finds the totals that changed figures break.</summary>
public static class BrokenIdentities
{
    private static readonly ICheck[] Equations = [new RowEquations(), new Hierarchies(), new StatedIdentities()];

    /// <summary>
    /// The identities of the later disclosure that do not hold, and that read a changed figure or held in the earlier one of the same
    /// year; in the order of the checks.
    /// </summary>
    public static IReadOnlyList<BrokenIdentity> Of(BudgetDifferences differences)
    {
        if (differences.IsEmpty) return [];
        var causes = Causes(differences);
        var broken = Breached(differences.After);
        if (broken.Count == 0) return [];
        var isSameYear = differences.Before.Year == differences.After.Year;
        var known = isSameYear ? Breached(differences.Before).Select(r => (r.Id, r.Formula)).ToHashSet() : [];
        return
        [
            .. from result in broken
               let own = result.Cells.SelectMany(c => causes[c.Address]).Distinct().OrderBy(c => c.Order).Select(c => c.Group).ToList()
               where own.Count > 0 || (isSameYear && !known.Contains((result.Id, result.Formula)))
               select new BrokenIdentity(result, own),
        ];
    }

    private static ILookup<string, (int Order, FigureGroup Group)> Causes(BudgetDifferences differences) => differences.Figures.Concat(differences.Totals)
        .SelectMany((group, order) => group.Appearances.Where(a => a.After is not null).Select(a => (a.After!.Address, Cause: (order, group))))
        .ToLookup(p => p.Address, p => p.Cause, StringComparer.Ordinal);

    private static List<CheckResult> Breached(Budget budget)
    {
        var context = new CheckContext(budget, OtherDocuments.None);
        return [.. Equations.SelectMany(e => e.Run(context)).Where(r => r.Status is CheckStatus.Failed or CheckStatus.Rounding)];
    }
}

/// <summary>An identity of the later disclosure that does not hold and that changed figures take part in.</summary>
/// <param name="Result">The identity with both values.</param>
/// <param name="Causes">The changes that it reads, in their order; none when what broke it is a row that is gone.</param>
public sealed record BrokenIdentity(CheckResult Result, IReadOnlyList<FigureGroup> Causes);
