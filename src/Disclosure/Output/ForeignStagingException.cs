namespace Disclosure.Output;

/// <summary>Something stands where a build puts its own files, and no build made it.</summary>
/// <param name="path">The full path.</param>
internal sealed class ForeignStagingException(string path) : IOException($"Not a build's: {path}")
{
    /// <summary>What stands there.</summary>
    public string Path { get; } = path;
}
