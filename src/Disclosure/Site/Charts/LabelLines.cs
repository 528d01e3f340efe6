namespace Disclosure.Site.Charts;

/// <summary>Breaks the names of a drawing into lines: a Chinese character counts one, a narrow one about half.</summary>
internal static class LabelLines
{
    private const int MostLines = 3;
    private const string NotFirst = "、，。；：）」』”’)%";

    /// <summary>The lines, about equally long; a name that is too long ends in an ellipsis, the table beside gives it whole.</summary>
    public static List<string> Of(string name, int letters)
    {
        var width = WidthOf(name);
        var count = Math.Min(MostLines, (int)Math.Ceiling(width / letters));
        var lines = new List<string>();
        var rest = name.AsSpan();
        for (var left = count; left > 0; left--)
        {
            var most = left == 1 ? letters : LengthOf(WidthOf(rest), left, letters);
            var end = EndOf(rest, most);
            var isCut = left == 1 && end < rest.Length;
            lines.Add(isCut ? rest[..EndOf(rest, letters - 1)].ToString() + "…" : rest[..end].ToString());
            rest = rest[end..];
            if (rest.IsEmpty) break;
        }
        return lines;
    }

    // Most Chinese words have two characters: a line of an even number seldom breaks one. Nearest to even shares, the longer first.
    private static double LengthOf(double width, int lines, int letters)
    {
        var share = width / lines;
        var best = 0;
        for (var length = letters - (letters % 2); length > 0; length -= 2)
        {
            var fits = width - length <= (lines - 1) * letters;
            if (fits && (best == 0 || Math.Abs(length - share) < Math.Abs(best - share))) best = length;
        }
        return best > 0 ? best : Math.Min(letters, Math.Ceiling(share));
    }

    /// <summary>How wide a text is, in ems.</summary>
    public static double WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var c in text) width += char.IsLowSurrogate(c) ? 0 : c < '\u2000' ? .55 : 1;
        return width;
    }

    private static int EndOf(ReadOnlySpan<char> text, double most)
    {
        var end = 0;
        var width = 0.0;
        while (end < text.Length)
        {
            width += WidthOf(text[end..(end + 1)]);
            if (width > most + .01 && end > 0) break;
            end++;
        }
        // A rare character is not cut in half, and no line begins with a mark that closes.
        if (end < text.Length && char.IsLowSurrogate(text[end])) end--;
        return end > 1 && end < text.Length && NotFirst.Contains(text[end]) ? end - 1 : Math.Max(end, 1);
    }
}
