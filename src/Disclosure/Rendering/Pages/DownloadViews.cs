using Disclosure.Core.Downloads;
using Disclosure.Rendering.Views;

namespace Disclosure.Rendering.Pages;

/// <summary>The data to take away, as templates see it: whatever format there is, with what it says of itself.</summary>
internal static class DownloadViews
{
    /// <summary>What a page offers: the files of its table, where it has one, then those of the whole budget.</summary>
    public static IReadOnlyList<DownloadView> Of(IReadOnlyList<Download> downloads, string? table = null) =>
    [
        .. downloads.Where(d => d.Table is not null && d.Table == table).Select(Of),
        .. downloads.Where(d => d.Table is null).Select(Of),
    ];

    private static DownloadView Of(Download download) => new(
        $"{download.Format.Name}，{SizeText.Of(download.Bytes)}", download.Format.Purpose, download.File, download.Format.MediaType);
}
