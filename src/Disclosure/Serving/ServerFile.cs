namespace Disclosure.Serving;

/// <summary>The files that pages ask of the server besides those of the site: the preview's script and style, which are inside the program.</summary>
internal static class ServerFile
{
    private static readonly Dictionary<string, Lazy<ServedAnswer>> All = new(StringComparer.Ordinal)
    {
        [PreviewFrame.Folder + "preview.js"] = new(() => Load("preview.js")),
        [PreviewFrame.Folder + "preview.css"] = new(() => Load("preview.css")),
    };

    /// <summary>The file at a path; null where there is none.</summary>
    public static ServedAnswer? At(string path) => All.GetValueOrDefault(path)?.Value;

    private static ServedAnswer Load(string name)
    {
        using var stream = typeof(ServerFile).Assembly.GetManifestResourceStream("preview/" + name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return ServedAnswer.Of(200, MediaTypes.Of(name), bytes.ToArray());
    }
}
