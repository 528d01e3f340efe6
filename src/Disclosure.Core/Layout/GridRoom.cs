using Disclosure.Core.Editions;

namespace Disclosure.Core.Layout;

/// <summary>
/// How much room a grid needs to stand as a table, estimated from its columns and what stands in them, in the sizes of its letters: with
/// the columns that a screen keeps, and whole. The estimate is generous: a table that is given less must not be cut.
/// </summary>
public sealed class GridRoom
{
    private const double Padding = 1.7;
    private const double Level = 1;
    private const double Digit = .68;

    private readonly LaidOutSection _section;
    private double? _longestFigure;
    private (WordBreaks Breaks, double Width)? _longestWord;

    /// <summary>Estimates the room of a section with columns.</summary>
    public GridRoom(LaidOutSection section)
    {
        _section = section;
        Whole = Sum(section.Leaves);
        Kept = Sum(section.Leaves.Where(l => !section.Folds.HasColumn(l)));
    }

    /// <summary>What it needs without the columns that a screen leaves out at first.</summary>
    public double Kept { get; }

    /// <summary>What it needs in its official form.</summary>
    public double Whole { get; }

    /// <summary>How wide its longest figure is.</summary>
    public double LongestFigure => _longestFigure ??= _section.Leaves.Where(l => l.Column.IsNumeric).Select(Longest).DefaultIfEmpty(0).Max();

    /// <summary>How wide the longest word of its heads and names is, where their lines break in these ways.</summary>
    public double LongestWord(WordBreaks breaks)
    {
        if (_longestWord is not { } known || known.Breaks != breaks) _longestWord = known = (breaks, LongestWordWith(breaks));
        return known.Width;
    }

    private double LongestWordWith(WordBreaks breaks) => _section.Leaves.Select(l => l.Column.Label)
        .Concat(_section.Rows.SelectMany(r => r.Cells).Where(c => c.Role != CellRole.Value).Select(c => c.Text))
        .Distinct(StringComparer.Ordinal).Select(breaks.LongestIn).DefaultIfEmpty(0).Max();

    /// <summary>About how wide a text is set in one line: a letter or digit takes a little more than half of what a Chinese character takes.</summary>
    public static double WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0d;
        foreach (var c in text) width += c < 0x2E80 ? Digit : 1;
        return width;
    }

    private double Sum(IEnumerable<Leaf> leaves) => leaves.Sum(RoomOf) + (_section.HasRowGroups ? 6 : 0);

    private double RoomOf(Leaf leaf)
    {
        var longest = Longest(leaf);
        var width = leaf.Column switch
        {
            { IsNumeric: true } => Math.Max(5.6, longest),
            { Type: ColumnType.Code or ColumnType.RowNumber } => longest,
            { Type: ColumnType.Name } => Math.Clamp(longest, 8, 10) + (Level * (Levels() - 1)),
            { IsRowHeader: true } => Math.Clamp(longest, _section.GroupOf(leaf) < 0 ? 8 : 4, 12),
            _ => Math.Clamp(longest / 2, 5, 14),
        };
        return width + (Padding * leaf.Column.Width);
    }

    private double Longest(Leaf leaf)
    {
        if (leaf.Column.Type == ColumnType.RowNumber) return _section.Rows is [.., var last] ? WidthOf(RowNumbers.Of(leaf, last.PrintedRow)) : 0;
        var isName = leaf.Column.Type == ColumnType.Name;
        return _section.Rows.Select(r => isName ? r.Ordinal + r.Label : r.At(leaf)?.Text ?? "").Select(t => WidthOf(t)).DefaultIfEmpty(0).Max();
    }

    private int Levels() => _section.Rows.Select(r => r.Level).DefaultIfEmpty(1).Max();
}
