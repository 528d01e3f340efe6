using Disclosure.Core.Editions;

namespace Disclosure.Core.Addressing;

/// <summary>Works out the sides of a formula.</summary>
/// <param name="find">Adds the cells that fit a pattern to a list.</param>
/// <param name="variables">What the variables of its patterns stand for.</param>
/// <param name="at">Gives the cell of a column in the row that is looked at; null where there is no such row.</param>
internal sealed class Calculation(Action<CellPattern, List<LocatedCell>> find, Bindings variables, Func<Leaf, LocatedCell>? at = null)
{
    // So far from what a decimal holds that the difference of two sides is one too.
    private const decimal Most = 1_000_000_000_000_000_000_000_000_000m;
    private const string TooLarge = "算出的数太大。";

    private readonly List<LocatedCell> _found = [];
    private readonly AmountScale _scale = new();
    private bool _isAddress;

    /// <summary>A calculation with the cells of one book.</summary>
    public Calculation(AddressBook book, Bindings variables)
        : this((pattern, found) => PatternMatch.Find(book, pattern, variables, found), variables)
    {
    }

    /// <summary>A calculation with the cells of one row.</summary>
    public Calculation(Func<Leaf, LocatedCell> at) : this((_, _) => { }, Bindings.None, at)
    {
    }

    /// <summary>What was to be divided by zero; null while nothing was.</summary>
    public decimal? ZeroDividend { get; private set; }

    /// <summary>Why a side could not be worked out, in Chinese; blank while all could.</summary>
    public string Fault { get; private set; } = "";

    /// <summary>The same for people, who know no addresses.</summary>
    public string PlainFault => _isAddress ? "表里没有它要用的数。" : Fault;

    /// <summary>Whether a condition holds exactly; one that cannot be worked out does not.</summary>
    public bool Holds(Formula condition) =>
        Of(condition.Left) is { } left && Of(condition.Right) is { } right
        && (condition.IsAtMost ? left.Value <= right.Value : left.Value == right.Value);

    /// <summary>A side, or null when the document does not have one of its cells.</summary>
    public Side? Of(IReadOnlyList<Term> terms)
    {
        var sum = new Side(_scale);
        try
        {
            foreach (var term in terms)
            {
                if (!Add(sum, term)) return null;
            }
        }
        catch (OverflowException)
        {
            Fault = TooLarge;
            return null;
        }
        if (Math.Abs(sum.Value) <= Most) return sum;
        Fault = TooLarge;
        return null;
    }

    private bool Add(Side sum, Term term)
    {
        if (term.Rest.Count == 0) return Add(sum, term.Sign, term.First);
        var product = new Side(_scale);
        if (!Add(product, 1, term.First)) return false;
        foreach (var (divides, factor) in term.Rest)
        {
            var other = new Side(_scale);
            if (!Add(other, 1, factor)) return false;
            if (divides && other.Value == 0)
            {
                Fault = "除数是零。";
                ZeroDividend = product.Value;
                return false;
            }
            product.Multiply(other, divides);
        }
        sum.Add(term.Sign, product);
        return true;
    }

    private bool Add(Side sum, int sign, Factor factor)
    {
        switch (factor)
        {
            case Factor.Constant constant:
                sum.Add(sign, constant.Value);
                return true;
            case Factor.RowCell { Leaf: var leaf } when at is not null:
                sum.Add(sign, at(leaf));
                return true;
            case InnerSum group:
                if (Of(group.Terms) is not { } inner) return false;
                sum.Add(sign, inner);
                return true;
            case Factor.CellSum { Pattern: var pattern }:
                foreach (var cell in Find(pattern)) sum.Add(sign, cell);
                return true;
            case Factor.One { Pattern: var pattern }:
                return AddOne(sum, sign, pattern);
            default:
                throw new InvalidOperationException($"no such factor: {factor}");
        }
    }

    private bool AddOne(Side sum, int sign, CellPattern pattern)
    {
        var cells = Find(pattern);
        if (cells.Count == 1)
        {
            sum.Add(sign, cells[0]);
            return true;
        }
        var address = PatternWords.Of(variables.In(pattern.Text));
        _isAddress = true;
        Fault = cells.Count == 0 ? $"表中没有「{address}」。" : $"「{address}」不止指一个单元格。";
        return false;
    }

    // One list for all: what was found is used up before the next is looked for.
    private List<LocatedCell> Find(CellPattern pattern)
    {
        _found.Clear();
        find(pattern, _found);
        return _found;
    }
}
