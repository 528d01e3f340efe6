namespace Disclosure.Reading.Revisions;

/// <summary>What a commit can hold under a name.</summary>
internal enum CommitKind
{
    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A file.</summary>
    File,

    /// <summary>A link.</summary>
    Link,

    /// <summary>Another repository.</summary>
    Submodule,
}
