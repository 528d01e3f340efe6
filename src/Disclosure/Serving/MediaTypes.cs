namespace Disclosure.Serving;

/// <summary>What kind of file a file of a site is, by its ending, in the words of HTTP.</summary>
internal static class MediaTypes
{
    /// <summary>A page.</summary>
    public const string Page = "text/html; charset=utf-8";

    private static readonly Dictionary<string, string> ByEnding = new(StringComparer.Ordinal)
    {
        [".html"] = Page,
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".json"] = "application/json",
        [".xml"] = "application/xml",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".ico"] = "image/x-icon",
        [".woff2"] = "font/woff2",
        [".pdf"] = "application/pdf",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".parquet"] = "application/vnd.apache.parquet",
    };

    /// <summary>The kind of the file at a path; bytes of no kind where its ending says none.</summary>
    public static string Of(string path) => Of(path, ByEnding);

    /// <summary>The same of a site that has files of other kinds too.</summary>
    /// <param name="path">The path.</param>
    /// <param name="others">These kinds by their endings, with the dot.</param>
    public static string Of(string path, IReadOnlyDictionary<string, string> others)
    {
        var ending = Path.GetExtension(path);
        return ByEnding.GetValueOrDefault(ending) ?? others.GetValueOrDefault(ending) ?? "application/octet-stream";
    }
}
