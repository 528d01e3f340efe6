namespace Disclosure.Reading.Files;

/// <summary>The folder of what is published.</summary>
/// <param name="path">Where it is.</param>
/// <param name="name">What findings call it; null for its path.</param>
internal sealed class InputFolder(string path, string? name = null)
{
    /// <summary>The folder itself.</summary>
    public InputPath Root { get; } = new(System.IO.Path.GetFullPath(path), name ?? path.Replace('\\', '/').TrimEnd('/'));

    /// <summary>The portal, <c>site.yaml</c>.</summary>
    public InputPath Site => Root.Under("site.yaml");

    /// <summary>The editions.</summary>
    public InputPath Editions => Root.Under("editions");

    /// <summary>The classifications, a folder a year.</summary>
    public InputPath Classifications => Root.Under("classifications");

    /// <summary>The units.</summary>
    public InputPath Units => Root.Under("units");
}
