using Disclosure.Core.Findings;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>What the later narrative says of a large change.</summary>
/// <param name="Change">The change.</param>
/// <param name="Kind">Whether it is named, and with a reason.</param>
/// <param name="Sentence">The sentence that says most, as published; blank when none names it.</param>
/// <param name="Place">Where that sentence is written; null when there is none.</param>
public sealed record StatedReason(FigureGroup Change, StatedReasonKind Kind, string Sentence, Place? Place);

/// <summary>What the narrative says of a large change.</summary>
public enum StatedReasonKind
{
    /// <summary>说了原因.</summary>
    Reasoned,

    /// <summary>提到而没有说原因.</summary>
    Mentioned,

    /// <summary>没有提到.</summary>
    Silent,
}
