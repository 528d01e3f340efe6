using Disclosure.Core.Editions;

namespace Disclosure.Core.Documents;

/// <summary>
/// A part of a table, filled in. Two kinds have cells of their own, <see cref="Grid"/> and <see cref="FieldList"/>; every other kind is
/// composed of them (<see cref="ComposedSection"/>), so that whatever prints, searches, compares or checks tables knows it already.
/// </summary>
/// <param name="Steps">Its address steps within the table; none when it is the whole table.</param>
/// <param name="Heading">What is printed above it; blank for nothing.</param>
public abstract record Section(IReadOnlyList<string> Steps, string Heading)
{
    /// <summary>It, or the sections with cells that it is composed of, in order.</summary>
    public virtual IEnumerable<Section> Flat() => [this];
}

/// <summary>A group of sections.</summary>
/// <param name="Sections">What it holds, in order.</param>
/// <param name="Steps">Its address steps within the table.</param>
/// <param name="Heading">What is printed above it.</param>
public sealed record SectionGroup(IReadOnlyList<Section> Sections, IReadOnlyList<string> Steps, string Heading)
    : ComposedSection(Steps, Heading)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Section> Parts => Sections;
}

/// <summary>
/// A section without cells of its own. What it is laid out as, is its kind's to say: a new kind derives from this and gives the grids,
/// lists of fields and further sections that it is printed as.
/// </summary>
/// <param name="Steps">Its address steps within the table.</param>
/// <param name="Heading">What is printed above it.</param>
public abstract record ComposedSection(IReadOnlyList<string> Steps, string Heading) : Section(Steps, Heading)
{
    /// <summary>What it is made of, in order. Always the same objects: cells are known by the grid that they stand in.</summary>
    public abstract IReadOnlyList<Section> Parts { get; }

    /// <inheritdoc/>
    public sealed override IEnumerable<Section> Flat() => Parts.SelectMany(p => p.Flat());
}

/// <summary>A list of fields, filled in.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Values">One for each field, null where it is blank.</param>
/// <param name="Steps">Its address steps within the table.</param>
/// <param name="Heading">What is printed above it.</param>
public sealed record FieldList(FieldsForm Form, IReadOnlyList<Cell?> Values, IReadOnlyList<string> Steps, string Heading)
    : Section(Steps, Heading);

/// <summary>A grid, filled in.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Rows">Its rows as printed, in order.</param>
/// <param name="Steps">Its address steps within the table.</param>
/// <param name="Heading">What is printed above it.</param>
public sealed record Grid(GridForm Form, IReadOnlyList<GridRow> Rows, IReadOnlyList<string> Steps, string Heading)
    : Section(Steps, Heading)
{
    /// <summary>What is printed in place of rows (空表说明), or null.</summary>
    public Cell? EmptyNote { get; init; }

    /// <summary>How many rows of the whole grid stand before these, where it is divided over pages; else 0.</summary>
    public int RowsBefore { get; init; }

    /// <summary>A note printed under the grid (说明), or null.</summary>
    public Cell? Note { get; init; }
}
