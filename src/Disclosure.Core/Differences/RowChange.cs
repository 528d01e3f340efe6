namespace Disclosure.Core.Differences;

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
