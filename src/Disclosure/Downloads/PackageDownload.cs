using Disclosure.Core.Documents;

namespace Disclosure.Downloads;

/// <summary>Writes the data package of a budget which holds the codes, and describes the CSV files as they were written.</summary>
internal static class PackageDownload
{
    /// <summary>The package.</summary>
    /// <param name="export">The budget, whose CSV files are written.</param>
    /// <param name="csv">Their format.</param>
    public static ReadOnlySpan<byte> Of(ExportedBudget export, DownloadFormat csv)
    {
        var tables = export.Tables.Select(t => Packaged(t, export.FileOf(t, csv))).ToList();
        return FiscalPackage.Of(export.Budget, export.Address, tables, UsedCodes.Of(export.Budget)).WrittenSpan;
    }

    private static PackagedTable Packaged(ExportedTable table, Download file) =>
        new(table.Form, table.Tidy, file.File, file.Bytes) { Classification = UsedCodes.ClassificationOf(table.Sheets) };
}
