namespace Disclosure.Core.Comparison.Differences;

/// <summary>Takes a text apart into words.</summary>
internal static class WordReader
{
    /// <summary>Its words, blanks and signs among them; together they are the text.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var end = EndOf(text, i);
            words.Add(text[i..end]);
            i = end;
        }
        return words;
    }

    private static int EndOf(string text, int i)
    {
        var end = i + 1;
        if (char.IsAsciiDigit(text[i]))
        {
            while (end < text.Length && IsOfNumber(text, end)) end++;
            return end < text.Length && text[end] == '%' ? end + 1 : end;
        }
        if (char.IsAsciiLetter(text[i]))
        {
            while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        }
        else if (char.IsWhiteSpace(text[i]))
        {
            while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        }
        else if (char.IsHighSurrogate(text[i]) && end < text.Length && char.IsLowSurrogate(text[end]))
        {
            end++;
        }
        return end;
    }

    private static bool IsOfNumber(string text, int i) => char.IsAsciiDigit(text[i])
        || (text[i] is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]));
}
