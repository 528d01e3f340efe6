using Disclosure.Core.Findings;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>Words that changed in a table, a form, or what is said of the publication.</summary>
/// <param name="Address">Where, as written; the later address where there is one.</param>
/// <param name="Before">The words before; blank for none.</param>
/// <param name="After">The words after; blank for none.</param>
/// <param name="Pieces">What changed, word by word.</param>
/// <param name="Place">Where the later words are written, else the earlier.</param>
public sealed record TextChange(string Address, string Before, string After, IReadOnlyList<TextPiece> Pieces, Place Place);

/// <summary>A piece of compared text: all that are same or removed make the text before, all same or added the text after.</summary>
/// <param name="Kind">On which side it stands.</param>
/// <param name="Text">Its words.</param>
public readonly record struct TextPiece(PieceKind Kind, string Text);

/// <summary>What a piece of compared text is.</summary>
public enum PieceKind
{
    /// <summary>On both sides; years that moved on with the budget year count as the same, and stand as they are after.</summary>
    Same,

    /// <summary>Before only.</summary>
    Removed,

    /// <summary>After only.</summary>
    Added,
}
