using Disclosure.Core.Documents;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Projects;

/// <summary>Values of indicators as they are compared.</summary>
internal static class IndicatorText
{
    // They tell which way an indicator is good; ≥95% in one place and 95% in another is one value.
    private static readonly string[] Comparers = WordLists.Of(WordLists.Directions);

    // What stands after a unit and does not change it: what is of a year is so without saying it.
    private static readonly string[] Ends = WordLists.Of(WordLists.BehindUnits);

    /// <summary>A value without layout and without the words that compare it.</summary>
    public static string Bare(string text)
    {
        var bare = FoldedText.Of(text);
        return Array.Find(Comparers, c => bare.StartsWith(c, StringComparison.Ordinal)) is { } comparer ? bare[comparer.Length..] : bare;
    }

    /// <summary>A bare value as a number and its unit; null when it is anything else, such as a sentence.</summary>
    public static (decimal Number, string Unit)? Measure(string bare)
    {
        var length = 0;
        while (length < bare.Length && (char.IsAsciiDigit(bare[length]) || bare[length] is '.' or ',')) length++;
        var unit = bare[length..];
        return PrintedNumber.Parse(bare[..length]) is { } number && !unit.Any(char.IsAsciiDigit) ? (number, Unit(unit)) : null;
    }

    /// <summary>Whether two bare values come to the same: equal texts, or equal numbers however they are printed.</summary>
    public static bool IsSame(string one, string other) =>
        one == other || (Measure(one) is { } a && Measure(other) is { } b && Scaled(a) == Scaled(b));

    /// <summary>Whether two bare values have two units: not two words for one, nor one left out where the numbers agree.</summary>
    public static bool AreMeasuredDifferently(string one, string other) =>
        one != other && Measure(one) is { } a && Measure(other) is { } b && a.Unit != b.Unit && a.Number != b.Number && !IsSame(one, other);

    // Counted things have several words for one.
    private static string Unit(string unit)
    {
        foreach (var end in Ends) unit = unit.EndsWith(end, StringComparison.Ordinal) ? unit[..^end.Length] : unit;
        return WordLists.Units.GetValueOrDefault(unit, unit);
    }

    private static (decimal, string) Scaled((decimal Number, string Unit) measure) => measure switch
    {
        { Unit: "%" } => (measure.Number / 100, ""),
        { Unit: ['万', '元', .. var rest] } => (measure.Number * 10_000, "元" + rest),
        _ => measure,
    };
}
