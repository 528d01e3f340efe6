using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Parquet;

namespace Disclosure.Downloads;

/// <summary>
/// Writes what the CSV of all units of a year has (<see cref="YearCsv"/>) as Apache Parquet, in which columns have types: the year is a
/// number, the amount a decimal of six places, null where it is no number; the text of it stands beside it as printed.
/// </summary>
internal static class YearParquet
{
    // Of so many rows a block of columns is written: who writes or reads one block holds no more.
    private const int RowsOfGroup = 20_000;

    /// <summary>Writes the file of a year and kind of document.</summary>
    public static void Write(IGrouping<string, DocumentEntry> year, SiteDescription site, ExportSink sink)
    {
        using var stream = new MemoryStream();
        WriteAsync([.. year.OrderBy(d => d.Key)], site.Url, stream).GetAwaiter().GetResult();
        sink(PageNames.ParquetOfYear(year.Key), stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static async Task WriteAsync(IReadOnlyList<DocumentEntry> documents, string url, Stream stream)
    {
        var columns = new YearColumns(url);
        await using var writer = await ParquetWriter.CreateAsync(YearColumns.Schema, stream).ConfigureAwait(false);
        foreach (var document in documents)
        {
            columns.Add(document);
            if (columns.Count >= RowsOfGroup) await columns.FlushAsync(writer).ConfigureAwait(false);
        }
        await columns.FlushAsync(writer).ConfigureAwait(false);
    }
}
