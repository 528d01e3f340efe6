namespace Disclosure.Keys;

/// <summary>How a form declares a section of one kind. Those of its keys that are required mark it.</summary>
/// <param name="Mapping">The keys: of the table when the section is all of it, of the section when there are several.</param>
/// <param name="Beside">The keys that it has only as one of several.</param>
internal sealed record SectionKindKeys(Mapping Mapping, params IReadOnlyList<Key> Beside)
{
    /// <summary>The kinds that editions have, in the order in which people are told of them. Where no mark is found, it is the last.</summary>
    public static IReadOnlyList<SectionKindKeys> Usual { get; } = [GroupKeys.Kind, FieldsKeys.Kind, GridKeys.Kind];
}
