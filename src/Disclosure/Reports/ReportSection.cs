namespace Disclosure.Reports;

/// <summary>A table of a report.</summary>
/// <param name="Title">What it lists.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, a cell for each column.</param>
/// <param name="Omitted">How many more rows there are that are not shown.</param>
internal sealed record ReportSection(string Title, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<IReadOnlyList<ReportCell>> Rows, int Omitted)
{
    /// <summary>A section of some items, no more than <paramref name="top"/>; columns that are blank throughout are left out. Null for none.</summary>
    public static ReportSection? Of<T>(string title, IReadOnlyList<ReportColumn> columns, IReadOnlyList<T> items, int? top, Func<T, ReportCell[]> row)
    {
        if (items.Count == 0) return null;
        List<ReportCell[]> rows = [.. items.Take(top ?? int.MaxValue).Select(row)];
        var kept = Enumerable.Range(0, columns.Count).Where(i => rows.Exists(r => !r[i].IsBlank)).ToList();
        return new ReportSection(title, [.. kept.Select(i => columns[i])], [.. rows.Select(r => kept.Select(i => r[i]).ToList())], items.Count - rows.Count);
    }
}

/// <summary>A column of a report.</summary>
/// <param name="Title">Its header.</param>
/// <param name="Holds">What stands in it.</param>
internal sealed record ReportColumn(string Title, ColumnContent Holds = ColumnContent.Words)
{
    /// <summary>The name of what a row is about; it heads the row.</summary>
    public static ReportColumn Name { get; } = new("名称", ColumnContent.Name);

    /// <summary>Where it is written in the input.</summary>
    public static ReportColumn Place { get; } = new("出处", ColumnContent.Place);

    /// <summary>By how much a figure changed.</summary>
    public static ReportColumn Difference { get; } = Figure("增减");

    /// <summary>By how much it changed in percent.</summary>
    public static ReportColumn Percentage { get; } = Figure("比例");

    /// <summary>Whether figures stand in it, which stand to the right.</summary>
    public bool IsNumeric => Holds == ColumnContent.Figure;

    /// <summary>A column of words.</summary>
    public static implicit operator ReportColumn(string title) => new(title);

    /// <summary>A column of figures.</summary>
    public static ReportColumn Figure(string title) => new(title, ColumnContent.Figure);
}

/// <summary>What stands in a column of a report.</summary>
internal enum ColumnContent
{
    /// <summary>Words.</summary>
    Words,

    /// <summary>The name of what a row is about.</summary>
    Name,

    /// <summary>Figures.</summary>
    Figure,

    /// <summary>A place in the input.</summary>
    Place,
}
