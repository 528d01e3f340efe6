using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Citing;

/// <summary>Names of the tables and words before a figure as they are held against each other.</summary>
internal static partial class ComparedName
{
    /// <summary>Without blanks, quotation marks, brackets and what stands in them, and words that only join; 住房保障支出(类)购房补贴(项) has a stroke between its levels.</summary>
    public static string Of(string written) => Joints().Replace(Brackets().Replace(Levels().Replace(PlainText.Name(written), "/"), ""), "");

    /// <summary>A name without the words that say that it is a total: of 收入总计 收入, of 合计 nothing.</summary>
    public static string WithoutTotal(string name) => Total().Replace(name, "");

    /// <summary>A name without year, kind of number and direction: what the head of a column says beyond them.</summary>
    public static string OfColumn(string name) => Usual().Replace(Scopes.Without(name).Left, "").Replace("|", "", StringComparison.Ordinal);

    /// <summary>Whether pieces between strokes say nothing but which kind of number it is.</summary>
    public static bool IsNothing(string pieces) => Fillers().IsMatch(pieces);

    /// <summary>Whether words speak of what was spent; null when they do not say whether of that or of a plan.</summary>
    public static bool? IsSpending(string words)
    {
        if (Spent().IsMatch(words)) return true;
        return Scopes.Without(words).Left.Contains(WordLists.Planned, StringComparison.Ordinal) ? false : null;
    }

    [GeneratedRegex(@"(?<=[^(])\([类款项]\)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Levels();

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Brackets();

    [GeneratedRegex("[“”\"‘’'「」『』《》、和与及]", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Joints();

    [GeneratedRegex("(?:" + WordLists.Totals + ")+$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Total();

    [GeneratedRegex("[0-9]{4}年度?|" + WordLists.UsualHeads, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Usual();

    [GeneratedRegex(WordLists.Spent, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Spent();

    // Without going back: a piece can be told apart in many ways.
    [GeneratedRegex("^(?:[|/，:;。()]|[0-9]{4}年度?|" + WordLists.AroundNames + "|" + WordLists.BehindNames + "|" + WordLists.AheadOfNames + "|" + WordLists.Neutral + ")*$",
        RegexOptions.NonBacktracking, MatchLimit.Milliseconds)]
    private static partial Regex Fillers();
}
