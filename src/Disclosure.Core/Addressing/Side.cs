using Disclosure.Core.Documents;

namespace Disclosure.Core.Addressing;

/// <summary>One side of an equation, worked out bit by bit.</summary>
/// <param name="scale">The unit of the amounts in it, which both sides share.</param>
internal sealed class Side(AmountScale scale)
{
    private readonly List<LocatedCell> _cells = [];
    private readonly List<PrintedFigures> _printed = [];
    private int? _degree;
    private bool _isOdd;

    /// <summary>Its value, in the unit of the scale; blanks and <c>/</c> count as 0.</summary>
    public decimal Value { get; private set; }

    /// <summary>The cells in it, in order.</summary>
    public IReadOnlyList<LocatedCell> Cells => _cells;

    /// <summary>The printed figures that were added, by their units; blanks are none, and neither are the factors of a product.</summary>
    public IReadOnlyList<PrintedFigures> Printed => _printed;

    /// <summary>The finest place that a factor is printed to; -1 when there is none.</summary>
    public int FactorPlaces { get; private set; } = -1;

    /// <summary>Whether it is made of sums alone, without product or quotient.</summary>
    public bool IsExact { get; private set; } = true;

    /// <summary>Whether amounts in several units came together in the equation.</summary>
    public bool IsMixed => scale.IsMixed;

    /// <summary>Whether any of its cells holds a number.</summary>
    public bool HasNumber { get; private set; }

    /// <summary>The unit of its value, where that is an amount of money: not a rate, nor a number of things; else blank.</summary>
    public string Unit => _degree == 1 && !_isOdd ? scale.Unit : "";

    /// <summary>Adds a cell, or takes it off.</summary>
    public void Add(int sign, LocatedCell cell)
    {
        _cells.Add(cell);
        if (cell.Cell?.Number is not { } number) return;
        HasNumber = true;
        var factor = scale.FactorOf(cell.Unit);
        Print(new PrintedFigures(factor, 1, number.Scale));
        Take(MoneyUnit.YuanOf(cell.Unit) is null ? 0 : 1);
        Value += sign * number * factor;
    }

    /// <summary>Adds a number that the formula itself states, or takes it off.</summary>
    public void Add(int sign, decimal number) => Value += sign * number;

    /// <summary>Adds a side that was worked out, or takes it off.</summary>
    public void Add(int sign, Side other)
    {
        Value += sign * other.Value;
        Take(other);
        foreach (var figures in other._printed) Print(figures);
        if (other._degree is { } degree) Take(degree);
        FactorPlaces = Math.Max(FactorPlaces, other.FactorPlaces);
        IsExact &= other.IsExact;
    }

    /// <summary>Multiplies it by another side, or divides it.</summary>
    /// <exception cref="OverflowException">The product is too large.</exception>
    public void Multiply(Side other, bool divides)
    {
        Value = divides ? Value / other.Value : Value * other.Value;
        Take(other);
        FactorPlaces = Math.Max(Math.Max(FactorPlaces, other.FactorPlaces), Math.Max(PlacesOf(_printed), PlacesOf(other._printed)));
        _degree = (_degree ?? 0) + (divides ? -1 : 1) * (other._degree ?? 0);
        _printed.Clear();
        IsExact = false;
    }

    private void Take(Side other)
    {
        _cells.AddRange(other._cells);
        HasNumber |= other.HasNumber;
        _isOdd |= other._isOdd;
    }

    // Money and what is none do not add up to anything that has a unit.
    private void Take(int degree)
    {
        _isOdd |= _degree is { } other && other != degree;
        _degree = degree;
    }

    private void Print(PrintedFigures figures)
    {
        var at = _printed.FindIndex(p => p.Factor == figures.Factor);
        if (at < 0) _printed.Add(figures);
        else _printed[at] = _printed[at].And(figures);
    }

    private static int PlacesOf(List<PrintedFigures> printed) => printed.Count == 0 ? -1 : printed.Max(p => p.Places);
}

/// <summary>Printed figures of one unit.</summary>
/// <param name="Factor">What the unit is in the unit of the equation.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Places">The finest place that one of them is printed to.</param>
internal readonly record struct PrintedFigures(decimal Factor, int Count, int Places)
{
    /// <summary>How far they may be off together by rounding, in the unit of the equation.</summary>
    public decimal Limit => Count * PrintedNumber.HalfUnit(Places) * Factor;

    /// <summary>These and others of the same unit.</summary>
    public PrintedFigures And(PrintedFigures other) => new(Factor, Count + other.Count, Math.Max(Places, other.Places));
}
