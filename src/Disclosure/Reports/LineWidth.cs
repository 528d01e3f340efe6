namespace Disclosure.Reports;

/// <summary>How wide a text is on a terminal, and where a long one is broken.</summary>
internal static class LineWidth
{
    // No line begins with one of these, and none ends with one of those.
    private const string Closing = "，。；：、！？）」》…";
    private const string Opening = "（「《";

    /// <summary>The columns that a text takes: Chinese characters and signs take two.</summary>
    public static int Of(string text) => text.Sum(Of);

    /// <summary>A text with blanks behind it to so many columns.</summary>
    public static string Padded(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    /// <summary>A text as lines of at most so many columns, broken between Chinese characters and at blanks.</summary>
    public static IEnumerable<string> Wrapped(string text, int width)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOf(text, start, width);
            yield return text[start..end].Trim();
            start = end;
        }
    }

    private static int EndOf(string text, int start, int width)
    {
        var (used, end) = (0, start);
        for (var i = start; i < text.Length; i++)
        {
            if (i > start && CanBreak(text, i)) end = i;
            used += Of(text[i]);
            // A blank at the end of a line is not printed.
            if (used > width && text[i] != ' ') return end > start ? end : Math.Max(i, start + 1);
        }
        return text.Length;
    }

    private static bool CanBreak(string text, int at) => !Closing.Contains(text[at]) && !Opening.Contains(text[at - 1])
        && (text[at - 1] == ' ' || IsBroad(text[at - 1]) || IsBroad(text[at])) && text[at] != ' ';

    private static int Of(char c) => IsBroad(c) ? 2 : 1;

    private static bool IsBroad(char c) => c is >= '\u2E80' or '…' or '→';
}
