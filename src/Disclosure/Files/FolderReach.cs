namespace Disclosure.Files;

/// <summary>Whether a folder is or holds another.</summary>
internal static class FolderReach
{
    /// <summary>
    /// Whether what a person gave as one folder may be or hold another, through links too: what counts is where the files would land.
    /// Without case, as on some disks Input is input; refusing too much costs another name, too little costs the input.
    /// </summary>
    /// <exception cref="IOException">The links of one have no end.</exception>
    public static bool MayHold(string outer, string inner) =>
        Holds(LinkTrail.Real(outer), LinkTrail.Real(inner), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a full path without links is or holds another.</summary>
    public static bool Holds(string outer, string inner, StringComparison comparison) =>
        inner.StartsWith(outer, comparison)
        && (inner.Length == outer.Length || inner[outer.Length] == Path.DirectorySeparatorChar || Path.EndsInDirectorySeparator(outer));

    /// <summary>Whether a path leads into the folder in which git keeps its versions, through links too.</summary>
    /// <exception cref="IOException">Its links have no end.</exception>
    public static bool IsInGit(string path) =>
        LinkTrail.Real(path).Split(Path.DirectorySeparatorChar).Contains(".git", StringComparer.OrdinalIgnoreCase);
}
