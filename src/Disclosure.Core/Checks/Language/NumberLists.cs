using System.Buffers;
using System.Text.RegularExpressions;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>Finds numbers that share one unit in plain text: 「各为 2947.18,2963.05 万元」, 「分别增加 5、12.4 万元」.</summary>
internal static partial class NumberLists
{
    private const int Reach = 40;

    // Where these words are, a comma divides the numbers of a list.
    private static readonly SearchValues<string> Listing = SearchValues.Create(WordLists.Of(WordLists.Listing), StringComparison.Ordinal);

    /// <summary>The figures of lists, in order: each with the unit behind the last, which alone ends with it.</summary>
    public static IEnumerable<ProseFigure> In(string text)
    {
        foreach (Match match in List().Matches(text))
        {
            var (numbers, unit) = (match.Groups["number"].Captures, match.Groups["unit"].Value);
            if (PrintedNumber.Parse(match.Value[..^unit.Length]) is not null) continue;
            var values = numbers.Select(n => PrintedNumber.Parse(n.Value)).ToList();
            if (values.Contains(null) || !IsList(text, match.Index, values)) continue;
            for (var i = 0; i < numbers.Count; i++)
            {
                var end = numbers[i].Index + numbers[i].Length + (i == numbers.Count - 1 ? unit.Length : 0);
                yield return new ProseFigure(numbers[i].Index, end, values[i]!.Value, unit);
            }
        }
    }

    // Printed alike, to some places, or named as a list: 5、6 万元 alone may be five or six.
    private static bool IsList(string text, int start, List<decimal?> values) =>
        (values[0]!.Value.Scale > 0 && values.TrueForAll(v => v!.Value.Scale == values[0]!.Value.Scale))
        || text.AsSpan(Math.Max(0, start - Reach), Math.Min(Reach, start)).ContainsAny(Listing);

    [GeneratedRegex(@"(?<![0-9.,])(?<number>[0-9]{1,12}(?:\.[0-9]{1,6})?)(?:[,、和及](?<number>[0-9]{1,12}(?:\.[0-9]{1,6})?)){1,8}(?<unit>" + ChineseAmounts.Money + "|[%‰])",
        RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex List();
}
