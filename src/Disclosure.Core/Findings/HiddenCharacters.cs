using System.Globalization;
using System.Text;

namespace Disclosure.Core.Findings;

/// <summary>
/// The characters that cannot be seen and that hide, join or turn round what can be seen: with U+200F among its digits, a figure of 1
/// is shown as 100. No text of the input may hold one. A line end is no such character; a tab is.
/// </summary>
public static class HiddenCharacters
{
    // What stands for a figure is compared letter by letter: a variant of it would be a figure that no check sees.
    private const string Numerals = "〇零一二三四五六七八九十百千万亿兆两廿卅壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億元圆圓角分";

    // Control characters, the soft hyphen, joiners and fillers, marks, embeddings and isolates of direction, selectors of variants,
    // letters that are blank, annotations, and what Unicode says is no character.
    private static readonly (char First, char Last)[] Ranges =
    [
        ('\u0000', '\u0009'), ('\u000b', '\u001f'), ('\u007f', '\u009f'), ('\u00ad', '\u00ad'), ('\u034f', '\u034f'),
        ('\u061c', '\u061c'), ('\u115f', '\u1160'), ('\u17b4', '\u17b5'), ('\u180b', '\u180f'), ('\u200b', '\u200f'),
        ('\u2028', '\u202e'), ('\u2060', '\u206f'), ('\u2800', '\u2800'), ('\u3164', '\u3164'), ('\ufdd0', '\ufdef'), ('\ufe00', '\ufe0f'),
        ('\ufeff', '\ufeff'), ('\uffa0', '\uffa0'), ('\ufff0', '\ufffb'), ('\ufffe', '\uffff'),
    ];

    /// <summary>Where the first of them stands, or −1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        // Range by range: Chinese text is looked through several times faster than for all of them at once.
        var first = IndexOfRare(text);
        foreach (var (from, to) in Ranges)
        {
            var within = first < 0 ? text : text[..first];
            var index = from == to ? within.IndexOf(from) : within.IndexOfAnyInRange(from, to);
            if (index >= 0) first = index;
        }
        return first;
    }

    /// <summary>The name of the character that stands there, e.g. <c>U+200F</c>.</summary>
    public static string NameAt(ReadOnlySpan<char> text, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"U+{CodeAt(text, index):X4}");

    /// <summary>Whether one of them begins there.</summary>
    internal static bool IsAt(ReadOnlySpan<char> text, int index)
    {
        var found = text[index];
        if (!char.IsSurrogate(found)) return Array.Exists(Ranges, r => found >= r.First && found <= r.Last);
        var code = CodeAt(text, index);
        return code <= char.MaxValue || IsHidden(code, text[..index]);
    }

    /// <summary>The code point that begins there; of half a pair, the half itself.</summary>
    internal static int CodeAt(ReadOnlySpan<char> text, int index) =>
        Rune.DecodeFromUtf16(text[index..], out var rune, out _) == System.Buffers.OperationStatus.Done ? rune.Value : text[index];

    // Those of two halves, and halves alone.
    private static int IndexOfRare(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAnyInRange('\ud800', '\udfff') is >= 0 and var next;)
        {
            at += next;
            var code = CodeAt(text, at);
            if (code <= char.MaxValue || IsHidden(code, text[..at])) return at;
            at += 2;
        }
        return -1;
    }

    private static bool IsHidden(int code, ReadOnlySpan<char> before) => code switch
    {
        // Variants of an ideograph are how some people and places write their names.
        >= 0xE0100 and <= 0xE01EF => !EndsInName(before),
        >= 0xE0000 and <= 0xE0FFF => true,
        0x16FE4 or 0x1D159 or >= 0x1BCA0 and <= 0x1BCA3 or >= 0x1D173 and <= 0x1D17A or >= 0x13430 and <= 0x1343F => true,
        _ => (code & 0xFFFE) == 0xFFFE,
    };

    private static bool EndsInName(ReadOnlySpan<char> text) =>
        Rune.DecodeLastFromUtf16(text, out var last, out _) == System.Buffers.OperationStatus.Done
        && last.Value is >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFD
        && !(last.IsBmp && Numerals.Contains((char)last.Value));
}
