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

    /// <summary>The same of full paths without links.</summary>
    public static bool Holds(string outer, string inner, StringComparison comparison) =>
        inner.StartsWith(outer, comparison)
        && (inner.Length == outer.Length || inner[outer.Length] == Path.DirectorySeparatorChar || Path.EndsInDirectorySeparator(outer));
}
