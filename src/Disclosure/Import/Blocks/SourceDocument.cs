namespace Disclosure.Import.Blocks;

/// <summary>A file that a unit has of its document (PDF, workbook, Word), as its reader understood it.</summary>
/// <param name="File">Its name, as it was given.</param>
/// <param name="Pages">The number of its pages or sheets; 0 where the kind of file has none.</param>
/// <param name="Blocks">All that it says, in reading order.</param>
/// <param name="Dropped">What was left out of the blocks and why, so that nothing vanishes unsaid.</param>
internal sealed record SourceDocument(string File, int Pages, IReadOnlyList<SourceBlock> Blocks, IReadOnlyList<DroppedText> Dropped);

/// <summary>A text of the source that is no part of the document: a page number, a running head, a repeated header.</summary>
/// <param name="Origin">Where it stood.</param>
/// <param name="Text">The text.</param>
/// <param name="Reason">Why it was left out, in a few Chinese words: 页码, 页眉, 续表的表头.</param>
internal sealed record DroppedText(Origin Origin, string Text, string Reason)
{
    /// <summary>Whether a person who opens the file does not see it: it is hidden, or lies under something.</summary>
    public bool IsUnseen { get; init; }
}
