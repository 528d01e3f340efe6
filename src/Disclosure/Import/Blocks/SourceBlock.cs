namespace Disclosure.Import.Blocks;

/// <summary>A piece of a source document in reading order: a text or a grid.</summary>
/// <param name="Origin">Where it stood; the first place for one that runs over pages.</param>
internal abstract record SourceBlock(Origin Origin);

/// <summary>A heading, a paragraph, an item of a list, or a line of its own beside a table (its title, who made it, its unit).</summary>
/// <param name="Origin">Where it began.</param>
/// <param name="Text">The text of one paragraph: lines that the page broke are joined, blanks that only set it apart are gone.</param>
/// <param name="Role">What its setting says that it is. A guess of the reader: what it is in the document, recognition decides.</param>
internal sealed record TextBlock(Origin Origin, string Text, TextRole Role) : SourceBlock(Origin)
{
    /// <summary>The level of a heading or a list item where the file says it, from 1; else 0.</summary>
    public int Level { get; init; }

    /// <summary>The size of its letters in points; 0 where the file does not say it.</summary>
    public double Size { get; init; }

    /// <summary>Whether all of it is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether it stands in the middle of the line.</summary>
    public bool IsCentred { get; init; }

    /// <summary>The page on which it ends, where that is another than that of its origin.</summary>
    public int LastPage { get; init; }
}

/// <summary>What a text is by its setting.</summary>
internal enum TextRole
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list (its number or mark stands in the text as printed).</summary>
    ListItem,
}

/// <summary>
/// A table: cells with spans, headers included. One that runs over pages is one, its repeated headers left out; tables that stand side by
/// side with lines or white between them are several.
/// </summary>
/// <param name="Origin">Where it began.</param>
/// <param name="Rows">How many rows of the finest division it has.</param>
/// <param name="Columns">How many columns of the finest division it has.</param>
/// <param name="Cells">Its cells by row, then column; each place is covered by one cell at most, blank cells may be left out.</param>
internal sealed record GridBlock(Origin Origin, int Rows, int Columns, IReadOnlyList<GridCell> Cells) : SourceBlock(Origin);

/// <summary>A cell of a source table.</summary>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Text">Its text as printed: lines joined, blanks at the ends gone; a number as it is shown, never its value in the file.</param>
/// <param name="Origin">Where it stood.</param>
internal sealed record GridCell(int Row, int Column, string Text, Origin Origin)
{
    /// <summary>How many rows it covers.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>How many columns it covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Another reading of the same cell that the page allows (a line broken inside a number), or null.</summary>
    public string? OtherReading { get; init; }
}
