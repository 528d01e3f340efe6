namespace Disclosure.Site.Theme.Bundles;

/// <summary>A file of the folder <c>assets</c>.</summary>
/// <param name="Path">Its path in the theme and in the site.</param>
/// <param name="Name">How a person names it.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record AssetFile(string Path, string Name, byte[] Bytes)
{
    /// <summary>Its name without folders.</summary>
    public string OwnName => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Its folder, with the slash behind it.</summary>
    public string Folder => Path[..(Path.LastIndexOf('/') + 1)];
}
