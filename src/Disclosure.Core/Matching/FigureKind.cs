namespace Disclosure.Core.Matching;

/// <summary>What happened to a figure.</summary>
public enum FigureKind
{
    /// <summary>改变: both sides have one and they differ.</summary>
    Changed,

    /// <summary>新增: there was none, or zero.</summary>
    Added,

    /// <summary>取消: there is none any more, or zero.</summary>
    Removed,

    /// <summary>写法: the same value, printed in another way, e.g. 0.00 for a blank.</summary>
    Rewritten,
}
