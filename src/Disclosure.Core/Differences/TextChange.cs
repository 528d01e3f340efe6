using Disclosure.Core.Findings;

namespace Disclosure.Core.Differences;

/// <summary>Words that changed in a table, a form, or what is said of the publication.</summary>
/// <param name="Address">Where, as written; the later address where there is one.</param>
/// <param name="Before">The words before; blank for none.</param>
/// <param name="After">The words after; blank for none.</param>
/// <param name="Pieces">What changed, word by word.</param>
/// <param name="Place">Where the later words are written, else the earlier.</param>
public sealed record TextChange(string Address, string Before, string After, IReadOnlyList<TextPiece> Pieces, Place Place);
