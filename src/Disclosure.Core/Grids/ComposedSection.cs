namespace Disclosure.Core.Grids;

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
