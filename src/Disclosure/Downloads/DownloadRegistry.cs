using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Downloads;

/// <summary>
/// The one list of what can be taken away. A new format is an entry here and the writer that the entry names: pages, the portal, what
/// search engines are told and the paths of the site follow from the entry.
/// </summary>
internal sealed record DownloadRegistry
{
    private static readonly TableDownload Csv = new(
        new DownloadFormat("CSV", "这张表，每行一条，供程序使用", "text/csv", ".csv"),
        table => TableCsv.Of(table.Tidy).Bytes);

    // One for all tables: most are small, and who reads JSON reads several.
    private static readonly BudgetDownload Json = new(
        new DownloadFormat("JSON", "全部表格，供程序使用", "application/json", ".json"),
        NameOf,
        (export, _) => TableJson.Of(export.Budget).WrittenSpan);

    // Programs expect its file to be called so.
    private static readonly BudgetDownload Package = new(
        new DownloadFormat("数据包 JSON", "说明各表的 CSV 和科目，供程序使用（Fiscal Data Package）", "application/json", ".json"),
        _ => PageNames.PackageFile,
        (export, _) => PackageDownload.Of(export, Csv.Format));

    /// <summary>All tables in the official layout, a workbook of Office Open XML; its name says whose it is where it lies among others.</summary>
    public static BudgetDownload Workbook { get; } = new(
        new DownloadFormat("Excel", "全部表格，照公布的表样", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
        NameOf,
        (export, file) => BytesOf(WorkbookFile.Of(export.Budget, export.Address, file)));

    /// <summary>What this program offers.</summary>
    public static DownloadRegistry Standard { get; } = new() { OfTables = [Csv], OfBudgets = [Workbook, Json, Package] };

    /// <summary>The formats of which each table has a file, all its sheets in one, in the order in which a page offers them.</summary>
    public required IReadOnlyList<TableDownload> OfTables { get; init; }

    /// <summary>The formats of which a budget has one file, in the order in which pages offer them. One may describe the files before it.</summary>
    public required IReadOnlyList<BudgetDownload> OfBudgets { get; init; }

    /// <summary>All formats; what text they hold is UTF-8.</summary>
    public IEnumerable<DownloadFormat> Formats => OfTables.Select(d => d.Format).Concat(OfBudgets.Select(d => d.Format));

    /// <summary>The names of the files that a budget offers, in the order in which they are listed.</summary>
    public IReadOnlyList<string> FilesOf(Budget budget) => [.. budget.Tables.Select(t => t.Form).DistinctBy(f => f.Key, StringComparer.Ordinal).SelectMany(f => FilesOf(budget, f)), .. OwnFiles(budget)];

    /// <summary>The names of the files of a table.</summary>
    public IEnumerable<string> FilesOf(Budget budget, TableForm form) => OfTables.Select(d => d.FileOf(budget, form));

    /// <summary>The names of the files of a budget that are of no single table.</summary>
    public IEnumerable<string> OwnFiles(Budget budget) => OfBudgets.Select(d => d.FileOf(budget));

    // It says whose a file is, and of which year, wherever it comes to lie.
    private static string NameOf(Budget budget) => $"{budget.Unit.Key}-{budget.Key.Folder}";

    private static ReadOnlySpan<byte> BytesOf(MemoryStream file) => file.GetBuffer().AsSpan(0, (int)file.Length);
}
