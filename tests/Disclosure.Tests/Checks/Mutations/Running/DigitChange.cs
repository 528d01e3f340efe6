using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Tests.Checks.Mutations.Running;

/// <summary>One digit of a figure of the narrative, and what it is changed to.</summary>
/// <param name="Part">The part of the narrative.</param>
/// <param name="Place">Where the digit is written.</param>
/// <param name="Figure">The figure as published.</param>
/// <param name="Digit">What the digit becomes.</param>
internal sealed partial record DigitChange(string Part, Place Place, string Figure, char Digit)
{
    /// <summary>One change for each amount and percentage of the narratives of a budget, drawn by a fixed seed; limits of rules are left out, and a first digit does not become 0.</summary>
    public static IReadOnlyList<DigitChange> Of(CheckContext context, uint seed)
    {
        var changes = new List<DigitChange>();
        var state = seed;
        foreach (var passage in context.Passages)
        {
            foreach (Match figure in Figures().Matches(passage.Text).Where(f => !IsLimit(passage.Text, f))) changes.Add(Of(passage, figure, below => (int)(((state = (state * 1_664_525) + 1_013_904_223) >> 8) % (uint)below)));
        }
        return changes;
    }

    /// <summary>A text with the digit changed.</summary>
    public string In(string text)
    {
        var start = 0;
        for (var line = 1; line < Place.Line; line++) start = text.IndexOf('\n', start) + 1;
        var at = start + Place.Column - 1;
        if (!char.IsAsciiDigit(text[at])) throw new InvalidOperationException($"{Figure} does not stand at {Place}");
        return string.Concat(text.AsSpan(0, at), [Digit], text.AsSpan(at + 1));
    }

    public override string ToString() => $"{Place}: {Figure} 里改成 {Digit}";

    // 单价 100 万元以上的设备: what a rule says is no figure of the budget.
    private static bool IsLimit(string text, Match figure)
    {
        var before = text[Math.Max(0, figure.Index - 4)..figure.Index];
        var after = text[(figure.Index + figure.Length)..Math.Min(text.Length, figure.Index + figure.Length + 6)];
        return before.Contains("单价", StringComparison.Ordinal) || after.Contains("以上", StringComparison.Ordinal) || after.Contains("以下", StringComparison.Ordinal);
    }

    private static DigitChange Of(Passage passage, Match figure, Func<int, int> next)
    {
        var text = passage.Text;
        var digits = Enumerable.Range(figure.Index, figure.Length).Where(i => char.IsAsciiDigit(text[i])).ToList();
        var at = digits[next(digits.Count)];
        var now = text[at] - '0';
        var isFirst = at == digits[0] && digits.Count > 1 && text[at + 1] != '.' && now > 0;
        var other = isFirst ? 1 + ((now + next(8)) % 9) : (now + 1 + next(9)) % 10;
        return new DigitChange(passage.Part, passage.PlaceAt(at), figure.Value, (char)('0' + other));
    }

    [GeneratedRegex(@"(?<![0-9.,])[0-9][0-9,]*(?:\.[0-9]+)?\s*(?:[十百千]?\s*万\s*元|亿\s*元|元|%)", RegexOptions.None, 1000)]
    private static partial Regex Figures();
}
