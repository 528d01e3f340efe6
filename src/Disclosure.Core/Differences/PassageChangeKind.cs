namespace Disclosure.Core.Differences;

/// <summary>What happened to a passage of the narrative.</summary>
public enum PassageChangeKind
{
    /// <summary>改写.</summary>
    Changed,

    /// <summary>新增.</summary>
    Added,

    /// <summary>删去.</summary>
    Removed,

    /// <summary>移动: the same words in another place.</summary>
    Moved,
}
