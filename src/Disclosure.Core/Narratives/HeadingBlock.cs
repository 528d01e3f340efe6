using Disclosure.Core.Findings;

namespace Disclosure.Core.Narratives;

/// <summary>A heading.</summary>
/// <param name="Level">2 for the topmost that a part may have, to 6.</param>
/// <param name="Text">Its words.</param>
/// <param name="Place">Where it begins.</param>
public sealed record HeadingBlock(int Level, IReadOnlyList<Inline> Text, Place Place) : Block(Place);
