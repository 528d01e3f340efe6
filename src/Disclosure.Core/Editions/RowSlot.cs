namespace Disclosure.Core.Editions;

/// <summary>One item in the order of a grid's rows.</summary>
public abstract record RowSlot
{
    private RowSlot()
    {
    }

    /// <summary>A fixed line.</summary>
    public sealed record FixedRow(FixedLine Line) : RowSlot;

    /// <summary>The rows keyed by codes of a classification (科目).</summary>
    public sealed record SubjectRows(string Classification) : RowSlot;

    /// <summary>The rows that the unit writes itself (明细).</summary>
    public sealed record RecordRows : RowSlot;
}
