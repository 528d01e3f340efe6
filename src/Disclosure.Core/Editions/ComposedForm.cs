namespace Disclosure.Core.Editions;

/// <summary>
/// A form without cells of its own. A new kind of section derives from this and gives the forms of the grids, lists of fields and further
/// sections that it is composed of; one of these without a name adds no step to addresses.
/// </summary>
/// <param name="Name">Its step in addresses and its key in the data.</param>
/// <param name="Heading">What is printed above it.</param>
public abstract record ComposedForm(string Name, string Heading) : SectionForm(Name, Heading)
{
    /// <summary>What it is made of, in order.</summary>
    public abstract IReadOnlyList<SectionForm> Parts { get; }

    /// <summary>Whether a unit may have several (重复); the address step is then the name and the number from 1, e.g. 年度目标2.</summary>
    public virtual bool IsRepeated => false;

    /// <inheritdoc/>
    public sealed override IEnumerable<SectionForm> Flat() => Parts.SelectMany(p => p.Flat());
}

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
