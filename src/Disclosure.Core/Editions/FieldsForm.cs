namespace Disclosure.Core.Editions;

/// <summary>A section that is a list of fields, each a name and a value.</summary>
public sealed record FieldsForm(string Name, string Heading, IReadOnlyList<FieldForm> Fields) : SectionForm(Name, Heading);
