using Disclosure.Core.Budgets;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Differences.Matching;

/// <summary>Matches the forms of tables by what they are: a table keeps its name when it gets another number.</summary>
internal static class TableMatch
{
    /// <summary>The forms, in the official order.</summary>
    public static Matched<TableForm> Of(Budget before, Budget after, TwoYears years) =>
        new Matcher<TableForm>(FormsOf(before), FormsOf(after))
            .ByKey(t => years.Before.Key(t.Name), t => years.After.Key(t.Name))
            .ByKey(t => years.Before.Key(t.ShortName), t => years.After.Key(t.ShortName))
            .ByScore((b, a) => Score(b, a, years))
            .Result;

    private static IReadOnlyList<TableForm> FormsOf(Budget budget) =>
        [.. budget.Edition.Parts.SelectMany(p => p.Tables).Select(key => budget.Edition.Tables[key])];

    private static double Score(TableForm before, TableForm after, TwoYears years)
    {
        var alike = Similarity.Of(years.Before.Key(before.Name), years.After.Key(after.Name));
        var isSamePlace = before.Number == after.Number || before.Key == after.Key;
        return alike >= 0.7 || (isSamePlace && alike >= 0.4) ? alike + (isSamePlace ? 0.1 : 0) : 0;
    }
}
