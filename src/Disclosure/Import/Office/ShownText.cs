using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;

namespace Disclosure.Import.Office;

/// <summary>Makes of what stands in an office file the text that is seen on paper.</summary>
internal static partial class ShownText
{
    /// <summary>The text without signs that nobody sees and without blanks at its ends; its line ends stay.</summary>
    public static string Of(string text)
    {
        var clean = text.AsSpan().ContainsAnyInRange('\0', '\u001f') || text.Contains('\u00a0', StringComparison.Ordinal) ? Plain(text) : text;
        return HiddenCharacters.IndexIn(clean) < 0 ? clean.Trim() : Seen(clean).Trim();
    }

    /// <summary>
    /// The text of a cell on one line: its lines joined, without a blank between Chinese. The second is the same with its lines, where
    /// they look like paragraphs and not like words that had no room; else null.
    /// </summary>
    public static (string Text, string? Lines) InCell(string text)
    {
        var clean = Of(text);
        if (!clean.Contains('\n', StringComparison.Ordinal)) return (clean, null);
        var lines = clean.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        var isParagraphs = lines.Count > 1 && lines.Zip(lines.Skip(1)).All(p => EndsParagraph(p.First, p.Second));
        return (Joined(lines), isParagraphs ? string.Join('\n', lines) : null);
    }

    /// <summary>The paragraphs of a text whose lines a person broke: each line is one, unless it stops within a sentence.</summary>
    public static IReadOnlyList<string> Paragraphs(string text)
    {
        var paragraphs = new List<List<string>>();
        var isOpen = false;
        foreach (var line in Of(text).Split('\n').Select(l => l.Trim()))
        {
            if (line.Length > 0 && isOpen && StopsWithin(paragraphs[^1][^1], line)) paragraphs[^1].Add(line);
            else if (line.Length > 0) paragraphs.Add([line]);
            isOpen = line.Length > 0;
        }
        return [.. paragraphs.Select(Joined)];
    }

    // All at once: a text of many lines would be copied for each.
    private static string Joined(List<string> lines)
    {
        if (lines.Count == 1) return lines[0];
        var text = new StringBuilder(lines[0]);
        for (var i = 1; i < lines.Count; i++) text.Append(IsParted(lines[i - 1], lines[i]) ? " " : "").Append(lines[i]);
        return text.ToString();
    }

    // Two lines as one: a blank stands only between words of Latin letters or numbers.
    private static bool IsParted(string first, string next) => next[0] < '\u2e80' && char.IsLetterOrDigit(next[0]) && char.IsAsciiLetter(first[^1]);

    private static bool EndsParagraph(string line, string next) => line[^1] is '。' or '；' or ';' or '！' or '？' or '：' || NumberedStart().IsMatch(next);

    private static bool StopsWithin(string line, string next) =>
        line[^1] is '，' or '、' or '（' or '(' or '“' || next[0] is '，' or '、' or '。' or '；' or '：' or '）' or ')' or '”';

    // A tab is a gap on paper, and so is a blank that does not break.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') continue;
            plain.Append(text[i] switch { '\r' or '\v' => '\n', '\t' or '\u00a0' => ' ', var c => c });
        }
        return plain.ToString();
    }

    // Each sign is looked at behind what is kept: what is kept holds none.
    private static string Seen(string text)
    {
        var seen = new StringBuilder(text.Length);
        Span<char> window = stackalloc char[4];
        for (var i = 0; i < text.Length;)
        {
            var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            var before = Math.Min(2, seen.Length);
            for (var j = 0; j < before; j++) window[j] = seen[seen.Length - before + j];
            text.AsSpan(i, length).CopyTo(window[before..]);
            if (before == 2 && char.IsLowSurrogate(window[0])) window[0] = ' ';
            if (HiddenCharacters.IndexIn(window[..(before + length)]) < 0) seen.Append(text, i, length);
            i += length;
        }
        return seen.ToString();
    }

    [GeneratedRegex("^([（(]?([0-9]{1,3}|[一二三四五六七八九十]{1,3})([）)、．]|[.](?![0-9]))|[①-⑳])", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex NumberedStart();
}
