using Disclosure.Core.Documents;

namespace Disclosure.Downloads;

/// <summary>Writes the data package of a budget with what it needs beside it: the codes, and the CSV files, which it describes as they were written.</summary>
internal static class PackageDownload
{
    /// <summary>The names of the files of codes that a budget may have.</summary>
    public static IEnumerable<string> FilesBeside(Budget budget) =>
        budget.Edition.Classifications.Values.Distinct(StringComparer.Ordinal).Select(PackagedCodes.FileOf);

    /// <summary>The package.</summary>
    /// <param name="export">The budget, whose CSV files are written.</param>
    /// <param name="csv">Their format.</param>
    public static ReadOnlySpan<byte> Of(ExportedBudget export, DownloadFormat csv)
    {
        var tables = export.Tables.Select(t => Packaged(t, export.FileOf(t.Table, csv))).ToList();
        var codes = UsedCodes.Of(export.Budget).Select(c => Write(export, c)).ToList();
        return FiscalPackage.Of(export.Budget, export.Address, tables, codes).WrittenSpan;
    }

    private static PackagedTable Packaged(ExportedTable table, Download file) =>
        new(table.Table, table.Tidy, file.File, file.Bytes) { Classification = UsedCodes.ClassificationOf(table.Table) };

    private static PackagedCodes Write(ExportedBudget export, PackagedCodes codes)
    {
        var bytes = CodesCsv.Of(codes).Bytes;
        export.Put(codes.File, bytes);
        return codes with { Bytes = bytes.Length };
    }
}
