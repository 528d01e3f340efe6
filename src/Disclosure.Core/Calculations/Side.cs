using Disclosure.Core.Addresses;

namespace Disclosure.Core.Calculations;

/// <summary>One side of an equation, worked out bit by bit.</summary>
internal sealed class Side
{
    private readonly List<LocatedCell> _cells = [];

    /// <summary>Its value; blanks and <c>/</c> count as 0.</summary>
    public decimal Value { get; private set; }

    /// <summary>The cells in it, in order.</summary>
    public IReadOnlyList<LocatedCell> Cells => _cells;

    /// <summary>How many rounded figures were added.</summary>
    public int Addends { get; private set; }

    /// <summary>Whether it is made of sums alone, without product or quotient.</summary>
    public bool IsExact { get; private set; } = true;

    /// <summary>Whether any of its cells holds a number.</summary>
    public bool HasNumber { get; private set; }

    /// <summary>Adds a cell, or takes it off.</summary>
    public void Add(int sign, LocatedCell cell)
    {
        _cells.Add(cell);
        Addends++;
        if (cell.Cell?.Number is not { } number) return;
        HasNumber = true;
        Value += sign * number;
    }

    /// <summary>Adds a number that the formula itself states, or takes it off.</summary>
    public void Add(int sign, decimal number) => Value += sign * number;

    /// <summary>Adds a side that was worked out, or takes it off.</summary>
    public void Add(int sign, Side other)
    {
        Value += sign * other.Value;
        Take(other);
        Addends += other.Addends;
        IsExact &= other.IsExact;
    }

    /// <summary>Multiplies it by another side, or divides it.</summary>
    /// <exception cref="OverflowException">The product is too large.</exception>
    public void Multiply(Side other, bool divides)
    {
        Value = divides ? Value / other.Value : Value * other.Value;
        Take(other);
        Addends = 1;
        IsExact = false;
    }

    private void Take(Side other)
    {
        _cells.AddRange(other._cells);
        HasNumber |= other.HasNumber;
    }
}
