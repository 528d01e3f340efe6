using Disclosure.Core.Comparison.Years;

namespace Disclosure.Site.Search;

/// <summary>A grid or a list of fields whose rows a search finds.</summary>
/// <param name="Name">Its name within the table; blank when it is the whole table.</param>
/// <param name="Link">What the links to its rows begin with, from the sign <c>#</c>.</param>
/// <param name="Columns">What its columns are called.</param>
/// <param name="Amount">Which column has the amount that a row is known by, the first one of amounts; -1 for none.</param>
/// <param name="Rows">Its rows in order.</param>
internal sealed record FindableSection(
    string Name, string Link, IReadOnlyList<string> Columns, int Amount, IReadOnlyList<FindableRow> Rows)
{
    /// <summary>The unit of its amounts where it is not that of its table; else blank.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The page of its rows where its table is divided; blank for that of the table.</summary>
    public string Page { get; init; } = "";

    /// <summary>What a page of a divided table holds, e.g. <c>第 201 至 400 行</c>; blank where the table is whole.</summary>
    public string Part { get; init; } = "";

    /// <summary>Which of its columns hold amounts.</summary>
    public IReadOnlyList<int> Money { get; init; } = [];

}

/// <summary>A row of a table or a field of a form that a search finds.</summary>
/// <param name="Name">Its printed name; a project's own name where it names one.</param>
/// <param name="Link">The end of the link to it, behind its section's; blank when that is its name.</param>
/// <param name="IsProject">Whether its name is that of a project.</param>
/// <param name="Cells">What stands in its columns besides the name, one text for each column; the blank ones at the end are left out.</param>
internal sealed record FindableRow(string Name, string Link, bool IsProject, IReadOnlyList<string> Cells)
{
    /// <summary>The link to it on its page, from the sign <c>#</c>, by the shortest id that it has there.</summary>
    public required string Anchor { get; init; }

    /// <summary>The link of a row that has the address of its section: the only one of its grid.</summary>
    public const string OfSection = RecordedNames.OfSection;

    /// <summary>The unit of its amounts where it is not that of its section; else blank.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The code of its subject; blank for none. The index has it among the cells.</summary>
    public string Code { get; init; } = "";
}
