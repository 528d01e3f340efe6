namespace Disclosure.Import.Office.Workbooks;

/// <summary>A sheet of a workbook as its reader found it. Rows and columns are counted from 0.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Number">Which sheet of the workbook it is, from 1.</param>
internal sealed record SheetContent(string Name, int Number)
{
    /// <summary>Whether it is hidden, and so not printed.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Its cells that show something, in any order.</summary>
    public List<SheetCell> Cells { get; } = [];

    /// <summary>The cells that are merged.</summary>
    public List<CellRange> Merges { get; } = [];

    /// <summary>Where cells have lines around them, row by row; a reader that cannot see them leaves it empty.</summary>
    public List<CellRange> Ruled { get; } = [];

    /// <summary>Its rows that are hidden.</summary>
    public HashSet<int> HiddenRows { get; } = [];

    /// <summary>Its columns that are hidden, from and to.</summary>
    public List<(int From, int To)> HiddenColumns { get; } = [];

    /// <summary>The boxes of text that are drawn over it.</summary>
    public List<SheetBox> Boxes { get; } = [];

    /// <summary>The comments of its cells.</summary>
    public List<SheetComment> Comments { get; } = [];

    /// <summary>What is printed at the head and foot of each page.</summary>
    public List<string> PageLines { get; } = [];
}

/// <summary>A cell that shows something.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Column">Its column.</param>
/// <param name="Text">What it shows; several lines where it has line ends.</param>
/// <param name="Look">How it is set.</param>
internal readonly record struct SheetCell(int Row, int Column, string Text, CellLook Look)
{
    /// <summary>Why nobody sees it, in Chinese: its letters have the colour of what lies under them, or its format shows nothing. Null for what is seen.</summary>
    public string? Unseen { get; init; }

    /// <summary>Whether it is the number zero.</summary>
    public bool IsZero { get; init; }
}

/// <summary>How a cell is set.</summary>
/// <param name="Format">How its number is shown.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="Size">The size of its letters in points; 0 where it is not known.</param>
/// <param name="IsCentred">Whether it stands in the middle.</param>
/// <param name="IsRuled">Whether it has lines at two sides that face each other, or left or right: whether it is a cell of a ruled table.</param>
internal sealed record CellLook(string Format, bool IsBold, double Size, bool IsCentred, bool IsRuled)
{
    /// <summary>That of a cell of which nothing is known.</summary>
    public static CellLook Plain { get; } = new("General", false, 0, false, false);

    /// <summary>The colour of its letters; null for black, and for what is not known.</summary>
    public InkColor? Ink { get; init; }

    /// <summary>The colour under them; null for what is not known.</summary>
    public InkColor? Ground { get; init; } = InkColor.White;

    /// <summary>Whether letters of a colour are not seen in it.</summary>
    public bool IsLost(InkColor? ink) => ink is { } own && Ground is { } ground && own.IsLostOn(ground);
}

/// <summary>A rectangle of cells, its ends included.</summary>
internal readonly record struct CellRange(int Top, int Left, int Bottom, int Right)
{
    /// <summary>Whether it lies on a sheet and its ends are in order.</summary>
    public bool IsSound => Top >= 0 && Left >= 0 && Bottom >= Top && Right >= Left && Bottom < CellName.MostRows && Right < CellName.MostColumns;

    /// <summary>Whether a cell is in it.</summary>
    public bool Holds(int row, int column) => row >= Top && row <= Bottom && column >= Left && column <= Right;
}
