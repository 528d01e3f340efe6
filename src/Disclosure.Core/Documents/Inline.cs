using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Documents;

/// <summary>A run of words in a block.</summary>
/// <param name="Place">Where it begins.</param>
public abstract record Inline(Place Place);

/// <summary>A figure of the narrative that says which cells it comes from, <c>[407.91](表一/收入/收入总计)</c>.</summary>
/// <param name="Formula">Where it comes from, as written: an address, or <c>= expression</c>.</param>
/// <param name="Source">The same as a sum; an address of another year begins with the year and a colon.</param>
/// <param name="Text">Its words.</param>
/// <param name="Place">Where it begins.</param>
public sealed record Citation(string Formula, IReadOnlyList<Term> Source, IReadOnlyList<Inline> Text, Place Place) : Inline(Place);

/// <summary>Stressed text.</summary>
/// <param name="IsStrong">Whether it is strong (two marks) rather than emphatic (one).</param>
/// <param name="Text">Its words.</param>
/// <param name="Place">Where it begins.</param>
public sealed record Emphasis(bool IsStrong, IReadOnlyList<Inline> Text, Place Place) : Inline(Place);

/// <summary>A forced new line.</summary>
public sealed record LineBreak(Place Place) : Inline(Place);

/// <summary>A link to a page of another site.</summary>
/// <param name="Target">An address that begins with <c>https:</c>, <c>http:</c> or <c>mailto:</c>.</param>
/// <param name="Text">Its words.</param>
/// <param name="Place">Where it begins.</param>
public sealed record Hyperlink(string Target, IReadOnlyList<Inline> Text, Place Place) : Inline(Place);

/// <summary>Plain text.</summary>
/// <param name="Text">The text, never markup.</param>
/// <param name="Place">Where it begins.</param>
public sealed record TextRun(string Text, Place Place) : Inline(Place);
