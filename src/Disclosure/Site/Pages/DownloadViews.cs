using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>The data to take away, as templates see it: whatever format there is, with what it says of itself.</summary>
internal static class DownloadViews
{
    /// <summary>What a page offers: the files of its table, where it has one, then those of the whole budget.</summary>
    public static IReadOnlyList<DownloadView> Of(IReadOnlyList<Download> downloads, TableForm? form = null) =>
    [
        .. form is null ? [] : OfTable(downloads, form),
        .. downloads.Where(d => d.Table is null).Select(Of),
    ];

    /// <summary>The files of a table alone; those of a form that is filled in for each project have all its sheets.</summary>
    public static IReadOnlyList<DownloadView> OfTable(IReadOnlyList<Download> downloads, TableForm form) =>
        [.. downloads.Where(d => d.Table is not null && d.Table == form.Key).Select(d => form.SheetField is not null ? OfSheets(Of(d)) : Of(d))];

    /// <summary>The workbook, which most people mean by data; null where none is offered.</summary>
    public static DownloadView? Workbook(IReadOnlyList<Download> downloads) => downloads.FirstOrDefault(d => d.Table is null && d.Format.Extension == ".xlsx") is { } found
        ? new DownloadView($"下载 Excel 表格（{SizeText.Of(found.Bytes)}）", found.Format.Purpose, found.File, found.Format.MediaType)
        : null;

    // The page has one sheet; the file has all.
    private static DownloadView OfSheets(DownloadView file) => file with { Purpose = $"{file.Purpose}；各项目的都在里面" };

    private static DownloadView Of(Download download) => new(
        $"{download.Format.Name}（{Ending(download.Format)}{SizeText.Of(download.Bytes)}）", download.Format.Purpose, download.File, download.Format.MediaType);

    // Excel（XLSX，12 KB）: whoever knows the program may not know what its files end with. What is called as it ends needs no more.
    private static string Ending(DownloadFormat format)
    {
        var ending = format.Extension.TrimStart('.').ToUpperInvariant();
        return format.Name.Contains(ending, StringComparison.Ordinal) ? "" : ending + "，";
    }
}

/// <summary>How large a file is, in words: whoever pays for what is sent wants to know before opening it.</summary>
internal static class SizeText
{
    private const double Kilobyte = 1024;

    /// <summary>Such as <c>860 KB</c> or <c>1.9 MB</c>.</summary>
    public static string Of(int bytes)
    {
        var kilobytes = Math.Ceiling(bytes / Kilobyte);
        return kilobytes < 1000
            ? string.Create(CultureInfo.InvariantCulture, $"{kilobytes:0} KB")
            : string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilobyte / Kilobyte:0.0} MB");
    }
}
