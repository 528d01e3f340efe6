namespace Disclosure.Reports;

/// <summary>
/// The folder that a code host shows files from: the repository that the working directory is in, or that directory itself.
/// </summary>
internal sealed class SourceRoot
{
    private readonly string _working;
    private readonly string _folder;

    /// <summary>The root for a working directory.</summary>
    public SourceRoot(string working)
    {
        _working = Path.GetFullPath(working);
        var folder = new DirectoryInfo(_working);
        // In a work tree of its own, .git is a file.
        while (folder is not null && !Path.Exists(Path.Combine(folder.FullName, ".git"))) folder = folder.Parent;
        _folder = folder?.FullName ?? _working;
    }

    /// <summary>The address of the root, with a slash at its end.</summary>
    public string Address => Absolute(_folder).TrimEnd('/') + "/";

    /// <summary>
    /// The address of a file as a finding names it: relative to the root when it lies below, else the whole <c>file:</c> address.
    /// </summary>
    public (string Address, bool IsRelative) Of(string file)
    {
        var path = Path.GetFullPath(file, _working);
        var relative = Path.GetRelativePath(_folder, path);
        var isBelow = !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";
        return isBelow ? (Encoded(relative), true) : (Absolute(path), false);
    }

    // The colon of a drive is no separator in a whole address, and stays.
    private static string Absolute(string path) => "file:///" + Encoded(path).TrimStart('/').Replace("%3A", ":", StringComparison.Ordinal);

    private static string Encoded(string path) => string.Join('/', path.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
}
