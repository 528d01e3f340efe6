namespace Disclosure.Core.Addressing;

/// <summary>One side of an equation, worked out bit by bit.</summary>
internal sealed class Side
{
    private readonly List<LocatedCell> _cells = [];

    /// <summary>Its value; blanks and <c>/</c> count as 0.</summary>
    public decimal Value { get; private set; }

    /// <summary>The cells in it, in order.</summary>
    public IReadOnlyList<LocatedCell> Cells => _cells;

    /// <summary>How many printed figures were added; blanks are none, and neither are the factors of a product.</summary>
    public int Printed { get; private set; }

    /// <summary>The finest place that a figure which was added is printed to; -1 when none was.</summary>
    public int Places { get; private set; } = -1;

    /// <summary>The finest place that a factor is printed to; -1 when there is none.</summary>
    public int FactorPlaces { get; private set; } = -1;

    /// <summary>Whether it is made of sums alone, without product or quotient.</summary>
    public bool IsExact { get; private set; } = true;

    /// <summary>Whether any of its cells holds a number.</summary>
    public bool HasNumber { get; private set; }

    /// <summary>Adds a cell, or takes it off.</summary>
    public void Add(int sign, LocatedCell cell)
    {
        _cells.Add(cell);
        if (cell.Cell?.Number is not { } number) return;
        HasNumber = true;
        Printed++;
        Places = Math.Max(Places, number.Scale);
        Value += sign * number;
    }

    /// <summary>Adds a number that the formula itself states, or takes it off.</summary>
    public void Add(int sign, decimal number) => Value += sign * number;

    /// <summary>Adds a side that was worked out, or takes it off.</summary>
    public void Add(int sign, Side other)
    {
        Value += sign * other.Value;
        Take(other);
        Printed += other.Printed;
        Places = Math.Max(Places, other.Places);
        FactorPlaces = Math.Max(FactorPlaces, other.FactorPlaces);
        IsExact &= other.IsExact;
    }

    /// <summary>Multiplies it by another side, or divides it.</summary>
    /// <exception cref="OverflowException">The product is too large.</exception>
    public void Multiply(Side other, bool divides)
    {
        Value = divides ? Value / other.Value : Value * other.Value;
        Take(other);
        FactorPlaces = Math.Max(Math.Max(FactorPlaces, other.FactorPlaces), Math.Max(Places, other.Places));
        (Printed, Places, IsExact) = (0, -1, false);
    }

    private void Take(Side other)
    {
        _cells.AddRange(other._cells);
        HasNumber |= other.HasNumber;
    }
}
