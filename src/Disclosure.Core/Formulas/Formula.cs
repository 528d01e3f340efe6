using System.Diagnostics;

namespace Disclosure.Core.Formulas;

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
        Factor.SumOf sum => [sum.Pattern],
        InnerSum group => PatternsOf(group.Terms),
        Factor.Constant => [],
        _ => throw new UnreachableException($"no such factor: {factor}"),
    };
}
