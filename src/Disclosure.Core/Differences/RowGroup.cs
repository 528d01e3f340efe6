namespace Disclosure.Core.Differences;

/// <summary>One change of a row with every table that shows it, in the order of the tables.</summary>
/// <param name="Appearances">Its places, one or more.</param>
public sealed record RowGroup(IReadOnlyList<RowChange> Appearances)
{
    /// <summary>The first place.</summary>
    public RowChange First => Appearances[0];
}
