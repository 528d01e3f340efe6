namespace Disclosure.Core.Checks.Prose;

/// <summary>What a number of things in the narrative is a number of.</summary>
internal enum CountScope
{
    /// <summary>All that there are: 共有 5 个项目.</summary>
    Whole,

    /// <summary>All or some, which the words leave open: it cannot be more than all.</summary>
    Part,

    /// <summary>Others: a change, another year's, another body's.</summary>
    Other,
}
