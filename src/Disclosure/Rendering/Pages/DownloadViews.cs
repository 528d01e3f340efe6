using Disclosure.Core.Downloads;
using Disclosure.Rendering.Views;

namespace Disclosure.Rendering.Pages;

/// <summary>The data to take away, as templates see it.</summary>
internal static class DownloadViews
{
    /// <summary>What a page offers: the files of its table, where it has one, then those of the whole budget.</summary>
    public static IReadOnlyList<DownloadView> Of(IReadOnlyList<Download> downloads, string? table = null) =>
    [
        .. downloads.Where(d => d.Table is not null && d.Table == table).Select(Of),
        .. downloads.Where(d => d.Table is null).Select(Of),
    ];

    private static DownloadView Of(Download download)
    {
        var (name, purpose, type) = download.Format switch
        {
            DownloadFormat.Csv => ("CSV", "这张表，每行一条，供程序使用", "text/csv"),
            DownloadFormat.Json => ("JSON", "这张表，供程序使用", "application/json"),
            DownloadFormat.Workbook => ("XLSX", "全部表格，照公布的表样，可用 Excel 打开", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            _ => ("数据包 JSON", "说明各表的 CSV 和科目，供程序使用（Fiscal Data Package）", "application/json"),
        };
        return new DownloadView($"{name}，{SizeText.Of(download.Bytes)}", purpose, download.File, type);
    }
}
