using Disclosure.Core.Findings;

namespace Disclosure.Core.Narratives;

/// <summary>A forced new line.</summary>
public sealed record LineBreak(Place Place) : Inline(Place);
