namespace Disclosure.Rendering.Search;

/// <summary>A row of a table or a field of a form that a search finds.</summary>
/// <param name="Name">Its printed name; a project's own name where it names one.</param>
/// <param name="Link">The end of the link to it, behind its section's; blank when that is its name.</param>
/// <param name="IsProject">Whether its name is that of a project.</param>
/// <param name="Cells">What stands in its columns besides the name, one text for each column; the blank ones at the end are left out.</param>
internal sealed record FindableRow(string Name, string Link, bool IsProject, IReadOnlyList<string> Cells);
