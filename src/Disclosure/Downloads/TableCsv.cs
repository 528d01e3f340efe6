using System.Globalization;

namespace Disclosure.Downloads;

/// <summary>Writes a table as CSV, in the shape of <see cref="TidyTable"/>; cells as printed, with the zeros at their end.</summary>
internal static class TableCsv
{
    /// <summary>The names of the columns of a table, in order.</summary>
    public static IEnumerable<string> Header(TidyTable tidy) =>
        [.. TidyTable.Leading, .. tidy.Columns.Select(c => c.Name), .. tidy.HasContent ? [TidyTable.Content] : (string[])[], TidyTable.Unit];

    /// <summary>The file.</summary>
    public static CsvWriter Of(TidyTable tidy)
    {
        var csv = new CsvWriter(Header(tidy));
        foreach (var line in tidy.Lines)
        {
            csv.Field(line.Address);
            csv.Field(line.Part.Length == 0 ? null : line.Part);
            csv.Field(line.Kind);
            csv.Field(line.Group);
            csv.Field(line.Code);
            csv.Field(line.Name);
            csv.Field(line.Level?.ToString(CultureInfo.InvariantCulture));
            for (var i = 0; i < tidy.Columns.Count; i++) csv.Field(i < line.Cells.Count ? line.Cells[i]?.Text : null);
            if (tidy.HasContent) csv.Field(line.Content?.Text);
            csv.Field(line.AmountUnit);
            csv.EndLine();
        }
        return csv;
    }
}
