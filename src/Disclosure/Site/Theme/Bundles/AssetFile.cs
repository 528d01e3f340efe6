namespace Disclosure.Site.Theme.Bundles;

/// <summary>A file of the folder <c>assets</c>.</summary>
/// <param name="Path">Its path in the theme and in the site.</param>
/// <param name="Name">How a person names it.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record AssetFile(string Path, string Name, byte[] Bytes)
{
    /// <summary>What the name of a bundle ends with; before it stands the name of the file that it becomes.</summary>
    public const string BundleEnding = ".bundle";

    /// <summary>Whether it lists files that are joined.</summary>
    public bool IsBundle => Path.EndsWith(BundleEnding, StringComparison.Ordinal);

    /// <summary>Its name without folders.</summary>
    public string OwnName => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Its folder, with the slash behind it.</summary>
    public string Folder => Path[..(Path.LastIndexOf('/') + 1)];

    /// <summary>What a file of the theme is called in the site.</summary>
    public static string NameInSite(string path) => path.EndsWith(BundleEnding, StringComparison.Ordinal) ? path[..^BundleEnding.Length] : path;
}
