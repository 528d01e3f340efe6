using Disclosure.Core.Citations;
using Disclosure.Core.Budgets;
using Disclosure.Core.Checking;
using Disclosure.Core.Checks.Acknowledging;
using Disclosure.Core.Checks.Arithmetic;
using Disclosure.Core.Checks.Citations;
using Disclosure.Core.Checks.Equations;
using Disclosure.Core.Checks.Indicators;
using Disclosure.Core.Checks.Names;
using Disclosure.Core.Checks.Projects;
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
        new CitedFigures(),
        new UncitedFigures(),
        new FalseNumbers(),
        new ProjectNames(),
        new ProjectValues(),
        new ProjectPeriods(),
        new ItemNames(),
        new WrittenAmounts(),
        new IndicatorNames(),
        new IndicatorValues(),
        new IndicatorUnits(),
        new IndicatorKinds(),
        new EarlierValues(),
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
        new PublishedCorrections(),
        new UnmatchedAcknowledgements(),
    ];

    /// <summary>Checks a budget that was read without errors. Its narrative may cite <paramref name="others"/>.</summary>
    public static CheckedBudget Check(Budget budget, OtherDocuments others)
    {
        var context = new CheckContext(budget, others);
        return new CheckedBudget(budget, context.Book, Run(context), context.Quotations, GlossaryReader.Of(context), context.Passages) { Checks = All };
    }

    /// <summary>Runs them all; the results in the order of the checks and of the document, those that the unit acknowledges marked.</summary>
    public static IReadOnlyList<CheckResult> Run(CheckContext context)
    {
        foreach (var check in All) context.Add(check.Run(context));
        return AcknowledgementMatch.Mark(context.Results, context.Budget.Publication.Acknowledgements);
    }
}
