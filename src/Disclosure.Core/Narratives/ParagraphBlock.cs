using Disclosure.Core.Findings;

namespace Disclosure.Core.Narratives;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Place">Where it begins.</param>
public sealed record ParagraphBlock(IReadOnlyList<Inline> Text, Place Place) : Block(Place);
