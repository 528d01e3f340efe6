namespace Disclosure.Import.Pdf.Letters;

/// <summary>Letters of one line with no wide white and no line between them. Measures as those of <see cref="PageLetter"/>.</summary>
/// <param name="Text">What they say.</param>
/// <param name="Left">Where the first begins.</param>
/// <param name="Right">Where the last ends.</param>
/// <param name="Top">Above all of them.</param>
/// <param name="Bottom">Below all of them.</param>
internal sealed record TextPiece(string Text, double Left, double Right, double Top, double Bottom)
{
    /// <summary>The line on which they stand.</summary>
    public double Baseline { get; init; }

    /// <summary>The size of most of them.</summary>
    public double Size { get; init; }

    /// <summary>Whether all of them are bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>The part of the page in which it is shown, if its text reaches beyond that; else null.</summary>
    public LetterClip? Clip { get; init; }

    /// <summary>The letters, blanks among them; none for those that stand one below the other.</summary>
    public IReadOnlyList<PageLetter> Letters { get; init; } = [];

    /// <summary>Half way between left and right.</summary>
    public double Centre => (Left + Right) / 2;

    /// <summary>Half way between top and bottom, by which it is above or below others of its text.</summary>
    public double Middle => (Top + Bottom) / 2;

    /// <summary>The height by which it belongs to a row: its middle, or the place nearest to that at which it is shown.</summary>
    public double Height => Clip?.NearestY(Middle) ?? Middle;

    /// <summary>How wide it is.</summary>
    public double Width => Right - Left;

    /// <summary>The piece that upright letters make, from left to right. Blank ones may lie between them, but not all may be blank.</summary>
    public static TextPiece Of(IReadOnlyList<PageLetter> letters)
    {
        var seen = letters.Where(l => !l.IsBlank).ToList();
        var size = seen.GroupBy(l => Math.Round(l.Size, 1)).OrderByDescending(g => g.Count()).First().First().Size;
        return new(LetterText.Of(letters), seen[0].Left, seen.Max(l => l.Right), seen.Min(l => l.Middle) - size / 2, seen.Max(l => l.Middle) + size / 2)
        {
            Baseline = seen[0].Baseline,
            Size = size,
            IsBold = seen.TrueForAll(l => l.IsBold),
            Clip = seen[0].Clip,
            Letters = letters,
        };
    }

    /// <summary>Upright pieces of one line, from the left, as one.</summary>
    public static TextPiece Joined(IReadOnlyList<TextPiece> pieces) => pieces.Count == 1 ? pieces[0] : Of([.. pieces.SelectMany(p => p.Letters)]);

    /// <summary>The piece that letters make which stand one below the other, in the order of reading.</summary>
    public static TextPiece Standing(IReadOnlyList<PageLetter> letters) =>
        new(string.Concat(letters.Select(l => l.Text)), letters.Min(l => l.Left), letters.Max(l => l.Right), letters.Min(l => l.Baseline), letters.Max(l => l.Baseline))
        {
            Baseline = letters.Average(l => l.Baseline),
            Size = letters[0].Size,
            IsBold = letters.All(l => l.IsBold),
        };
}
