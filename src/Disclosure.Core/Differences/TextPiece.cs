namespace Disclosure.Core.Differences;

/// <summary>A piece of compared text: all that are same or removed make the text before, all same or added the text after.</summary>
/// <param name="Kind">On which side it stands.</param>
/// <param name="Text">Its words.</param>
public readonly record struct TextPiece(PieceKind Kind, string Text);
