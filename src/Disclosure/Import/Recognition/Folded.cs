using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using Disclosure.Import.Blocks;

namespace Disclosure.Import.Recognition;

/// <summary>Printed names as they are compared: neither setting nor numbering nor the kind of brackets makes two of one.</summary>
internal static class Folded
{
    private const string Numerals = "〇零一二三四五六七八九十百";
    private const string Quotes = "“”\"'‘’「」『』《》〈〉";
    private const string Pauses = "、.．)）,，:：";
    private const int Distance = '！' - '!';

    // The words of a document and of all forms; a longer text is no name, and no document of one run has more of them.
    private const int LongestKept = 64;
    private const int MostKept = 50_000;

    private static readonly string[] Openings = ["其中:", "减:", "加:"];

    // All that a folded name does not hold: most names of heads and lines hold none of it.
    private static readonly SearchValues<char> Unfolded = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => IsLeftOut(c) || Narrow(c) != c)]);

    // Each word is compared with those of each form of each edition.
    private static readonly ConcurrentDictionary<string, string> KeptBare = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string> KeptCores = new(StringComparer.Ordinal);

    /// <summary>The name with narrow letters, digits and brackets, and without blanks, quotation marks and marks of notes.</summary>
    public static string Name(string text)
    {
        if (!text.AsSpan().ContainsAny(Unfolded)) return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsLeftOut(c)) folded.Append(Narrow(c));
        }
        return folded.ToString();
    }

    /// <summary>The same without what numbers it or hangs it under another: 一、（一）1. 其中：.</summary>
    public static string Bare(string text) => Kept(KeptBare, text, t => WithoutOpenings(Name(t)));

    /// <summary>The same without digits, years and all signs: what of a title stays from year to year.</summary>
    public static string Core(string text) => Kept(KeptCores, text, t => Lasting(Bare(t)));

    /// <summary>What numbers a text at its beginning, as printed (一、 or （一） or 1.); blank for nothing.</summary>
    public static string Ordinal(string text)
    {
        var end = OrdinalEnd(text.AsSpan().TrimStart());
        return end == 0 ? "" : text.TrimStart()[..end];
    }

    private static string Kept(ConcurrentDictionary<string, string> known, string text, Func<string, string> fold)
    {
        if (text.Length > LongestKept) return fold(text);
        if (known.TryGetValue(text, out var kept)) return kept;
        if (known.Count >= MostKept) known.Clear();
        return known[text] = fold(text);
    }

    private static string Lasting(string name)
    {
        var core = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var isYear = name[i] is '年' or '度' && i > 0 && (char.IsAsciiDigit(name[i - 1]) || (name[i] == '度' && name[i - 1] == '年' && i > 1 && char.IsAsciiDigit(name[i - 2])));
            if (char.IsLetter(name[i]) && !isYear) core.Append(name[i]);
        }
        return core.ToString();
    }

    private static bool IsLeftOut(char c) => char.IsWhiteSpace(c) || Quotes.Contains(c, StringComparison.Ordinal) || NoteMark.Is(c);

    private static char Narrow(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - Distance),
        '〔' or '【' => '(',
        '〕' or '】' => ')',
        '—' or '–' or '−' => '-',
        _ => c,
    };

    private static string WithoutOpenings(string name)
    {
        for (var length = OpeningOf(name); length > 0; length = OpeningOf(name)) name = name[length..];
        return name;
    }

    // How long what numbers or hangs a name is, unless it is all there is.
    private static int OpeningOf(string name)
    {
        foreach (var opening in Openings)
        {
            if (name.Length > opening.Length && name.StartsWith(opening, StringComparison.Ordinal)) return opening.Length;
        }
        var end = OrdinalEnd(name);
        return end < name.Length ? end : 0;
    }

    private static int OrdinalEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        if (text[0] is >= '①' and <= '⑳') return 1;
        var open = text[0] is '(' or '（' ? 1 : 0;
        var at = open;
        while (at < text.Length && at < open + 4 && Numerals.Contains(text[at], StringComparison.Ordinal)) at++;
        var isChinese = at > open;
        while (!isChinese && at < text.Length && at < open + 3 && char.IsAsciiDigit(text[at])) at++;
        if (at == open || at >= text.Length) return 0;
        if (open == 1) return text[at] is ')' or '）' ? at + 1 : 0;
        // 1.5 is a number, 20,000 too.
        if (!Pauses.Contains(text[at], StringComparison.Ordinal) || text[at] is ':' or '：') return 0;
        var isNumber = !isChinese && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && text[at] is '.' or ',';
        return isNumber ? 0 : at + 1;
    }
}
