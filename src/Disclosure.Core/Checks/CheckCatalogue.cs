using Disclosure.Core.Checking;
using Disclosure.Core.Checks.Equations;
using Disclosure.Core.Checks.Names;
using Disclosure.Core.Checks.Publishing;
using Disclosure.Core.Checks.Wording;

namespace Disclosure.Core.Checks;

/// <summary>All checks, in the order in which they are shown.</summary>
public static class CheckCatalogue
{
    /// <summary>The checks.</summary>
    public static IReadOnlyList<ICheck> All { get; } =
    [
        new RowEquations(),
        new Hierarchies(),
        new StatedIdentities(),
        new SubjectNames(),
        new GlossaryEntries(),
        new StatedCounts(),
        new ChangeWords(),
        new ChangeRates(),
        new ZeroBases(),
        new ChangeReasons(),
        new Shares(),
        new WrongYears(),
        new FormLeftovers(),
        new MissingParts(),
        new PublicationDays(),
    ];

    /// <summary>Runs them all; the results in the order of the checks and of the document.</summary>
    public static IReadOnlyList<CheckResult> Run(CheckContext context) => [.. All.SelectMany(check => check.Run(context))];
}
