using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Documents;

/// <summary>A row of a grid.</summary>
/// <param name="Steps">Its address steps within the grid: a line's key, a code, or the names that a record goes by.</param>
/// <param name="Cells">One for each leaf column, null where it is blank.</param>
/// <param name="Place">Where it is written; the table's place when the unit wrote nothing for a fixed line.</param>
public sealed record GridRow(IReadOnlyList<string> Steps, IReadOnlyList<Cell?> Cells, Place Place)
{
    /// <summary>What kind of row it is.</summary>
    public required RowKind Kind { get; init; }

    /// <summary>Its printed name; blank for the only row of a grid, which has none.</summary>
    public required string Label { get; init; }

    /// <summary>The printed name of its row group, or null.</summary>
    public string? Group { get; init; }

    /// <summary>The printed names of the lines with figures of their own that it stands under, the outermost first.</summary>
    public IReadOnlyList<string> Above { get; init; } = [];

    /// <summary>Its number as printed before its name, e.g. <c>一、</c>, which is no part of the name; blank for none.</summary>
    public string Ordinal { get; init; } = "";

    /// <summary>How it is numbered; null for not at all.</summary>
    public OrdinalPattern? OrdinalPattern { get; init; }

    /// <summary>The last of its steps; blank for the only row of a grid, which has none.</summary>
    public string Key => Steps.Count == 0 ? "" : Steps[^1];

    /// <summary>Its subject's code, or null.</summary>
    public string? Code { get; init; }

    /// <summary>Its depth in the hierarchy, from 1.</summary>
    public int Level { get; init; } = 1;

    /// <summary>The level of its subject in the classification, from 1, which is not that of the row where it stands under a line; 0 for no subject.</summary>
    public int SubjectLevel { get; init; }

    /// <summary>Whether it is a total.</summary>
    public bool IsTotal { get; init; }

    /// <summary>The unit of its amounts where its line has one of its own; null for that of the columns.</summary>
    public string? AmountUnit { get; init; }

    /// <summary>The printed row that it stands on beside other sections, from 1; 0 for the next.</summary>
    public int PrintedRow { get; init; }
}

/// <summary>What a row of a grid is.</summary>
public enum RowKind
{
    /// <summary>A line that the form fixes.</summary>
    Line,

    /// <summary>A row keyed by a subject's code.</summary>
    Subject,

    /// <summary>A row that the unit wrote itself.</summary>
    Record,

    /// <summary>A field of a list of fields, where it is laid out as a row.</summary>
    Field,
}

/// <summary>A figure or text in a table, as published.</summary>
/// <param name="Text">The text as printed, e.g. <c>0.00</c>, <c>/</c> or <c>407.91</c>.</param>
/// <param name="Number">Its value when the text is a number; 42.07% is 42.07. In the table's unit.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="Code">The subject's code where the cell names one, else null.</param>
public sealed record Cell(string Text, decimal? Number, Place Place, string? Code = null);
