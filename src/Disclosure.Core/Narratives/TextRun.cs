using Disclosure.Core.Findings;

namespace Disclosure.Core.Narratives;

/// <summary>Plain text.</summary>
/// <param name="Text">The text, never markup.</param>
/// <param name="Place">Where it begins.</param>
public sealed record TextRun(string Text, Place Place) : Inline(Place);
