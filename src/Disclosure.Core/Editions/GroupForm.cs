namespace Disclosure.Core.Editions;

/// <summary>A section that holds sections.</summary>
/// <param name="Name">Its step in addresses.</param>
/// <param name="Heading">What is printed above it.</param>
/// <param name="Sections">What it holds, in order.</param>
/// <param name="IsRepeated">Whether a unit may have several (重复); the address step is then the name and the number from 1, e.g. 年度目标2.</param>
public sealed record GroupForm(string Name, string Heading, IReadOnlyList<SectionForm> Sections, bool IsRepeated)
    : ComposedForm(Name, Heading)
{
    /// <inheritdoc/>
    public override IReadOnlyList<SectionForm> Parts => Sections;

    /// <inheritdoc/>
    public override bool IsRepeated { get; } = IsRepeated;
}
