using System.Text;
using Disclosure.Downloads;

namespace Disclosure.Manual;

/// <summary>The formats of the data that a site offers: a list made of the registry of downloads, and what stands in each, written by hand.</summary>
internal static class FormatTexts
{
    /// <summary>The folder of its pages.</summary>
    public const string Folder = "formats";

    /// <summary>The pages that were written by hand, by their names.</summary>
    public static readonly IReadOnlyList<string> Written = ["workbook", "csv", "json", "package", "all-units", "lists"];

    /// <summary>The pages.</summary>
    public static IReadOnlyList<ManualText> All() =>
        [new(Folder, ManualPart.First, Index()), .. Written.Select(name => new ManualText(Folder, name, EmbeddedText.Of($"{Folder}-{name}")))];

    // Under each document: what the pages of a site offer.
    private static string Index()
    {
        var formats = DownloadRegistry.Standard.OfTables.Select(d => ("一张表有一个", d.Format)).Concat(DownloadRegistry.Standard.OfBudgets.Select(d => ("一份公开有一个", d.Format)));
        var rows = new StringBuilder();
        foreach (var (count, format) in formats) rows.Append($"| {format.Name} | {format.Purpose} | {count} | `{format.Extension}` | `{format.MediaType}` |\n");
        return EmbeddedText.Of($"{Folder}-index").Replace("{{下载}}\n", rows.ToString(), StringComparison.Ordinal);
    }
}
