using Disclosure.Core.Addresses;

namespace Disclosure.Core.Calculations;

/// <summary>One side of an equation, worked out.</summary>
/// <param name="Value">Its value; blanks and <c>/</c> count as 0.</param>
/// <param name="Cells">The cells in it, in order.</param>
/// <param name="Addends">How many rounded figures were added.</param>
/// <param name="IsExact">Whether it is made of sums alone, without product or quotient.</param>
internal sealed record Side(decimal Value, IReadOnlyList<LocatedCell> Cells, int Addends, bool IsExact)
{
    /// <summary>Whether any of its cells holds a number.</summary>
    public bool HasNumber => Cells.Any(c => c.Cell?.Number is not null);

    /// <summary>The side of one cell.</summary>
    public static Side Of(LocatedCell cell) => new(cell.Cell?.Number ?? 0, [cell], 1, true);

    /// <summary>The side that is the sum of others, each with its sign.</summary>
    public static Side Sum(IEnumerable<(int Sign, Side Side)> parts)
    {
        var all = parts.ToList();
        return new Side(
            all.Sum(p => p.Sign * p.Side.Value),
            [.. all.SelectMany(p => p.Side.Cells)],
            all.Sum(p => p.Side.Addends),
            all.TrueForAll(p => p.Side.IsExact));
    }
}
