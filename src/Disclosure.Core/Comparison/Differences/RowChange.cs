using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>A row that came, went, was renamed or was moved, in one table.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Nature">What the row stands for.</param>
/// <param name="Before">Where it was; null when it is new.</param>
/// <param name="After">Where it is; null when it is gone.</param>
public sealed record RowChange(RowChangeKind Kind, RowNature Nature, RowPlace? Before, RowPlace? After)
{
    /// <summary>For a renamed or moved row: why it was recognised, or from where to where; in Chinese. Else blank.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The later place where there is one, else the earlier.</summary>
    public RowPlace Shown => After ?? Before!;
}

/// <summary>One change of a row with every table that shows it, in the order of the tables.</summary>
/// <param name="Appearances">Its places, one or more.</param>
public sealed record RowGroup(IReadOnlyList<RowChange> Appearances)
{
    /// <summary>The first place.</summary>
    public RowChange First => Appearances[0];
}

/// <summary>A row, a sheet or a repeated section of one of the two disclosures.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Address">Its address as written.</param>
/// <param name="Name">Its printed name.</param>
/// <param name="Place">Where it is written.</param>
public sealed record RowPlace(Table Table, string Address, string Name, Place Place)
{
    /// <summary>The row; null for a sheet or a section.</summary>
    public GridRow? Row { get; init; }

    /// <summary>Its subject's code, or null.</summary>
    public string? Code { get; init; }
}

/// <summary>
/// What ended and what began with the same sum: one project and several that it looks split into, or several and one that they
/// look merged into. A likely fact, told by amounts alone.
/// </summary>
/// <param name="Before">What ended.</param>
/// <param name="After">What began.</param>
/// <param name="Amount">The sum of either side, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit of amounts of the later table.</param>
public sealed record ProjectSplit(IReadOnlyList<RowPlace> Before, IReadOnlyList<RowPlace> After, decimal Amount, string Unit)
{
    /// <summary>Whether several became one.</summary>
    public bool IsMerge => Before.Count > 1;
}

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
