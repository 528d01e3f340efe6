using System.Diagnostics;

namespace Disclosure.Core.Editions;

/// <summary>An identity between cells: two sums of products, equal, or the left at most the right.</summary>
/// <param name="Text">As written.</param>
/// <param name="Left">The sum on the left.</param>
/// <param name="IsAtMost">Whether the left may be less (≤) rather than equal.</param>
/// <param name="Right">The sum on the right.</param>
public sealed record Formula(string Text, IReadOnlyList<Term> Left, bool IsAtMost, IReadOnlyList<Term> Right)
{
    /// <summary>The first pattern that has variables, which says what they may stand for; null when there are none.</summary>
    public CellPattern? Leading { get; } = PatternsOf(Left).Concat(PatternsOf(Right)).FirstOrDefault(p => p.Variables.Any());

    /// <summary>The patterns in it, from left to right.</summary>
    public IEnumerable<CellPattern> Patterns => PatternsOf(Left).Concat(PatternsOf(Right));

    /// <summary>The patterns in a sum, from left to right.</summary>
    public static IEnumerable<CellPattern> PatternsOf(IReadOnlyList<Term> terms) =>
        terms.SelectMany(t => t.Factors).SelectMany(PatternsOf);

    private static IEnumerable<CellPattern> PatternsOf(Factor factor) => factor switch
    {
        Factor.One one => [one.Pattern],
        Factor.CellSum sum => [sum.Pattern],
        InnerSum group => PatternsOf(group.Terms),
        Factor.Constant or Factor.RowCell => [],
        _ => throw new UnreachableException($"no such factor: {factor}"),
    };
}

/// <summary>A sum in parentheses, <c>( … + … )</c>.</summary>
/// <param name="Terms">What is added up.</param>
public sealed record InnerSum(IReadOnlyList<Term> Terms) : Factor;

/// <summary>A product: the first factor, multiplied or divided by those that follow.</summary>
/// <param name="Sign">+1 or −1.</param>
/// <param name="First">The first factor.</param>
/// <param name="Rest">The others, each with whether it divides.</param>
public sealed record Term(int Sign, Factor First, IReadOnlyList<(bool Divides, Factor Factor)> Rest)
{
    /// <summary>All its factors.</summary>
    public IEnumerable<Factor> Factors => Rest.Select(r => r.Factor).Prepend(First);
}

/// <summary>What is added, multiplied or divided in a formula.</summary>
public abstract record Factor
{
    private protected Factor()
    {
    }

    /// <summary>A number written in the formula.</summary>
    public sealed record Constant(decimal Value) : Factor;

    /// <summary>The cell of a column in the row that is looked at.</summary>
    public sealed record RowCell(Leaf Leaf) : Factor;

    /// <summary>The one cell that a pattern names.</summary>
    public sealed record One(CellPattern Pattern) : Factor;

    /// <summary>The sum of all cells that fit a pattern, <c>合计(…)</c>; 0 when none does.</summary>
    public sealed record CellSum(CellPattern Pattern) : Factor;
}
