using Disclosure.Core.Documents;

namespace Disclosure.Core.Addressing;

/// <summary>A citation of the narrative with what its source comes to.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Start">Where its words begin in the passage.</param>
/// <param name="Words">Its words without markup.</param>
/// <param name="Citation">The citation.</param>
/// <param name="Cells">The cells in its source, in order; some may be of other documents of the unit.</param>
public sealed record Quotation(Passage Passage, int Start, string Words, Citation Citation, IReadOnlyList<LocatedCell> Cells)
{
    /// <summary>What the source comes to; null when it is not a number or could not be worked out.</summary>
    public decimal? Value { get; init; }

    /// <summary>Whether the source is made of sums alone, so that the printed figure must be exactly its value.</summary>
    public bool IsExact { get; init; }

    /// <summary>The unit of <see cref="Value"/> when it is an amount of money, e.g. 万元; else blank.</summary>
    public string Unit { get; init; } = "";

    /// <summary>How far <see cref="Value"/> may be off, for the figures in its source are rounded, in its unit.</summary>
    public decimal Half { get; init; }

    /// <summary>Why the source could not be worked out, in Chinese; blank when it was.</summary>
    public string Fault { get; init; } = "";
}
