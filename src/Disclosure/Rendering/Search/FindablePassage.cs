namespace Disclosure.Rendering.Search;

/// <summary>A passage of the narrative that a search finds.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The heading or the term; blank for a paragraph.</param>
/// <param name="Text">Its words; blank for a heading, whose name says all.</param>
/// <param name="Id">Its id on the page of its part.</param>
internal sealed record FindablePassage(PassageKind Kind, string Name, string Text, string Id);
