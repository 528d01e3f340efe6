using System.Text.RegularExpressions;
using Disclosure.Fuzzing.Programs;

namespace Disclosure.Tests.Import.Hostile;

/// <summary>Changes of what stands in a text of XML or of PDF: numbers, words, and marks that open and close.</summary>
internal static partial class TextChanges
{
    private static readonly string[] Numbers =
        ["0", "-1", "1", "2", "65536", "2147483647", "2147483648", "-2147483648", "9999999999", "99999999999999999999999", "1e300", "-1e-300", "0.0000001", "NaN", "1.1.1", "--1", ""];

    private static readonly string[] Marks = ["<<", ">>", "[", "]", "(", ")", "<", ">", "\"", "&", "&#0;", "&#xFFFF;", "<!--", "<![CDATA[", "/", "%", "endstream", "endobj", "\0", "\r", "q ", "Q ", "BT ", "ET ", "Do ", "\u00FF"];

    /// <summary>Makes one change.</summary>
    public static string Of(string text, Dice dice) => text.Length == 0 ? dice.Of(Marks) : dice.Below(6) switch
    {
        0 or 1 => Replaced(text, Number(), _ => dice.Of(Numbers), dice),
        2 => Swapped(text, dice),
        3 => Cut(text, dice),
        4 => Doubled(text, dice),
        _ => text.Insert(dice.Below(text.Length + 1), dice.Of(Marks)),
    };

    private static string Replaced(string text, Regex what, Func<string, string> by, Dice dice)
    {
        // From a place on: all of a long text need not be looked through.
        var match = what.Match(text, dice.Below(text.Length));
        return match.Success ? string.Concat(text.AsSpan(0, match.Index), by(match.Value), text.AsSpan(match.Index + match.Length)) : text;
    }

    // A word becomes one that stands elsewhere.
    private static string Swapped(string text, Dice dice)
    {
        var other = Word().Match(text, dice.Below(text.Length));
        return other.Success ? Replaced(text, Word(), _ => other.Value, dice) : text;
    }

    private static string Cut(string text, Dice dice)
    {
        var (at, length) = Range(text, dice);
        return text.Remove(at, length);
    }

    private static string Doubled(string text, Dice dice)
    {
        var (at, length) = Range(text, dice);
        var times = dice.OneIn(8) ? 1000 : 1 + dice.Below(5);
        return text.Insert(at, string.Concat(Enumerable.Repeat(text.Substring(at, length), times)));
    }

    private static (int At, int Length) Range(string text, Dice dice)
    {
        var at = dice.Below(text.Length);
        return (at, Math.Min(text.Length - at, 1 + dice.Below(dice.OneIn(4) ? 400 : 20)));
    }

    [GeneratedRegex(@"-?\d+(?:\.\d+)?", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"/?[A-Za-z]+[\w:]*|\d+ \d+ R", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
