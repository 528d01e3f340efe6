using Disclosure.Import.Pdf.Letters;
using Disclosure.Import.Pdf.Unruled;

namespace Disclosure.Import.Pdf.Forms;

/// <summary>A page without drawn lines that may be a form: what stands above it, and its lines.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Titles">The lines above it: its title, the unit of its amounts, who made it.</param>
/// <param name="Strays">Other lines between those.</param>
/// <param name="Body">The lines of the form, from the top.</param>
internal sealed record SheetPage(int Number, IReadOnlyList<TableLine> Titles, IReadOnlyList<TableLine> Strays, IReadOnlyList<TableLine> Body)
{
    // So many lines may stand above a form, and larger letters than most are those of a title.
    private const int MostTitles = 8;
    private const double Larger = 1.12;

    // So much white, in letters, ends a form; a row of long texts leaves some around the short ones.
    private const double WideWhite = 8;

    // How far, in letters, the middles of texts that are set in one middle lie apart.
    private const double Aside = 0.3;

    // So high, in letters, is a row at least.
    private const double Row = 0.95;

    /// <summary>Parts the lines of a page.</summary>
    public static SheetPage Of(int number, IReadOnlyList<TextPiece> words)
    {
        var lines = TableLine.Of(words.Where(w => w.Letters.Count > 0));
        if (lines.Count == 0) return new(number, [], [], []);
        var usual = lines.Select(l => l.Size).Order().ElementAt(lines.Count / 2);
        var begin = lines.Take(MostTitles).Index().Where(l => IsAbove(l.Item, usual)).Select(l => l.Index + 1).DefaultIfEmpty(0).Max();
        var end = begin;
        while (end < lines.Count && !lines[end].IsSaidOfTable && (end == begin || lines[end].Top - lines[end - 1].Bottom < WideWhite * usual)) end++;
        while (end > begin && IsPageNumber(lines[end - 1])) end--;
        var above = lines.Take(begin).ToLookup(l => IsAbove(l, usual));
        return new(number, [.. above[true]], [.. above[false]], [.. lines.Skip(begin).Take(end - begin)]);
    }

    /// <summary>The middle in which its title and its headings stand; null where they do not share one.</summary>
    public double? Middle
    {
        get
        {
            var singles = Titles.Where(l => !l.IsSaidOfTable).Concat(Body).Where(l => l.Pieces.Count == 1 && l.Words[0].Left > Left + l.Size).ToList();
            var titles = Titles.Where(singles.Contains).ToList();
            var best = (titles.Count > 0 ? titles : singles).MaxBy(l => singles.Count(o => IsSameMiddle(l, o)));
            // Texts of one length that begin at one place have one middle, too.
            return best is not null && singles.Exists(o => IsSameMiddle(best, o) && Math.Abs(o.Pieces[0].Width - best.Pieces[0].Width) > best.Size) ? best.Pieces[0].Centre : null;
        }
    }

    /// <summary>Where it begins.</summary>
    public double Left => Titles.Concat(Body).Min(l => l.Words[0].Left);

    /// <summary>Where it ends.</summary>
    public double Right => Titles.Concat(Body).Max(l => l.Words[^1].Right);

    /// <summary>Whether a line is a heading over all columns: in the middle, and no text stands half beside it.</summary>
    public bool IsHeading(int line, double middle)
    {
        if (Body[line] is not { Pieces: [var only] } own || TableLine.IsFigure(only.Text) || Math.Abs(only.Centre - middle) > Aside * own.Size) return false;
        return (line == 0 || own.Middle - Body[line - 1].Middle > Row * own.Size) && (line + 1 == Body.Count || Body[line + 1].Middle - own.Middle > Row * own.Size);
    }

    /// <summary>Whether headings part rows of several texts from others: a form of parts below each other.</summary>
    public bool IsStacked(double middle)
    {
        var headings = Enumerable.Range(0, Body.Count).Where(i => IsHeading(i, middle)).ToList();
        var rows = Body.Index().Where(l => l.Item.Pieces.Count > 1).Select(l => l.Index).ToList();
        return headings.Count > 0 && rows.Count > 0 && headings.Exists(h => h > rows[0] && h < rows[^1]);
    }

    /// <summary>Whether what stands above another page stands above this one, too.</summary>
    public bool HasTitlesOf(SheetPage other) => TitlesOf(this).ToHashSet(StringComparer.Ordinal) is var own && TitlesOf(other).All(own.Contains) && (other.Titles.Count > 0 || Titles.Count == 0);

    /// <summary>The texts above it that are none of the titles: those of cells which begin on the page before and are drawn again where they would stand.</summary>
    /// <param name="before">The page before.</param>
    /// <param name="first">The first page of the form.</param>
    public IEnumerable<TextPiece> RepeatedOf(SheetPage before, SheetPage first) => Titles.Concat(Strays).SelectMany(l => l.Words)
        .Where(w => !TitlesOf(first).Contains(w.Text, StringComparer.Ordinal) && before.Body.SelectMany(l => l.Words).Any(o => o.Text == w.Text && Math.Abs(o.Left - w.Left) < Aside * w.Size));

    private static IEnumerable<string> TitlesOf(SheetPage page) => page.Titles.SelectMany(l => l.Words).Select(w => w.Text);

    private static bool IsAbove(TableLine line, double usual) => line.IsSaidOfTable || line.Size > Larger * usual;

    private static bool IsSameMiddle(TableLine one, TableLine other) => Math.Abs(one.Pieces[0].Centre - other.Pieces[0].Centre) < Aside * Math.Min(one.Size, other.Size);

    private static bool IsPageNumber(TableLine line) => line.Pieces.Count == 1 && line.Pieces[0].Text.Any(char.IsAsciiDigit) && line.Pieces[0].Text.All(c => char.IsAsciiDigit(c) || "—–-－ ·第页共/".Contains(c, StringComparison.Ordinal));
}
