namespace Disclosure.Core.Editions;

/// <summary>A fixed line of a grid: the form prints it whether or not the unit has a figure there.</summary>
/// <param name="Key">Its name in the data and in addresses, or a code when <see cref="Classification"/> is given.</param>
/// <param name="Label">What is printed; null when it is the code and name of the subject.</param>
public sealed record FixedLine(string Key, string? Label)
{
    /// <summary>Its depth of indentation, from 1.</summary>
    public int Level { get; init; } = 1;

    /// <summary>Whether it is a total, printed with a rule above.</summary>
    public bool IsTotal { get; init; }

    /// <summary>The classification that its key is a code of, or null.</summary>
    public string? Classification { get; init; }

    /// <summary>The printed row (行次), from 1, that it stands on where sections stand side by side; 0 for the one after the line before.</summary>
    public int PrintedRow { get; init; }

    /// <summary>How it is numbered among those printed (序号); null for not at all.</summary>
    public OrdinalPattern? Ordinal { get; init; }

    /// <summary>The unit of its amounts where it, or a line above it, has one of its own, whatever its columns say; null for theirs.</summary>
    public string? AmountUnit { get; init; }

    /// <summary>The lines that it heads.</summary>
    public IReadOnlyList<FixedLine> Children { get; init; } = [];

    /// <summary>The rows by code that stand under it (科目), which only a line with figures of its own has; null for none.</summary>
    public RowSlot.CodedRows? Subjects { get; init; }

    /// <summary>How many of <see cref="Children"/> stand before those rows.</summary>
    public int SubjectsAt { get; init; }

    /// <summary>Whether rows stand under it, whatever they are.</summary>
    public bool HasRows => Children.Count > 0 || Subjects is not null;

    /// <summary>Whether it has cells although it heads lines (有数): they are printed below it, further in.</summary>
    public bool HasAmounts { get; init; }

    /// <summary>Whether it is the header of a row group, printed beside its lines, and has no cells.</summary>
    public bool IsGroup => Children.Count > 0 && !HasAmounts;

    /// <summary>It and all lines below it, in printed order.</summary>
    public IEnumerable<FixedLine> Flat() => Children.SelectMany(c => c.Flat()).Prepend(this);

    /// <summary>The lines that have cells, it or those below it, in printed order, each with those above it.</summary>
    public IEnumerable<LinePath> Printed() => Printed([]);

    private IEnumerable<LinePath> Printed(IReadOnlyList<FixedLine> above)
    {
        var path = new LinePath([.. above, this]);
        var below = Children.SelectMany(c => c.Printed(path.Lines));
        return IsGroup ? below : below.Prepend(path);
    }
}
