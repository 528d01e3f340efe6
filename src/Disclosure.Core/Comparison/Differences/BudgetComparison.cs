using Disclosure.Core.Addressing;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>Compares two disclosures: of two years, or of one year at two times.</summary>
public static class BudgetComparison
{
    /// <summary>
    /// What changed. Tables, columns, lines and rows are matched by what they mean, so that nothing is subtracted that means two
    /// things: a figure under 2022 年 is compared with the other's under 2022 年, that of the budget year with the other's own.
    /// </summary>
    /// <param name="before">The earlier, read without errors.</param>
    /// <param name="after">The later, read without errors.</param>
    /// <param name="alignment">Aligns words and passages.</param>
    public static BudgetDifferences Of(Budget before, Budget after, Alignment alignment)
    {
        var sides = new Sides(before, after, alignment);
        if (before.Edition.Name != after.Edition.Name)
        {
            sides.Found.Add(EditionChangeKind.Edition, after.Edition.Key, before.Edition.Name, after.Edition.Name, after.Place);
        }
        PublicationComparison.Run(sides);
        CompareTables(sides);
        WorkedOutFigures.LeaveOut(sides);
        var passages = NarrativeComparison.Of(sides);
        var figures = FigureRanking.Of(sides.Found.Figures);
        return new BudgetDifferences(before, after)
        {
            Figures = [.. figures.Where(f => !f.IsTotal)],
            Totals = [.. figures.Where(f => f.IsTotal)],
            Rows = RowGrouping.Of(sides.Found.Rows),
            Splits = SplitFinder.Of(sides),
            Texts = sides.Found.Texts,
            Passages = passages,
            Editions = sides.Found.Editions,
            Completion = CompletionOf(before, after),
        };
    }

    // What a comparison of a plan with what came of it is asked for first.
    private static IReadOnlyList<CompletionSection> CompletionOf(Budget before, Budget after) =>
        before.Year == after.Year && before.Key.Kind == DocumentKind.AnnualBudget && after.Key.Kind == DocumentKind.FinalAccounts
            ? CompletionSection.Of(YearRecord.Of(new AddressBook(before), before), YearRecord.Of(new AddressBook(after), after))
            : [];

    private static void CompareTables(Sides sides)
    {
        var tables = sides.Budgets.Tables;
        var forms = new FormComparison(sides);
        foreach (var (before, after) in tables.Pairs)
        {
            var (earlier, later) = (sides.Before.Edition.Tables[before.Key], sides.After.Edition.Tables[after.Key]);
            forms.Compare(earlier, later);
            TableComparison.Run(sides, earlier, later);
        }
        foreach (var table in tables.Removed) forms.OnOneSide(sides.Before.Edition.Tables[table.Key], isAdded: false);
        foreach (var table in tables.Added) forms.OnOneSide(sides.After.Edition.Tables[table.Key], isAdded: true);
    }
}
