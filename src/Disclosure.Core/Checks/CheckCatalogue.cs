using Disclosure.Core.Addresses;
using Disclosure.Core.Budgets;
using Disclosure.Core.Checking;
using Disclosure.Core.Checks.Equations;

namespace Disclosure.Core.Checks;

/// <summary>All checks, in the order in which they are shown.</summary>
public static class CheckCatalogue
{
    /// <summary>The checks.</summary>
    public static IReadOnlyList<ICheck> All { get; } = [new RowEquations(), new Hierarchies(), new StatedIdentities()];

    /// <summary>Runs them all on a budget; the results in the order of the checks and of the document.</summary>
    public static IReadOnlyList<CheckResult> Run(Budget budget)
    {
        var context = new CheckContext(budget, new AddressBook(budget));
        return [.. All.SelectMany(check => check.Run(context))];
    }
}
