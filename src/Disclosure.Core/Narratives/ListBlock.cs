using Disclosure.Core.Findings;

namespace Disclosure.Core.Narratives;

/// <summary>A list.</summary>
/// <param name="Delimiter">What follows the number, e.g. <c>.</c> or <c>、</c>; null when the items are not numbered.</param>
/// <param name="Start">The number of the first item.</param>
/// <param name="Items">The blocks of each item.</param>
/// <param name="Place">Where it begins.</param>
public sealed record ListBlock(char? Delimiter, int Start, IReadOnlyList<IReadOnlyList<Block>> Items, Place Place) : Block(Place);
