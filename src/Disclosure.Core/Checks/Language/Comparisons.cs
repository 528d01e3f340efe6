using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>What a change is compared with: 比 2023 年预算.</summary>
/// <param name="Start">Where the words of comparison begin in plain text; of a carried one, where the word of change does.</param>
/// <param name="Year">The year compared with; null when that is not said.</param>
/// <param name="IsAgainstSpending">Whether it is compared with what was spent rather than with what was planned.</param>
/// <param name="Subject">The words that say what has changed, where no amount is among them; else blank.</param>
/// <param name="IsCarried">Whether an earlier change of the sentence has said what is compared, for all.</param>
internal readonly record struct ComparedWith(int Start, int? Year, bool IsAgainstSpending, string Subject, bool IsCarried);

/// <summary>Finds what a change is compared with: 比 2023 年预算, 较上年, 同比, 与 2023 年相比.</summary>
internal static partial class Comparisons
{
    private const int Longest = 60;
    private const int MostClauses = 10;

    private static readonly SearchValues<string> Spending = SearchValues.Create(WordLists.Of(WordLists.Spending), StringComparison.Ordinal);
    private static readonly SearchValues<string> LastYear = SearchValues.Create(WordLists.Of(WordLists.LastYear), StringComparison.Ordinal);

    /// <summary>
    /// What the word of change at <paramref name="index"/> compares with, or null when it compares with nothing. What its clause says
    /// before <paramref name="after"/> is of the change before it.
    /// </summary>
    public static ComparedWith? Before(PlainText words, int index, int after, int budgetYear)
    {
        var text = words.Text;
        var clause = words.ClauseStart(index);
        var (start, end) = (clause, index);
        for (var i = 0; i < MostClauses; i++)
        {
            var from = Math.Max(start, end - Longest);
            if (i == 0) from = Math.Max(from, after);
            if (Opening().Match(text, from, end - from) is { Success: true } opening) return Of(text, opening, (start, end), (clause, index), budgetYear);
            // What is compared once holds for all of the sentence, but for what its reason tells.
            if (start == 0 || text[start - 1] is not ('，' or ';' or ':') || Reason().IsMatch(text.AsSpan(start, end - start))) return null;
            (start, end) = (words.ClauseStart(start - 1), start - 1);
        }
        return null;
    }

    private static ComparedWith? Of(string text, Match opening, (int Start, int End) clause, (int Start, int End) own, int budgetYear)
    {
        var said = text[opening.Index..clause.End];
        var isOwn = clause.Start == own.Start;
        if (Reason().IsMatch(text.AsSpan(opening.Index, own.End - opening.Index))) return null;
        // Behind ; and : another thing is spoken of, and so behind another change.
        var isCarried = !isOwn && (text.AsSpan(opening.Index, own.End - opening.Index).ContainsAny(';', ':') || ChangeTerms.In(text[opening.Index..own.End]).Count > 0);
        var ahead = text[clause.Start..opening.Index];
        var between = isOwn ? opening.Value.EndsWith(WordLists.Compared, StringComparison.Ordinal) ? text[(opening.Index + opening.Length)..own.End] : "" : text[own.Start..own.End];
        var subject = Nameless(between) ? isCarried ? "" : ahead : between;
        if (ProseFigures.In(subject).Count > 0) subject = "";
        if (isCarried && Nameless(subject)) return null;
        return new ComparedWith(isCarried ? own.End : opening.Index, YearOf(said, budgetYear), said.AsSpan().ContainsAny(Spending), subject, isCarried);
    }

    private static bool Nameless(string words) => AmountName.Of(words).Length < 2;

    private static int? YearOf(string said, int budgetYear)
    {
        if (Digits().Match(said) is { Success: true } digits) return int.Parse(digits.Groups["year"].Value, CultureInfo.InvariantCulture);
        return said.AsSpan().ContainsAny(LastYear) || said.StartsWith(WordLists.YearOnYear, StringComparison.Ordinal) ? budgetYear - 1 : null;
    }

    [GeneratedRegex(WordLists.YearOnYear + "|与[^，。;]{2,24}" + WordLists.Compared + "|相比[^，。;]{0,12}年|(?<![" + WordLists.NoComparison + "])比[^，。;]{0,12}(?:年|" + WordLists.EarlierPeriod
        + ")|较[^，。;]{0,12}(?:年|" + WordLists.EarlierPeriod + ")", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Opening();

    [GeneratedRegex("(?<![0-9])(?<year>[0-9]{4})年", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Digits();

    [GeneratedRegex("原因|由于|主要是|主要系|主要为", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Reason();
}
