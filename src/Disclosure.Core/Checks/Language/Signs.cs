using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>
/// Tells a minus from other strokes by what it cannot be instead: between two figures or codes a stroke is a range or a hyphen, two
/// strokes are a dash; one that touches a number behind a word or at the beginning of something is a minus. 负 and △ say the same.
/// </summary>
internal static class Signs
{
    private const string Strokes = "-−–—―─﹣‐‑";

    private const string Opening = "([〔";
    private const int MostBehind = 8;

    /// <summary>Whether the figure whose number begins at a place is less than nothing; its sign is the character before.</summary>
    public static bool IsNegative(PlainText words, int start)
    {
        var text = words.Text;
        if (start == 0) return false;
        if (text[start - 1] == '负') return start == 1 || !WordLists.BeforeBurden.Contains(text[start - 2]);
        if (text[start - 1] == '△') return true;
        if (!Strokes.Contains(text[start - 1]) || words.At(start) != words.At(start - 1) + 1) return false;
        return start == 1 || !(Strokes.Contains(text[start - 2]) || IsBehindFigure(text, start - 1));
    }

    private static bool IsBehindFigure(string text, int stroke)
    {
        if (Opening.Contains(text[stroke - 1])) return false;
        var at = stroke - 1;
        for (var i = 0; i < MostBehind && at > 0 && WordLists.BehindFigures.Contains(text[at]) && !IsDigit(text[at]); i++) at--;
        return IsDigit(text[at]) || char.IsAsciiLetter(text[at]);
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c == '十' || ChineseNumber.DigitOf(c) >= 0;
}
