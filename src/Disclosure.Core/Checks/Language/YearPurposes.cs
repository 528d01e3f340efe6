using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>Finds purposes and goals that say what year they are for: 用于支付 2029 年度物业费, 2029 年度机房电费.</summary>
internal static partial class YearPurposes
{
    private const int Reach = 24;

    /// <summary>
    /// The first purpose for a year before the budget's, from its verb (or its year where it begins with that) to behind 年; null when
    /// there is none. Contracts, dues, rewards and works of an earlier year are rightly paid for later.
    /// </summary>
    public static (int Start, int End)? Stale(PlainText words, int budgetYear)
    {
        foreach (Match match in Purpose().Matches(words.Text))
        {
            var group = match.Groups["year"];
            var year = int.Parse(group.Value, CultureInfo.InvariantCulture);
            if (year >= budgetYear || year < budgetYear - 20 || Sources().IsMatch(match.Groups["between"].ValueSpan)) continue;
            var end = group.Index + group.Length + 1;
            var rest = words.Text.AsSpan(end, Math.Min(Reach, words.Text.Length - end));
            var isNamed = match.Groups["verb"].Length > 0 || rest.StartsWith("度");
            if (isNamed && !Later().IsMatch(rest)) return (match.Index, end);
        }
        return null;
    }

    [GeneratedRegex("(?:(?<verb>" + WordLists.Purposes + ")(?<between>[^，。;:\n0-9〔(]{0,24})|^)(?<year>[12][0-9]{3})年(?![" + WordLists.NoPurposeYear + "0-9])", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Purpose();

    // What comes from an earlier year is not for it.
    [GeneratedRegex(WordLists.FromYear, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Sources();

    [GeneratedRegex("^[^，。;\n]*?(?:" + WordLists.PaidLater + ")", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Later();
}
