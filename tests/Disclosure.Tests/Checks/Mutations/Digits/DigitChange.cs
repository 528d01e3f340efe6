using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Findings;

namespace Disclosure.Tests.Checks.Mutations.Digits;

/// <summary>One digit of a figure of the narrative, and what it is changed to.</summary>
/// <param name="Part">The part of the narrative.</param>
/// <param name="Place">Where the digit is written.</param>
/// <param name="Figure">The figure as published.</param>
/// <param name="Digit">What the digit becomes.</param>
internal sealed record DigitChange(string Part, Place Place, string Figure, char Digit)
{
    /// <summary>One change for each figure of the narratives of a budget, drawn by a fixed seed; a first digit does not become 0.</summary>
    public static IReadOnlyList<DigitChange> Of(CheckContext context, uint seed)
    {
        var changes = new List<DigitChange>();
        var state = seed;
        int Next(int below) => (int)(((state = (state * 1_664_525) + 1_013_904_223) >> 8) % (uint)below);
        foreach (var passage in context.Passages)
        {
            var words = PlainPassages.Of(context, passage);
            foreach (var figure in ProseFigures.In(words))
            {
                var digits = Enumerable.Range(figure.Start, figure.End - figure.Start).Where(i => char.IsAsciiDigit(words.Text[i])).ToList();
                if (digits.Count == 0) continue;
                var at = digits[Next(digits.Count)];
                var isFirst = at == digits[0] && digits.Count > 1 && words.Text[at + 1] != '.';
                var now = words.Text[at] - '0';
                var other = isFirst ? 1 + ((now - 1 + 1 + Next(8)) % 9) : (now + 1 + Next(9)) % 10;
                changes.Add(new DigitChange(passage.Part, passage.PlaceAt(words.At(at)), words.Written(figure.Start, figure.End), (char)('0' + other)));
            }
        }
        return changes;
    }

    /// <summary>A text with the digit changed.</summary>
    public string In(string text)
    {
        var start = 0;
        for (var line = 1; line < Place.Line; line++) start = text.IndexOf('\n', start) + 1;
        var at = start + Place.Column - 1;
        char.IsAsciiDigit(text[at]).ShouldBeTrue($"{Figure} should stand at {Place}");
        return string.Concat(text.AsSpan(0, at), [Digit], text.AsSpan(at + 1));
    }

    public override string ToString() => $"{Place}: {Figure} 里改成 {Digit}";
}
