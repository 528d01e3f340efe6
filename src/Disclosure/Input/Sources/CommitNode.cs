namespace Disclosure.Input.Sources;

/// <summary>A file or folder of a commit.</summary>
/// <param name="kind">What it is.</param>
/// <param name="above">The folder that it lies in; null for the one that was asked for.</param>
internal sealed class CommitNode(CommitKind kind, CommitNode? above)
{
    /// <summary>What it is.</summary>
    public CommitKind Kind => kind;

    /// <summary>The folder that it lies in; null for the one that was asked for.</summary>
    public CommitNode? Above => above;

    /// <summary>The id of what a file or link holds.</summary>
    public string Id { get; init; } = "";

    /// <summary>How many bytes that is.</summary>
    public long Size { get; init; }

    /// <summary>What lies in a folder, by name.</summary>
    public SortedDictionary<string, CommitNode> Children { get; } = new(StringComparer.Ordinal);
}

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
