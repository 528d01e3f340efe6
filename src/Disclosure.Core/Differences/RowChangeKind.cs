namespace Disclosure.Core.Differences;

/// <summary>What happened to a row or a sheet.</summary>
public enum RowChangeKind
{
    /// <summary>新增.</summary>
    Added,

    /// <summary>取消.</summary>
    Removed,

    /// <summary>改名.</summary>
    Renamed,

    /// <summary>移动: it stands under another heading or subject.</summary>
    Moved,
}
