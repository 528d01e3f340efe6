using Disclosure.Core.Findings;

namespace Disclosure.Core.Narratives;

/// <summary>A run of words in a block.</summary>
/// <param name="Place">Where it begins.</param>
public abstract record Inline(Place Place);
