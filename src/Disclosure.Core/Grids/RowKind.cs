namespace Disclosure.Core.Grids;

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
