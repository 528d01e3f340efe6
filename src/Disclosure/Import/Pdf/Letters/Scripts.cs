namespace Disclosure.Import.Pdf.Letters;

/// <summary>What kinds of characters do at the ends of lines and beside blanks.</summary>
internal static class Scripts
{
    private const string ClosingMarks = "。，、；：！？）》】」』”’…％%.,;:!?)]}〉〕";
    private const string Opening = "（(《〈【〔“";
    private const string Closing = "）)》〉】〕”";
    private const string SentenceEnds = "。！？；：!?;:";

    /// <summary>Whether a character is written without blanks to its neighbours: Chinese characters, full-width letters and marks.</summary>
    public static bool IsWide(char character) => character
        is >= '\u2E80' and <= '\uDFFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFFEF'
        or '“' or '”' or '‘' or '’' or '…' or '—' or '·' or >= '\u2460' and <= '\u24FF' or >= '\u25A0' and <= '\u25FF';

    /// <summary>Whether it is a part of a printed number or code.</summary>
    public static bool IsOfNumber(char character) =>
        char.IsAsciiDigit(character) || character is '.' or ',' or '-' or '−' or '%' or '+' or >= '０' and <= '９' or '，' or '．' or '％' or '－';

    /// <summary>Whether a bracket or a quotation mark stands open at its end.</summary>
    public static bool IsOpen(string text)
    {
        var depth = 0;
        foreach (var character in text)
        {
            if (Opening.Contains(character, StringComparison.Ordinal)) depth++;
            else if (depth > 0 && Closing.Contains(character, StringComparison.Ordinal)) depth--;
        }
        return depth > 0;
    }

    /// <summary>Whether it may not stand at the beginning of a line.</summary>
    public static bool IsClosing(char character) => ClosingMarks.Contains(character, StringComparison.Ordinal);

    /// <summary>Whether a sentence or a part of one is over with this text.</summary>
    public static bool EndsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd("”’）\"");
        return end.Length > 0 && SentenceEnds.Contains(end[^1], StringComparison.Ordinal);
    }
}
