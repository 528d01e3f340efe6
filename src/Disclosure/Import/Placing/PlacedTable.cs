using Disclosure.Core.Editions;
using Disclosure.Formatting;

namespace Disclosure.Import.Placing;

/// <summary>A table with what was placed in it.</summary>
/// <param name="Form">What the table is.</param>
/// <param name="Sheets">What stands in it: one, or one for each project; none where it has sheets and the source has none.</param>
/// <param name="EmptyNote">For a table without sheets: what is printed in their place.</param>
internal sealed record PlacedTable(TableForm Form, IReadOnlyList<SectionData> Sheets, string EmptyNote)
{
    /// <summary>Whether the source has it, be it a title with nothing below.</summary>
    public bool IsInSource { get; init; } = true;
}
