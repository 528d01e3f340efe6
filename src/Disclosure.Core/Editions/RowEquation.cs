using System.Globalization;

namespace Disclosure.Core.Editions;

/// <summary>An identity that holds in every row of a grid: a column is worked out from others.</summary>
/// <param name="Target">The column on the left.</param>
/// <param name="Right">What is on the right: a sum of products of columns and numbers.</param>
/// <param name="IsPrinted">Whether the official form prints it in the row of column numbers (栏次).</param>
public sealed record RowEquation(Leaf Target, IReadOnlyList<Term> Right, bool IsPrinted)
{
    /// <summary>The columns that are added and taken off, with their signs, +1 or −1; none where anything is multiplied or divided.</summary>
    public IReadOnlyList<(int Sign, Leaf Leaf)> Terms { get; } = Right.All(t => t is { First: Factor.RowCell, Rest.Count: 0 })
        ? [.. Right.Select(t => (t.Sign, ((Factor.RowCell)t.First).Leaf))]
        : [];

    /// <summary>Whether it is a sum and difference of columns and nothing else.</summary>
    public bool IsSum => Terms.Count > 0;

    /// <summary>All columns on the right, in order; one that stands there twice is named twice.</summary>
    public IEnumerable<Leaf> Leaves => LeavesOf(Right);

    /// <summary>What stands where it would be divided by zero; null where the edition does not say it.</summary>
    public ZeroBase? ZeroBase { get; init; }

    /// <summary>The official notation in column numbers, e.g. <c>5=6+7</c> or <c>8=7÷6×100</c>, or null when a column has no number.</summary>
    public string? InOrdinals() => Leaves.Prepend(Target).All(l => l.Column.Ordinals.Count == 1)
        ? $"{Ordinal(Target)}={SumText.Of(Right, SumSigns.Official, Ordinal)}"
        : null;

    private static string Ordinal(Leaf leaf) => leaf.Column.Ordinals[0].ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Leaf> LeavesOf(IReadOnlyList<Term> terms) => terms.SelectMany(t => t.Factors).SelectMany(f => f switch
    {
        Factor.RowCell column => [column.Leaf],
        InnerSum group => LeavesOf(group.Terms),
        _ => [],
    });
}
