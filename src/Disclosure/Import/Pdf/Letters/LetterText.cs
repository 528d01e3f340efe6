using System.Text;

namespace Disclosure.Import.Pdf.Letters;

/// <summary>The letters of a line, from left to right, as a text: which of the white between them is a blank.</summary>
internal static class LetterText
{
    // A word that is set wide has at most so many characters: 目　录, 项　　　目.
    private const int LongestSpread = 6;

    /// <summary>The text; blanks at the ends are gone, several are one, and those that only set a short word wide are gone too.</summary>
    public static string Of(IReadOnlyList<PageLetter> letters)
    {
        var text = new StringBuilder();
        PageLetter? last = null;
        var isBlankBetween = false;
        foreach (var letter in letters)
        {
            if (letter.IsBlank)
            {
                isBlankBetween = last is not null;
                continue;
            }
            if (last is not null && IsApart(last, letter, isBlankBetween)) text.Append(' ');
            text.Append(letter.Text);
            (last, isBlankBetween) = (letter, false);
        }
        return Tight(text.ToString());
    }

    private static bool IsApart(PageLetter left, PageLetter right, bool isBlankBetween)
    {
        var white = (right.Left - left.Right) / Math.Max(left.Size, right.Size);
        var wide = (Scripts.IsWide(left.Text[^1]) ? 1 : 0) + (Scripts.IsWide(right.Text[0]) ? 1 : 0);
        return wide switch
        {
            0 => white > (isBlankBetween ? 0.1 : 0.3),
            1 => white > (isBlankBetween ? 0.15 : 0.6),
            _ => white > (isBlankBetween ? 0.4 : 0.8),
        };
    }

    private static string Tight(string text)
    {
        var words = text.Split(' ');
        return words.Length > 1 && words.Length <= LongestSpread && words.All(w => w.Length == 1 && Scripts.IsWide(w[0])) ? string.Concat(words) : text;
    }
}
