using Disclosure.Core.Findings;

namespace Disclosure.Core.Narratives;

/// <summary>A block of the narrative.</summary>
/// <param name="Place">Where it begins.</param>
public abstract record Block(Place Place);
