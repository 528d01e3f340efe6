namespace Disclosure.Tests.Search;

/// <summary>A passage of an index; kind 0 is a paragraph, 1 a heading, 2 a term.</summary>
internal sealed record IndexedPassage(int Kind, string Name, string Text, string Link);
