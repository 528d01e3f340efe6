using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>Finds what a change is compared with: 比 2023 年预算, 较上年, 同比, 与 2023 年相比.</summary>
internal static partial class Comparisons
{
    private static readonly SearchValues<string> Spending = SearchValues.Create(WordLists.Of(WordLists.Spending), StringComparison.Ordinal);
    private static readonly SearchValues<string> LastYear = SearchValues.Create(WordLists.Of(WordLists.LastYear), StringComparison.Ordinal);

    /// <summary>What the word of change at <paramref name="index"/> compares with, or null when it compares with nothing.</summary>
    public static (int Start, int? Year, bool IsAgainstSpending)? Before(PlainText words, int index, int budgetYear)
    {
        var text = words.Text;
        var start = words.ClauseStart(index);
        // 「与 2023 年相比，减少」 and 「比 2023 年预算，减少」: the comma is a breath.
        if (start == index && start > 0 && text[start - 1] == '，') start = words.ClauseStart(start - 1);
        var clause = text[Math.Max(start, index - 60)..index];
        if (Opening().Match(clause) is not { Success: true } opening) return null;
        var said = clause[opening.Index..];
        return (index - clause.Length + opening.Index, YearOf(said, budgetYear), said.AsSpan().ContainsAny(Spending));
    }

    private static int? YearOf(string said, int budgetYear)
    {
        if (Digits().Match(said) is { Success: true } digits) return int.Parse(digits.Groups["year"].Value, CultureInfo.InvariantCulture);
        return said.AsSpan().ContainsAny(LastYear) || said.StartsWith(WordLists.YearOnYear, StringComparison.Ordinal) ? budgetYear - 1 : null;
    }

    [GeneratedRegex(WordLists.YearOnYear + "|与[^，。;]{2,24}相比|相比[^，。;]{0,12}年|(?<![" + WordLists.NoComparison + "])比[^，。;]{0,12}年|较[^，。;]{0,12}年", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Opening();

    [GeneratedRegex("(?<![0-9])(?<year>[0-9]{4})年", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Digits();
}
