using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Core.Editions;

/// <summary>Writes sums of columns: in column numbers, in names, and in words.</summary>
internal static class SumText
{
    /// <summary>The sum; <paramref name="name"/> says what a column is called.</summary>
    public static string Of(IReadOnlyList<Term> terms, SumSigns signs, Func<Leaf, string> name) =>
        string.Concat(terms.Select((t, i) => (t.Sign < 0 ? signs.Minus : i > 0 ? signs.Plus : "") + Of(t, signs, name)));

    private static string Of(Term term, SumSigns signs, Func<Leaf, string> name) =>
        Of(term.First, signs, name) + string.Concat(term.Rest.Select(r => (r.Divides ? signs.Divide : signs.Times) + Of(r.Factor, signs, name)));

    private static string Of(Factor factor, SumSigns signs, Func<Leaf, string> name) => factor switch
    {
        Factor.RowCell column => name(column.Leaf),
        Factor.Constant constant => constant.Value.ToString(CultureInfo.InvariantCulture),
        InnerSum group => signs.Open + Of(group.Terms, signs, name) + signs.Close,
        _ => throw new UnreachableException($"not in a row: {factor}"),
    };
}

/// <summary>The signs and brackets that a sum is written with.</summary>
internal sealed record SumSigns(string Plus, string Minus, string Times, string Divide, string Open, string Close)
{
    /// <summary>As the official form prints them.</summary>
    public static readonly SumSigns Official = new("+", "-", "×", "÷", "(", ")");

    /// <summary>As editions write them.</summary>
    public static readonly SumSigns Written = new(" + ", " - ", " × ", " ÷ ", "( ", " )");

    /// <summary>As people say them.</summary>
    public static readonly SumSigns Spoken = new("加", "减去", "乘以", "除以", "（", "）");
}
