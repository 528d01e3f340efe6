namespace Disclosure.Core.Words;

/// <summary>Names and values as they are compared: layout and the width of characters do not make two of one.</summary>
internal static class FoldedText
{
    // Full-width forms of ASCII stand at a fixed distance from it.
    private const int Distance = '！' - '!';

    /// <summary>The text without white space, full-width letters, digits and brackets as their half-width ones.</summary>
    public static string Of(string text)
    {
        // Nearly every name is plain, and every name passes here.
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || Narrow(c) != c) return string.Concat(text.Where(other => !char.IsWhiteSpace(other)).Select(Narrow));
        }
        return text;
    }

    private static char Narrow(char c) => c is >= '！' and <= '～' ? (char)(c - Distance) : c;
}
