namespace Disclosure.Core.Differences;

/// <summary>What a row stands for.</summary>
public enum RowNature
{
    /// <summary>A line or record of no further meaning.</summary>
    Line,

    /// <summary>科目.</summary>
    Subject,

    /// <summary>项目: a row or a sheet.</summary>
    Project,

    /// <summary>绩效指标.</summary>
    Indicator,

    /// <summary>A section that a unit may have several of.</summary>
    Section,
}
