using Disclosure.Core.Findings;

namespace Disclosure.Core.Documents;

/// <summary>The prose of one part of a document.</summary>
/// <param name="Key">The part's key.</param>
/// <param name="Blocks">Its blocks in order.</param>
/// <param name="Place">Its file.</param>
public sealed record Narrative(string Key, IReadOnlyList<ProseBlock> Blocks, Place Place);

/// <summary>A block of the narrative.</summary>
/// <param name="Place">Where it begins.</param>
public abstract record ProseBlock(Place Place);

/// <summary>A heading.</summary>
/// <param name="Level">2 for the topmost that a part may have, to 6.</param>
/// <param name="Text">Its words.</param>
/// <param name="Place">Where it begins.</param>
public sealed record HeadingBlock(int Level, IReadOnlyList<Inline> Text, Place Place) : ProseBlock(Place);

/// <summary>A paragraph.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Place">Where it begins.</param>
public sealed record ParagraphBlock(IReadOnlyList<Inline> Text, Place Place) : ProseBlock(Place);

/// <summary>A table.</summary>
/// <param name="Caption">What it is called, a paragraph of its own before it; null for nothing.</param>
/// <param name="UnitNote">The paragraph before it that says in which unit its amounts are (单位：万元); null for none.</param>
/// <param name="Rows">Its rows, each with as many cells as the others; the first is its head.</param>
/// <param name="Place">Where it begins.</param>
public sealed record ProseTable(ParagraphBlock? Caption, ParagraphBlock? UnitNote, IReadOnlyList<ProseRow> Rows, Place Place) : ProseBlock(Place);

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells, from the left.</param>
/// <param name="Place">Where it begins.</param>
public sealed record ProseRow(IReadOnlyList<ProseCell> Cells, Place Place);

/// <summary>A cell of a table.</summary>
/// <param name="Text">Its words; none for a blank.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ProseCell(IReadOnlyList<Inline> Text, Place Place);

/// <summary>A list.</summary>
/// <param name="Delimiter">What follows the number, e.g. <c>.</c> or <c>、</c>; null when the items are not numbered.</param>
/// <param name="Start">The number of the first item.</param>
/// <param name="Items">The blocks of each item.</param>
/// <param name="Place">Where it begins.</param>
public sealed record ListBlock(char? Delimiter, int Start, IReadOnlyList<IReadOnlyList<ProseBlock>> Items, Place Place) : ProseBlock(Place);
