using System.Text.RegularExpressions;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>Finds the words that give the reason of a change, and which way they point.</summary>
internal static partial class StatedReasons
{
    // So far a reason may go on.
    private const int Longest = 300;

    /// <summary>Where the reason of a change begins and ends: in its sentence, or leading the next; null when another change stands between, or none is given.</summary>
    public static (int Start, int End)? Of(ChangeStatement statement, int next)
    {
        var words = statement.Words;
        var end = Math.Min(words.SentenceEnd(statement.End), statement.End + Longest);
        if (Given().Match(words.Text, statement.End, end - statement.End) is { Success: true } own) return own.Index >= next ? null : (own.Index + own.Length, end);
        if (end >= words.Text.Length || end >= next) return null;
        var following = Math.Min(words.SentenceEnd(end), end + Longest);
        return Given().Match(words.Text, end, following - end) is { Success: true } lead && IsLead(words.Text.AsSpan()[end..lead.Index])
            ? (lead.Index + lead.Length, following) : null;
    }

    /// <summary>Whether a reason plainly tells of the other way than the change went; what leaves it open does not.</summary>
    public static bool IsAgainst(ReadOnlySpan<char> reason, ChangeDirection direction)
    {
        if (Open().IsMatch(reason)) return false;
        var (isMore, isLess) = (More().IsMatch(reason), Less().IsMatch(reason));
        return direction == ChangeDirection.Up ? isLess && !Up().IsMatch(reason) : isMore && !Down().IsMatch(reason);
    }

    // 「主要原因是」 and 「减少的主要原因」 lead; another subject's reason is its own.
    private static bool IsLead(ReadOnlySpan<char> before) => Collected().IsMatch(before);

    [GeneratedRegex("(?:主要)?原因(?:是|为|系|在于|:)*|由于|主要是|主要系|主要为", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Given();

    [GeneratedRegex("^(?:(?:" + WordLists.Collecting + ")的?)*$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Collected();

    [GeneratedRegex(WordLists.OpenReasons, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Open();

    [GeneratedRegex("(?:" + WordLists.Costs + ")[^，。;、]{0,4}(?:" + WordLists.ReasonUp + ")|(?:" + WordLists.Newly + ")", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex More();

    [GeneratedRegex("(?:" + WordLists.Costs + ")[^，。;、]{0,4}(?:" + WordLists.ReasonDown + ")", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Less();

    [GeneratedRegex(WordLists.ReasonUp + "|" + WordLists.Newly, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Up();

    [GeneratedRegex(WordLists.ReasonDown, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Down();
}
