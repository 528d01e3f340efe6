using System.Globalization;
using Disclosure.Core.Layout;

namespace Disclosure.Site.Tables;

/// <summary>
/// The classes that say how much room a table needs: <c>w</c> with the columns that a screen keeps, <c>f</c> in its official form. Their
/// numbers are the steps of <c>room.css</c>, in <c>rem</c>: where its container is narrower the table takes another form. <c>long</c> is one
/// whose figures, or words of names, are too long for a usual column.
/// </summary>
internal static class RoomClasses
{
    // Letters of tables are smaller than a rem: --size-1 in tokens.css.
    private const double LetterSize = .9375;
    private const int Widest = 80;
    private const int Always = 99;
    private const double LongFigure = 5.6;
    private const double LongWord = 6;

    /// <summary>The classes of one table, or of those that stand on one page: of the one that needs most.</summary>
    public static string Of(WordBreaks breaks, params IEnumerable<GridRoom> rooms)
    {
        var all = rooms.ToList();
        if (all.Count == 0) return "";
        var (kept, whole) = (StepOf(all.Max(r => r.Kept)), StepOf(all.Max(r => r.Whole)));
        return string.Create(CultureInfo.InvariantCulture, $"w{kept} f{whole}{(all.Exists(r => r.LongestFigure > LongFigure || r.LongestWord(breaks) > LongWord) ? " long" : "")}");
    }

    /// <summary>The class of a table that leaves out nothing, of which this is the room in the sizes of its letters.</summary>
    public static string Of(double letters) => string.Create(CultureInfo.InvariantCulture, $"f{StepOf(letters)}");

    private static int StepOf(double letters)
    {
        var rem = letters * LetterSize;
        var size = rem <= 40 ? 2 : 4;
        var step = Math.Max(12, (int)Math.Ceiling(rem / size) * size);
        return step > Widest ? Always : step;
    }
}
