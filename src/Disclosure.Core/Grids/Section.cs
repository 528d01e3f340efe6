namespace Disclosure.Core.Grids;

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
