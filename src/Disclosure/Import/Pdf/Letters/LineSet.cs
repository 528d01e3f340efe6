using Disclosure.Import.Pdf.Rules;

namespace Disclosure.Import.Pdf.Letters;

/// <summary>The letters of a page as pieces of lines.</summary>
internal static class LineSet
{
    // Letters of one line may stand a little higher or lower: other fonts, notes.
    private const double SameLine = 0.35;

    // The white, in letters, that sets two texts apart, and that which a line between them does.
    private const double WideWhite = 1.8;
    private const double WordWhite = 0.45;
    private const double ThinWhite = 0.1;

    /// <summary>The pieces from the top, on one line from the left.</summary>
    public static IReadOnlyList<TextPiece> Of(IReadOnlyList<PageLetter> letters, IReadOnlyList<RulingLine> rules) => Of(letters, rules, WideWhite);

    /// <summary>The pieces that any white parts which is wider than that within words: where columns stand near to each other.</summary>
    public static IReadOnlyList<TextPiece> Words(IReadOnlyList<PageLetter> letters, IReadOnlyList<RulingLine> rules) => Of(letters, rules, WordWhite);

    private static IReadOnlyList<TextPiece> Of(IReadOnlyList<PageLetter> letters, IReadOnlyList<RulingLine> rules, double widest)
    {
        var walls = rules.Where(r => r.IsVertical).OrderBy(r => r.At).ToList();
        var upright = letters.Where(l => l.Turn == LetterTurn.None).OrderBy(l => l.Baseline).ThenBy(l => l.Order);
        // A text that is cut off lies over others, of which it is no part.
        return [.. upright.GroupBy(l => l.Clip).SelectMany(Lines).SelectMany(line => Pieces(line, walls, widest)).Concat(StandingLines.Of(letters)).OrderBy(p => p.Baseline).ThenBy(p => p.Left)];
    }

    private static IEnumerable<List<PageLetter>> Lines(IEnumerable<PageLetter> letters)
    {
        var line = new List<PageLetter>();
        foreach (var letter in letters)
        {
            if (line.Count > 0 && letter.Baseline - line[0].Baseline > SameLine * Math.Min(letter.Size, line[0].Size))
            {
                yield return line;
                line = [];
            }
            line.Add(letter);
        }
        if (line.Count > 0) yield return line;
    }

    private static IEnumerable<TextPiece> Pieces(List<PageLetter> line, List<RulingLine> walls, double widest)
    {
        var piece = new List<PageLetter>();
        PageLetter? last = null;
        var near = walls.Where(w => w.From <= line[0].Middle && w.To >= line[0].Middle).ToList();
        foreach (var letter in line.OrderBy(l => l.Left).ThenBy(l => l.Order))
        {
            if (letter.IsBlank && last is null) continue;
            if (!letter.IsBlank && last is not null && IsApart(last, letter, near, widest))
            {
                yield return TextPiece.Of(piece);
                piece = [];
            }
            piece.Add(letter);
            if (!letter.IsBlank) last = letter;
        }
        if (piece.Exists(l => !l.IsBlank)) yield return TextPiece.Of(piece);
    }

    private static bool IsApart(PageLetter left, PageLetter right, List<RulingLine> walls, double widest)
    {
        var white = right.Left - left.Right;
        var size = Math.Min(left.Size, right.Size);
        if (white > widest * size) return true;
        var slack = 0.15 * size;
        return white > ThinWhite * size && walls.Exists(w => w.At >= left.Right - slack && w.At <= right.Left + slack);
    }
}
