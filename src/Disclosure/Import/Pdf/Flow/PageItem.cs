using Disclosure.Import.Pdf.Grids;
using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Flow;

/// <summary>A line of text or a table of a page. Measures are points from the upper left corner.</summary>
/// <param name="Left">Where it begins.</param>
/// <param name="Top">Above it.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Bottom">Below it.</param>
internal abstract record PageItem(double Left, double Top, double Right, double Bottom);

/// <summary>A line of text.</summary>
/// <param name="Piece">The text with its place.</param>
internal sealed record LineItem(TextPiece Piece) : PageItem(Piece.Left, Piece.Top, Piece.Right, Piece.Bottom)
{
    /// <summary>Which line of its page it is, from 1.</summary>
    public int Number { get; init; }

    /// <summary>Between which edges it is set, where the running text stands in columns; else null.</summary>
    public TextMargins? Column { get; init; }
}

/// <summary>A table.</summary>
/// <param name="Grid">The table with its place.</param>
internal sealed record GridItem(PageGrid Grid) : PageItem(Grid.Left, Grid.Top, Grid.Right, Grid.Bottom);
