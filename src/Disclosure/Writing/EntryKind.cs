namespace Disclosure.Writing;

/// <summary>What stands at a path.</summary>
internal enum EntryKind
{
    /// <summary>Nothing.</summary>
    Missing,

    /// <summary>A regular file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A link, a pipe, a device, a socket: nothing that a build makes, and nothing that it opens.</summary>
    Other,
}
