using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Citing;

/// <summary>Names of the tables and words before a figure as they are held against each other.</summary>
internal static partial class ComparedName
{
    private const string Number = @"^(?:[0-9]{1,3}[.、]|[一二三四五六七八九十]{1,3}、|\([0-9一二三四五六七八九十]{1,3}\))";

    /// <summary>A name of the tables, without the number that is printed before it: of 一、财政拨款收入 and 其中：财政拨款收入 the same.</summary>
    public static string OfPrinted(string written) => Of(Marks().Replace(PlainText.Name(written), ""));

    /// <summary>Words before a figure without the number of an item, the year and all before it; before one that something is compared with stands its name.</summary>
    public static string OfWords(string plain) => Of(Ahead().Replace(Against().Replace(plain, "|"), ""));

    /// <summary>Without blanks, quotation marks, brackets and what stands in them, and words that only join; 住房保障支出(类)购房补贴(项) has a stroke between its levels.</summary>
    public static string Of(string written) => Joints().Replace(Brackets().Replace(Levels().Replace(PlainText.Name(written), "/"), ""), "");

    /// <summary>A name without the words that say that it is a total: of 收入总计 收入, of 合计 nothing.</summary>
    public static string WithoutTotal(string name) => Total().Replace(name, "");

    /// <summary>What the head of a column says beyond year, kind of number, fund and direction; blank for nothing. 拨款 says nothing behind a fund, and alone it does.</summary>
    public static string OfColumn(string name)
    {
        var (left, funds) = Scopes.Without(name);
        left = Usual().Replace(left, "").Replace("|", "", StringComparison.Ordinal);
        var bare = FigureSubject.WithoutDirection(left);
        return (funds > 0 ? IsNothing(bare) : bare.All(c => c == '|')) ? "" : left;
    }

    /// <summary>A name without year and kind of number.</summary>
    public static string WithoutKind(string name) => Usual().Replace(name, "");

    /// <summary>Whether pieces between strokes say nothing but which kind of number it is.</summary>
    public static bool IsNothing(string pieces) => Fillers().IsMatch(pieces);

    /// <summary>Whether words speak of what was spent; null when they do not say whether of that or of a plan.</summary>
    public static bool? IsSpending(string words)
    {
        if (Spent().IsMatch(words)) return true;
        return Scopes.Without(words).Left.Contains(WordLists.Planned, StringComparison.Ordinal) ? false : null;
    }

    [GeneratedRegex(Number + "+|^其中:?", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^.*[0-9]{4}年度?|" + Number + "+", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Ahead();

    [GeneratedRegex("[比较与同和](?:[0-9]{4}年|" + WordLists.LastYear + ")度?", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Against();

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
