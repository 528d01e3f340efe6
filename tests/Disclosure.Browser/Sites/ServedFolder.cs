namespace Disclosure.Browser.Sites;

/// <summary>What a web server answers for each path of a folder.</summary>
internal sealed class ServedFolder(string folder, DeployHeaders headers)
{
    public ServedFile Find(string target)
    {
        var path = Uri.UnescapeDataString(target.Split('?', '#')[0]);
        return FileAt(path) is { } file ? Answer("200 OK", path, file) : Answer("404 Not Found", path, Path.Combine(folder, "404.html"));
    }

    private string? FileAt(string path)
    {
        var file = Path.GetFullPath(Path.Combine(folder, path.TrimStart('/')));
        if (Directory.Exists(file))
            file = Path.Combine(file, "index.html");
        return file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(file) ? file : null;
    }

    private ServedFile Answer(string status, string path, string file) =>
        new(status, TypeOf(file), headers.For(path), File.Exists(file) ? File.ReadAllBytes(file) : []);

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".xml" => "application/xml",
        ".txt" => "text/plain; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        _ => "application/octet-stream",
    };
}
