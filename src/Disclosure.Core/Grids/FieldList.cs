using Disclosure.Core.Editions;

namespace Disclosure.Core.Grids;

/// <summary>A list of fields, filled in.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Values">One for each field, null where it is blank.</param>
/// <param name="Steps">Its address steps within the table.</param>
/// <param name="Heading">What is printed above it.</param>
public sealed record FieldList(FieldsForm Form, IReadOnlyList<Cell?> Values, IReadOnlyList<string> Steps, string Heading)
    : Section(Steps, Heading);
