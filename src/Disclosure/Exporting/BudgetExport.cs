using Disclosure.Core.Budgets;
using Disclosure.Core.Downloads;
using Disclosure.Core.Grids;
using Disclosure.Exporting.Packages;
using Disclosure.Exporting.Tables;
using Disclosure.Exporting.Texts;
using Disclosure.Exporting.Workbooks;

namespace Disclosure.Exporting;

/// <summary>Writes the data of a budget to take away: each table as CSV and JSON, all as a workbook, and what describes them to programs.</summary>
internal sealed class BudgetExport
{
    private readonly Budget _budget;
    private readonly string _folder;
    private readonly string _address;
    private readonly ExportSink _sink;
    private readonly List<Download> _downloads = [];

    private BudgetExport(Budget budget, Site site, ExportSink sink)
    {
        _budget = budget;
        _sink = sink;
        _folder = $"{budget.Key}/";
        _address = site.Url.Length == 0 ? "" : site.Url + _folder;
    }

    /// <summary>Writes the files of a budget into <paramref name="sink"/>, beside its pages, and says which there are.</summary>
    public static IReadOnlyList<Download> Write(Budget budget, Site site, ExportSink sink)
    {
        var export = new BudgetExport(budget, site, sink);
        export.Write();
        return export._downloads;
    }

    /// <summary>The name of the workbook of a budget: it says whose it is where it lies among others.</summary>
    public static string WorkbookOf(Budget budget) => $"{budget.Unit.Key}-{budget.Key.Folder}.xlsx";

    /// <summary>The names of the files that a budget offers, in the order in which they are listed.</summary>
    public static IReadOnlyList<string> FilesOf(Budget budget) =>
        [.. budget.Tables.SelectMany(FilesOf), WorkbookOf(budget), FiscalPackage.File];

    /// <summary>The names of the files of a table.</summary>
    public static IReadOnlyList<string> FilesOf(Table table) => [CsvOf(table), JsonOf(table)];

    /// <summary>The names of the files of a budget that are of no single table, those of codes included.</summary>
    public static IEnumerable<string> OwnFiles(Budget budget) =>
        [WorkbookOf(budget), FiscalPackage.File, .. budget.Edition.Classifications.Values.Distinct().Select(PackagedCodes.FileOf)];

    /// <summary>The names of the classifications of which a budget has codes, by the file that the codes would go to.</summary>
    public static ILookup<string, string> CodesOf(Budget budget) => UsedCodes.Of(budget).ToLookup(c => c.File, c => c.Name);

    private static string CsvOf(Table table) => table.Key + ".csv";

    private static string JsonOf(Table table) => table.Key + ".json";

    private void Write()
    {
        var tables = _budget.Tables.Select(Write).ToList();
        var codes = UsedCodes.Of(_budget).Select(Write).ToList();
        var name = WorkbookOf(_budget);
        var workbook = WorkbookFile.Of(_budget, _address, name);
        Put(DownloadFormat.Workbook, name, workbook.GetBuffer().AsSpan(0, (int)workbook.Length));
        Put(DownloadFormat.Package, FiscalPackage.File, FiscalPackage.Of(_budget, _address, tables, codes).WrittenSpan);
    }

    private PackagedTable Write(Table table)
    {
        var tidy = new TidyTable(table);
        var file = CsvOf(table);
        var bytes = TableCsv.Of(table, tidy).Bytes;
        Put(DownloadFormat.Csv, file, bytes, table.Key);
        Put(DownloadFormat.Json, JsonOf(table), TableJson.Of(_budget, table).WrittenSpan, table.Key);
        return new PackagedTable(table, tidy, file, bytes.Length) { Classification = UsedCodes.ClassificationOf(table) };
    }

    private PackagedCodes Write(PackagedCodes codes)
    {
        var bytes = CodesCsv.Of(codes).Bytes;
        _sink(_folder + codes.File, bytes);
        return codes with { Bytes = bytes.Length };
    }

    private void Put(DownloadFormat format, string file, ReadOnlySpan<byte> bytes, string? table = null)
    {
        _sink(_folder + file, bytes);
        _downloads.Add(new Download(format, file, bytes.Length, table));
    }
}
