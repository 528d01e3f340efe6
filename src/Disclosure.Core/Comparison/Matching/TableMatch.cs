using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>Matches tables by what they are: a table keeps its name when it gets another number.</summary>
internal static class TableMatch
{
    /// <summary>The tables, in the official order.</summary>
    public static Matched<TableName> Of(IReadOnlyList<TableName> before, IReadOnlyList<TableName> after, TwoYears years) =>
        new Matcher<TableName>(before, after)
            .ByKey(t => years.Before.Relative(t.Name), t => years.After.Relative(t.Name))
            .ByKey(t => years.Before.Relative(t.ShortName), t => years.After.Relative(t.ShortName))
            .ByScore((b, a) => Score(b, a, years))
            .Result;

    private static double Score(TableName before, TableName after, TwoYears years)
    {
        var alike = Similarity.Of(years.Before.Relative(before.Name), years.After.Relative(after.Name));
        var isSamePlace = before.Number == after.Number || before.Key == after.Key;
        return alike >= 0.7 || (isSamePlace && alike >= 0.4) ? alike + (isSamePlace ? 0.1 : 0) : 0;
    }
}

/// <summary>What a table is recognised by in another year.</summary>
/// <param name="Key">The name of its files, e.g. <c>t03</c>.</param>
/// <param name="Number">Its number, e.g. 表三.</param>
/// <param name="Name">Its official name.</param>
/// <param name="ShortName">Its short name.</param>
public sealed record TableName(string Key, string Number, string Name, string ShortName)
{
    /// <summary>What a form is recognised by.</summary>
    public static TableName Of(TableForm form) => new(form.Key, form.Number, form.Name, form.ShortName);
}
