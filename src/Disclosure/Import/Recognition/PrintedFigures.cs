using Disclosure.Core.Documents;

namespace Disclosure.Import.Recognition;

/// <summary>Figures as they are printed in a source: with full-width digits, with blanks where a line broke.</summary>
internal static class PrintedFigures
{
    /// <summary>Whether a text is a number, however it is dressed, a percentage or the stroke that stands for none.</summary>
    public static bool Is(string text) => Plain(text) is var plain && ((BlankMark.Is(plain) && plain.Length > 0 && !char.IsLetter(plain[0])) || PrintedNumber.Parse(plain) is not null || PrintedNumber.ParsePercent(plain) is not null || DressedFigure.Of(text) is not null);

    /// <summary>The figure in half-width characters without blanks; any other text as it is.</summary>
    public static string Plain(string text)
    {
        var folded = Folded.Name(text);
        return folded.Length > 0 && folded.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-' or '%' or '/') ? folded : text;
    }

    /// <summary>A figure as it is counted: thousands unmarked.</summary>
    public static string Counted(string text) => Plain(text).Replace(",", "", StringComparison.Ordinal);

    /// <summary>The figures in a running text, as they are counted, in order.</summary>
    public static IEnumerable<string> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsDigit(text[i])) continue;
            var start = i;
            while (i + 1 < text.Length && (IsDigit(text[i + 1]) || (i + 2 < text.Length && text[i + 1] is '.' or ',' or '．' or '，' && IsDigit(text[i + 2])))) i++;
            yield return Counted(text[start..(i + 1)]);
        }
    }

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');
}
