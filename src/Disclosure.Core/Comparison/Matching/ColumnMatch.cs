using Disclosure.Core.Editions;
using Disclosure.Core.Words;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>Matches the columns of two forms of one grid, by what their figures mean; figures are subtracted, so their names must be sure.</summary>
internal static class ColumnMatch
{
    private const double Alike = 0.5;

    /// <summary>The columns matched: by name; then the same name under another header; then the most similar of the same kind and measure.</summary>
    public static Matched<Leaf> Of(GridForm before, GridForm after, TwoYears years)
    {
        var matcher = new Matcher<Leaf>(before.Leaves, after.Leaves)
            .ByKey(l => years.Before.Key(l.Name), l => years.After.Key(l.Name));
        if (matcher.Left.Count == 0 && matcher.Right.Count == 0) return matcher.Result;
        matcher
            .ByKey(l => Last(l, years.Before, before), l => Last(l, years.After, after))
            .ByScore((b, a) => Score(b, a, years));
        return years.WithoutMovedOn(matcher.Result, l => l.Name, before.Leaves, after.Leaves);
    }

    // A name that several groups repeat (本级, 金额) says nothing without its group.
    private static string? Last(Leaf leaf, YearNames names, GridForm form)
    {
        var last = names.Key(leaf.Path[^1]);
        return form.Leaves.Count(l => names.Key(l.Path[^1]) == last) == 1 ? $"{leaf.Column.Type} {last} {ColumnMeaning.Of(leaf.Name, names)}" : null;
    }

    private static double Score(Leaf before, Leaf after, TwoYears years)
    {
        if (before.Column.Type != after.Column.Type || before.Column.IsRowHeader != after.Column.IsRowHeader) return 0;
        var (left, right) = (years.Before.Key(before.Name), years.After.Key(after.Name));
        if (ColumnMeaning.Of(before.Name, years.Before) != ColumnMeaning.Of(after.Name, years.After)) return 0;
        var alike = before.Column.IsNumeric ? new Traits(left, null, null).Score(new Traits(right, null, null)) : Similarity.Of(left, right);
        // The name and the code of a row are each alone of their kind; the meaning that a form states is its own word.
        var same = !before.Column.Type.HasAddresses() || (before.Column.Meaning != Meaning.None && before.Column.Meaning == after.Column.Meaning);
        return same ? 1 + alike : alike >= Alike ? alike : 0;
    }
}

/// <summary>What the name of a column says of its figures beside what they are of: what was measured, and in which year.</summary>
internal static class ColumnMeaning
{
    // What is planned is not what was spent, nor an amount a share: such columns are never one, however alike their names.
    private static readonly string[] Measures = WordLists.Of(WordLists.Measures);

    /// <summary>The measures and years in a name; of columns that are one it is the same.</summary>
    public static string Of(string name, YearNames names)
    {
        var key = names.Key(name);
        return string.Join('+', Measures.Where(m => key.Contains(m, StringComparison.Ordinal))) + "|"
            + string.Concat(key.Where(c => char.IsAsciiDigit(c) || YearNames.IsMark(c)));
    }
}
