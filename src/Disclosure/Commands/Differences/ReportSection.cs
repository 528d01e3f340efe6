namespace Disclosure.Commands.Differences;

/// <summary>A table of a report.</summary>
/// <param name="Title">What it lists.</param>
/// <param name="Columns">The headers of its columns.</param>
/// <param name="Rows">Its rows, a cell for each column.</param>
/// <param name="Omitted">How many more rows there are that are not shown.</param>
internal sealed record ReportSection(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<ReportCell>> Rows, int Omitted)
{
    /// <summary>The columns that hold figures, which stand to the right.</summary>
    public static IReadOnlySet<string> Numeric { get; } = new HashSet<string>(StringComparer.Ordinal) { "之前", "之后", "增减", "比例", "左边", "右边", "相差" };

    /// <summary>A section of some items, no more than <paramref name="top"/>; columns that are blank throughout are left out. Null for none.</summary>
    public static ReportSection? Of<T>(string title, IReadOnlyList<string> columns, IReadOnlyList<T> items, int? top, Func<T, ReportCell[]> row)
    {
        if (items.Count == 0) return null;
        List<ReportCell[]> rows = [.. items.Take(top ?? int.MaxValue).Select(row)];
        var kept = Enumerable.Range(0, columns.Count).Where(i => rows.Exists(r => !r[i].IsBlank)).ToList();
        return new ReportSection(title, [.. kept.Select(i => columns[i])], [.. rows.Select(r => kept.Select(i => r[i]).ToList())], items.Count - rows.Count);
    }
}
