namespace Disclosure.Core.Grids;

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
