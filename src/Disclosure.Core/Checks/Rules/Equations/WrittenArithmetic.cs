using System.Text;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Equations;

/// <summary>
/// Arithmetic as it is written in words: 1876 元/季度*4, 800 元/人×10 人＋200 元. It is read only where the text is nothing but terms
/// with words beside them, each with one price and no number left over; of anything else nothing is said.
/// </summary>
/// <param name="Text">The numbers and signs alone, e.g. 1876×4.</param>
/// <param name="Yuan">What it comes to, in 元.</param>
internal sealed record WrittenArithmetic(string Text, decimal Yuan)
{
    private const decimal Most = 1_000_000_000_000;
    private const int LongestText = 200;

    /// <summary>Reads a text; null when it is not arithmetic that is understood in every part.</summary>
    public static WrittenArithmetic? Read(string text)
    {
        if (text.Length > LongestText) return null;
        var sides = Plain(text).Split('=');
        // What it says that it comes to is not judged, but must be understood.
        if (sides.Length > 2 || (sides.Length == 2 && WrittenFactor.Read(sides[1], false) is not { IsMoney: true })) return null;
        var terms = sides[0].Split('+').Select(Term).ToList();
        if (terms.Exists(t => t is null) || !terms.Exists(t => t!.Text.Contains('×')) && terms.Count == 1) return null;
        return new WrittenArithmetic(string.Join('+', terms.Select(t => t!.Text)), terms.Sum(t => t!.Yuan));
    }

    private static WrittenArithmetic? Term(string term)
    {
        var factors = term.Split('*').Select((part, i) => WrittenFactor.Read(part, i == 0)).ToList();
        if (factors.Exists(f => f is null) || factors.Count(f => f!.IsMoney) != 1) return null;
        decimal product = 1;
        foreach (var factor in factors)
        {
            // Looked at before, too: the product of two that are within reach is one that a decimal holds.
            if (factor!.Value > Most) return null;
            product *= factor.Value;
            if (product > Most) return null;
        }
        return new WrittenArithmetic(string.Join('×', factors.Select(f => f!.Text)), product);
    }

    // One sign for all that multiply, no marks of thousands, no full-width characters, no white space.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsThousands(text, i)) plain.Append(text[i] is '×' or '✕' or '✖' or '∗' ? '*' : text[i]);
        }
        var folded = FoldedText.Of(plain.ToString()).TrimEnd('。', ';');
        return string.Concat(folded.Select((c, i) => c is 'x' or 'X' && IsSign(folded, i) ? '*' : c));
    }

    private static bool IsThousands(string text, int at) =>
        text[at] == ',' && IsDigit(text, at - 1) && Enumerable.Range(at + 1, 3).All(i => IsDigit(text, i)) && !IsDigit(text, at + 4);

    // The letter multiplies where a number follows and no word in letters stands before it.
    private static bool IsSign(string text, int at) => IsDigit(text, at + 1) && at > 0 && !char.IsAsciiLetter(text[at - 1]);

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);
}
