using Disclosure.Core.Findings;

namespace Disclosure.Core.Narratives;

/// <summary>Stressed text.</summary>
/// <param name="IsStrong">Whether it is strong (two marks) rather than emphatic (one).</param>
/// <param name="Text">Its words.</param>
/// <param name="Place">Where it begins.</param>
public sealed record Emphasis(bool IsStrong, IReadOnlyList<Inline> Text, Place Place) : Inline(Place);
