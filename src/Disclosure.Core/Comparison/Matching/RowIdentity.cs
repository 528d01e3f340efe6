using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>What a row of a grid, a line of a form or a field is recognised by in another year: short, so that it can be kept when its budget is gone.</summary>
/// <param name="Kind">What kind of row it is; a field is a line.</param>
/// <param name="Heads">For a record its row headers, with years as distances; else its steps. The last is its own.</param>
public sealed record RowIdentity(RowKind Kind, IReadOnlyList<string> Heads)
{
    /// <summary>What it is called in print.</summary>
    public required string Name { get; init; }

    /// <summary>What it is recognised by under another name.</summary>
    public required Traits Traits { get; init; }

    /// <summary>Its table (the key of the form), where rows of several tables are matched together; else blank.</summary>
    public string Table { get; init; } = "";

    /// <summary>Its section within the table, where rows of several are matched together; else blank.</summary>
    public string Section { get; init; } = "";

    /// <summary>The project whose sheet it stands in, with years as distances; blank for none.</summary>
    public string Sheet { get; init; } = "";

    /// <summary>Its subject's code, or null. A record's is only one of its traits.</summary>
    public string? Code { get; init; }

    /// <summary>The classification of the code as the edition calls it; null when the form does not say.</summary>
    public string? Classification { get; init; }

    /// <summary>Which of the heads names a project; -1 for none.</summary>
    public int Project { get; init; } = -1;

    /// <summary>Whether it is a total.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Whether a year tells it apart: another year is another row.</summary>
    public bool IsOfYear { get; init; }

    /// <summary>For a field: what it holds; else null.</summary>
    public ColumnType? Type { get; init; }

    /// <summary>For a field: what it means, as far as the form says.</summary>
    public Meaning Meaning { get; init; }

    /// <summary>For a record: all that is written in it, by which those of one name are told apart.</summary>
    public string Written { get; init; } = "";

    /// <summary>Whether a code says what it is.</summary>
    public bool IsCoded => Code is not null && Kind != RowKind.Record;

    /// <summary>Whether it is a project itself, and no item of one.</summary>
    public bool IsProject => Project >= 0 && Project == Heads.Count - 1;

    /// <summary>Its own name, without the headings above it.</summary>
    public string Own => Heads[^1];
}
