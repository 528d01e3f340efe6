namespace Disclosure.Core.Editions;

/// <summary>A column of a grid, or a header group of columns.</summary>
/// <param name="Key">Its name in the data and in addresses.</param>
/// <param name="Label">What is printed in the header.</param>
/// <param name="Type">What its cells hold; without meaning for a group.</param>
public sealed record GridColumn(string Key, string Label, ColumnType Type)
{
    /// <summary>The name of the classification whose codes it holds, or null.</summary>
    public string? Classification { get; init; }

    /// <summary>Its official numbers (栏次): none, one, or one for each of <see cref="Divisions"/>.</summary>
    public IReadOnlyList<int> Ordinals { get; init; } = [];

    /// <summary>Headers printed below its own that divide it on paper only (分栏), e.g. 类, 款, 项.</summary>
    public IReadOnlyList<string> Divisions { get; init; } = [];

    /// <summary>The columns of a header group; empty for a column of its own.</summary>
    public IReadOnlyList<GridColumn> Children { get; init; } = [];

    /// <summary>Whether it is a header group on paper only (只印): its columns are named as if it were not there.</summary>
    public bool IsPrintedOnly { get; init; }

    /// <summary>Whether its cells name their row in a grid of records.</summary>
    public bool IsRowHeader { get; init; }

    /// <summary>The column of last year's table whose figures it gives again (上年), by its name; null for a column of this year's.</summary>
    public string? Earlier { get; init; }

    /// <summary>What its cells mean, as far as a check must know.</summary>
    public Meaning Meaning { get; init; }

    /// <summary>The unit of its amounts where it, a group that it stands in or its section has one of its own; null for that of the table.</summary>
    public string? AmountUnit { get; init; }

    /// <summary>The number of the first row, for a column of the numbers of rows (行次): where sections go on counting it is that of the one before and one more.</summary>
    public int FirstRow { get; init; } = 1;

    /// <summary>Whether it holds what the unit writes into a row that names itself (a line or a subject).</summary>
    public bool HoldsValue => Type.HasAddresses() && !IsRowHeader;

    /// <summary>Whether its cells are numbers, printed to the right.</summary>
    public bool IsNumeric => Type.IsNumeric();

    /// <summary>Whether it, or a column of the group, holds amounts.</summary>
    public bool HasAmounts => Children.Count > 0 ? Children.Any(c => c.HasAmounts) : Type == ColumnType.Amount;

    /// <summary>Whether its head says %, so that its cells may leave it out: 增减（%）.</summary>
    public bool SaysPercent => Type == ColumnType.Percent && Label.AsSpan().ContainsAny('%', '％');

    /// <summary>How many printed columns it takes.</summary>
    public int Width => Children.Count > 0 ? Children.Sum(c => c.Width) : Math.Max(1, Divisions.Count);

    /// <summary>How many columns have cells: those of the group, or itself.</summary>
    public int LeafCount => Children.Count > 0 ? Children.Sum(c => c.LeafCount) : 1;
}

/// <summary>A column that has cells of its own.</summary>
/// <param name="Column">The column.</param>
/// <param name="Path">Its address steps, header groups first, those on paper only left out.</param>
/// <param name="Index">Its position among the leaves of the grid, from 0.</param>
public sealed record Leaf(GridColumn Column, IReadOnlyList<string> Path, int Index)
{
    /// <summary>Its name in the data: the steps with slashes between.</summary>
    public string Name { get; } = string.Join('/', Path);
}
