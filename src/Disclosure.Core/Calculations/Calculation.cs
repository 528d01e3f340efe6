using Disclosure.Core.Addresses;
using Disclosure.Core.Formulas;

namespace Disclosure.Core.Calculations;

/// <summary>Works out the sides of a formula.</summary>
/// <param name="find">The cells that fit a pattern.</param>
/// <param name="variables">What the variables of its patterns stand for.</param>
internal sealed class Calculation(Func<CellPattern, IEnumerable<LocatedCell>> find, IReadOnlyDictionary<string, string> variables)
{
    /// <summary>A calculation with the cells of one book.</summary>
    public Calculation(AddressBook book, IReadOnlyDictionary<string, string> variables)
        : this(pattern => PatternMatch.Find(book, pattern, variables).Select(m => m.Cell), variables)
    {
    }

    /// <summary>Why a side could not be worked out, in Chinese; blank while all could.</summary>
    public string Fault { get; private set; } = "";

    /// <summary>Whether a condition holds exactly; one that cannot be worked out does not.</summary>
    public bool Holds(Formula condition) =>
        Of(condition.Left) is { } left && Of(condition.Right) is { } right
        && (condition.IsAtMost ? left.Value <= right.Value : left.Value == right.Value);

    /// <summary>A side, or null when the document does not have one of its cells.</summary>
    public Side? Of(IReadOnlyList<Term> terms)
    {
        var parts = terms.Select(t => (t.Sign, Side: Of(t))).ToList();
        return parts.Exists(p => p.Side is null) ? null : Side.Sum(parts.Select(p => (p.Sign, p.Side!)));
    }

    private Side? Of(Term term)
    {
        var side = Of(term.First);
        foreach (var (divides, factor) in term.Rest)
        {
            if (side is null || Of(factor) is not { } other) return null;
            if (divides && other.Value == 0)
            {
                Fault = "除数是零。";
                return null;
            }
            if (Product(side, other, divides) is not { } product)
            {
                Fault = "算出的数太大。";
                return null;
            }
            side = product;
        }
        return side;
    }

    private static Side? Product(Side side, Side other, bool divides)
    {
        try
        {
            return new Side(divides ? side.Value / other.Value : side.Value * other.Value, [.. side.Cells, .. other.Cells], 1, false);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private Side? Of(Factor factor)
    {
        switch (factor)
        {
            case Factor.Constant constant:
                return new Side(constant.Value, [], 0, true);
            case Factor.Group group:
                return Of(group.Terms);
            case Factor.SumOf { Pattern: var pattern }:
                return Side.Sum(find(pattern).Select(cell => (1, Side.Of(cell))));
            case Factor.One { Pattern: var pattern }:
                var cells = find(pattern).ToList();
                if (cells is [var only]) return Side.Of(only);
                var address = VariableText.In(pattern.Text, variables);
                Fault = cells.Count == 0 ? $"表中没有「{address}」。" : $"「{address}」不止指一个单元格。";
                return null;
            default:
                throw new InvalidOperationException($"no such factor: {factor}");
        }
    }
}
