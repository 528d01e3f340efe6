using Disclosure.Core.Findings;

namespace Disclosure.Core.Narratives;

/// <summary>The prose of one part of a document.</summary>
/// <param name="Key">The part's key.</param>
/// <param name="Blocks">Its blocks in order.</param>
/// <param name="Place">Its file.</param>
public sealed record Narrative(string Key, IReadOnlyList<Block> Blocks, Place Place);
