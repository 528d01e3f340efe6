using Disclosure.Core.Findings;

namespace Disclosure.Core.Narratives;

/// <summary>A link to a page of another site.</summary>
/// <param name="Target">An address that begins with <c>https:</c>, <c>http:</c> or <c>mailto:</c>.</param>
/// <param name="Text">Its words.</param>
/// <param name="Place">Where it begins.</param>
public sealed record Link(string Target, IReadOnlyList<Inline> Text, Place Place) : Inline(Place);
