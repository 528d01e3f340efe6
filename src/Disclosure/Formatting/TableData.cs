namespace Disclosure.Formatting;

/// <summary>What a unit writes into a section of a table, to be set as text: each kind of section has its own.</summary>
internal abstract record SectionData;

/// <summary>What it writes into a grid.</summary>
internal sealed record GridData : SectionData
{
    /// <summary>The lines that the form fixes and the rows by code, each under its key; rows by code in the order in which they are printed.</summary>
    public IReadOnlyList<RowData> Rows { get; init; } = [];

    /// <summary>The rows that the unit writes itself (明细), in order; their keys are not used.</summary>
    public IReadOnlyList<RowData> Records { get; init; } = [];

    /// <summary>空表说明; blank for none.</summary>
    public string EmptyNote { get; init; } = "";

    /// <summary>说明; blank for none.</summary>
    public string Note { get; init; } = "";
}

/// <summary>A row of a grid.</summary>
/// <param name="Key">The key of its line, or its code; blank for a record, and for the only row of a grid (单行).</param>
/// <param name="Cells">Its cells as printed, by the name of their column (<c>组/栏</c>); blank cells are left out. Any order.</param>
internal sealed record RowData(string Key, IReadOnlyList<KeyValuePair<string, string>> Cells)
{
    /// <summary>The keys of the lines that it stands under, from the outermost, with <c>/</c> between them; blank for none.</summary>
    public string Group { get; init; } = "";
}

/// <summary>What it writes into a list of fields.</summary>
/// <param name="Values">The values by the name of their field; blank fields are left out. Any order.</param>
internal sealed record FieldsData(IReadOnlyList<KeyValuePair<string, string>> Values) : SectionData;

/// <summary>What it writes into a group of sections, or into a table of several.</summary>
/// <param name="Sections">The sections by name; those left blank may be left out. Any order.</param>
internal sealed record GroupData(IReadOnlyList<KeyValuePair<string, SectionData>> Sections) : SectionData;

/// <summary>What it writes into a section that it may repeat (重复).</summary>
/// <param name="Copies">One for each, in order.</param>
internal sealed record RepeatedData(IReadOnlyList<SectionData> Copies) : SectionData;
