namespace Disclosure.Import.Pdf.Letters;

/// <summary>Letters that are turned by a quarter against the page, as heads of narrow columns are.</summary>
internal static class StandingLines
{
    // The white, in letters, that sets two texts apart.
    private const double WideWhite = 1.8;

    /// <summary>Their pieces; the text of each in the order of reading.</summary>
    public static IEnumerable<TextPiece> Of(IEnumerable<PageLetter> letters) => letters
        .Where(l => l.Turn is LetterTurn.Down or LetterTurn.Up && !l.IsBlank)
        .GroupBy(l => (l.Turn, Column: Math.Round(l.Centre / 2)))
        .SelectMany(g => Pieces(g.Key.Turn == LetterTurn.Down ? g.OrderBy(l => l.Baseline) : g.OrderByDescending(l => l.Baseline)));

    private static IEnumerable<TextPiece> Pieces(IEnumerable<PageLetter> column)
    {
        var piece = new List<PageLetter>();
        foreach (var letter in column)
        {
            if (piece.Count > 0 && Math.Abs(letter.Baseline - piece[^1].Baseline) > (1 + WideWhite) * letter.Size)
            {
                yield return TextPiece.Standing(piece);
                piece = [];
            }
            piece.Add(letter);
        }
        if (piece.Count > 0) yield return TextPiece.Standing(piece);
    }
}
