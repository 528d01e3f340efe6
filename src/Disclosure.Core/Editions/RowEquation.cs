using System.Globalization;

namespace Disclosure.Core.Editions;

/// <summary>An identity that holds in every row of a grid: a column is the sum and difference of others.</summary>
/// <param name="Target">The column on the left.</param>
/// <param name="Terms">The columns on the right with their signs, +1 or −1.</param>
/// <param name="IsPrinted">Whether the official form prints it in the row of column numbers (栏次).</param>
public sealed record RowEquation(Leaf Target, IReadOnlyList<(int Sign, Leaf Leaf)> Terms, bool IsPrinted)
{
    /// <summary>The official notation in column numbers, e.g. <c>5=6+7</c>, or null when a column has no number.</summary>
    public string? InOrdinals()
    {
        if (Target.Column.Ordinals.Count != 1 || Terms.Any(t => t.Leaf.Column.Ordinals.Count != 1)) return null;
        var text = Target.Column.Ordinals[0].ToString(CultureInfo.InvariantCulture) + "=";
        for (var i = 0; i < Terms.Count; i++)
        {
            var (sign, leaf) = Terms[i];
            if (sign < 0) text += "-";
            else if (i > 0) text += "+";
            text += leaf.Column.Ordinals[0].ToString(CultureInfo.InvariantCulture);
        }
        return text;
    }
}
