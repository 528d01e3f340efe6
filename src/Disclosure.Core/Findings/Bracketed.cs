namespace Disclosure.Core.Findings;

/// <summary>Quotes what was found for a message, which is one line and stays readable when a whole page was pasted into a cell.</summary>
public static class Bracketed
{
    private const int Most = 40;

    /// <summary>The text between corner brackets, on one line, cut after forty characters; what cannot be seen is shown as its code point.</summary>
    public static string Of(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= Most) return $"「{Shown(line)}」";
        // Half of a rare character would be printed as garbage.
        var end = char.IsHighSurrogate(line[Most - 1]) ? Most - 1 : Most;
        return $"「{Shown(line[..end])}…」";
    }

    // A bracket stands before it.
    private static string Shown(string text) => PrintedText.Line(text, isStart: false);
}
