namespace Disclosure.Core.Editions;

/// <summary>A part of a table's form: a grid, a list of fields, or what is composed of these (<see cref="ComposedForm"/>).</summary>
/// <param name="Name">Its step in addresses and its key in the data; blank when it is the only section of its table.</param>
/// <param name="Heading">What is printed above it; blank for nothing. May hold <c>{序}</c>, the number of a repeated group.</param>
public abstract record SectionForm(string Name, string Heading)
{
    /// <summary>It, or the forms with cells that it is composed of, in order.</summary>
    public virtual IEnumerable<SectionForm> Flat() => [this];
}
