using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules.Equations;
using Disclosure.Core.Checks.Rules.Names;
using Disclosure.Core.Checks.Rules.Projects;
using Disclosure.Core.Checks.Rules.Publishing;
using Disclosure.Core.Checks.Rules.Wording;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Rules;

/// <summary>All checks, in the order in which they are shown.</summary>
public static class CheckCatalogue
{
    /// <summary>The checks.</summary>
    public static IReadOnlyList<ICheck> All { get; } =
    [
        new RowEquations(),
        new LineSums(),
        new Hierarchies(),
        new StatedIdentities(),
        new DepartmentSums(),
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
        new ReasonDirections(),
        new Shares(),
        new StatedParts(),
        new ProseTableSums(),
        new CompletionRates(),
        new MissingPercents(),
        new WrongYears(),
        new FormLeftovers(),
        new DoubledMarks(),
        new OpenBrackets(),
        new MissingParts(),
        new EarlierTotals(),
        new CopiedYears(),
        new PublicationDays(),
        new PublishedCorrections(),
        new UnmatchedAcknowledgements(),
    ];

    /// <summary>Checks a budget that was read without errors. Its narrative may cite <paramref name="others"/>.</summary>
    public static CheckedBudget Check(Budget budget, OtherDocuments others)
    {
        var context = new CheckContext(budget, others);
        return new CheckedBudget(budget, context.Book, Run(context), context.Quotations, GlossaryOf(context), context.AllPassages) { Context = context, Checks = All };
    }

    private static Glossary GlossaryOf(CheckContext context) => context.Guard(() => GlossaryReader.Of(context), static _ => { }) ?? new Glossary([]);

    /// <summary>Runs them all; the results in the order of the checks and of the document, those that the unit acknowledges marked.</summary>
    public static IReadOnlyList<CheckResult> Run(CheckContext context) => Run(context, All);

    /// <summary>Runs some checks.</summary>
    internal static IReadOnlyList<CheckResult> Run(CheckContext context, IReadOnlyList<ICheck> checks)
    {
        foreach (var check in checks)
        {
            context.Begin(check.Id, check.Title);
            context.Add(Run(context, check));
        }
        return AcknowledgementMatch.Mark(context.Results, context.Budget.Publication.Acknowledgements);
    }

    private static List<CheckResult> Run(CheckContext context, ICheck check)
    {
        var leftOut = new List<CheckResult>();
        var results = context.Guard<List<CheckResult>>(() => [.. check.Run(context)], at => leftOut.Add(Unlooked(context, check, at)));
        return [.. results ?? [], .. leftOut];
    }

    // No text of a budget comes near the limit; what does is told of, and the checks go on.
    private static CheckResult Unlooked(CheckContext context, ICheck check, Evidence? at)
    {
        Saying reason = at is null ? (Saying)$"有的文字太长或太复杂，没有核对「{check.Title}」；请把长段分成几段。"
            : (Saying)$"{at}这一段太长或太复杂，没有核对：从「{check.Title}」起都没有看这一段；请把它分成几段。";
        return new CheckResult(check.Id, check.Title, CheckStatus.Failed, at?.Place ?? context.Budget.Place)
        {
            Reason = reason.ToString(),
            Said = reason,
            Evidence = at is null ? [] : [at],
        };
    }
}

/// <summary>What each check says of itself: the Markdown beside its code, which <c>explain</c> prints and whose examples the tests run.</summary>
public static class CheckDocuments
{
    /// <summary>The Markdown of a check.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public static string Of(ICheck check)
    {
        var name = $"checks/{check.GetType().Name}.md";
        using var stream = typeof(CheckDocuments).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} does not lie beside the check");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
