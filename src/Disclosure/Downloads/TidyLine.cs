using Disclosure.Core.Documents;

namespace Disclosure.Downloads;

/// <summary>A line of a tidy table: a row of a grid, a field, or a note.</summary>
/// <param name="Part">The path of the section in its table, its steps with slashes between, before them the name of the sheet where it has several; blank when it is the whole table.</param>
/// <param name="Kind">What it is, one of <see cref="TidyKinds"/>.</param>
internal sealed record TidyLine(string Part, string Kind)
{
    /// <summary>The address, which is the permalink of the row or field on the page; null for a note, which has none.</summary>
    public string? Address { get; init; }

    /// <summary>The printed name of its row group, or null.</summary>
    public string? Group { get; init; }

    /// <summary>The code of its subject, or null.</summary>
    public string? Code { get; init; }

    /// <summary>Its printed name; null for a note.</summary>
    public string? Name { get; init; }

    /// <summary>The unit of its amounts; columns in another say it in their names.</summary>
    public required string AmountUnit { get; init; }

    /// <summary>Its depth in the hierarchy, from 1; null where there is none.</summary>
    public int? Level { get; init; }

    /// <summary>What stands in the official columns, by the columns of the table; empty for a field and a note.</summary>
    public IReadOnlyList<Cell?> Cells { get; init; } = [];

    /// <summary>What a field or a note says; null for a row, and where a field is blank.</summary>
    public Cell? Content { get; init; }
}
