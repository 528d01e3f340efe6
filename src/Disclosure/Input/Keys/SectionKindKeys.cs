namespace Disclosure.Input.Keys;

/// <summary>How a form declares a section of one kind. Those of its keys that are required mark it.</summary>
/// <param name="Mapping">The keys: of the table when the section is all of it, of the section when there are several.</param>
/// <param name="Beside">The keys that it has only as one of several.</param>
internal sealed record SectionKindKeys(InputMapping Mapping, params IReadOnlyList<InputKey> Beside);
