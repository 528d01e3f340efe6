using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>Which changes of a passage a sentence behind them explains for all, and which one is explained first; each worked out once.</summary>
/// <param name="words">The passage made plain.</param>
/// <param name="statements">Its changes, in order.</param>
internal sealed partial class PassageReasons(PlainText words, IReadOnlyList<ChangeStatement> statements)
{
    private readonly Dictionary<ChangeDirection, int> _explained = [];
    private Dictionary<int, (bool Up, bool Down)>? _collected;

    /// <summary>Whether behind a change, and behind nothing but other changes, a sentence begins with the reason of it all.</summary>
    public bool IsCollected(ChangeStatement statement)
    {
        _collected ??= Collected();
        var (isUp, isDown) = _collected.GetValueOrDefault(words.SentenceEnd(statement.End));
        return statement.Direction switch { ChangeDirection.Up => isUp, ChangeDirection.Down => isDown, _ => isUp || isDown };
    }

    /// <summary>Where the sentence ends of the first change of a direction that is explained beside it; beyond the passage when none is.</summary>
    public int ExplainedBefore(ChangeDirection? direction, Func<ChangeStatement, bool> isBeside)
    {
        if (direction is not { } way) return int.MaxValue;
        if (!_explained.TryGetValue(way, out var end))
        {
            _explained[way] = end = statements.FirstOrDefault(s => s.Direction == way && isBeside(s)) is { } first ? words.SentenceEnd(first.End) : int.MaxValue;
        }
        return end;
    }

    /// <summary>Whether a sentence gives the reason of increases or decreases as of something said: 「以上减少的主要原因是」.</summary>
    public static bool Collects(ReadOnlySpan<char> sentence, ChangeDirection? direction)
    {
        foreach (var match in Collecting().EnumerateMatches(sentence))
        {
            var (isUp, isDown) = Ways(sentence.Slice(match.Index, match.Length));
            if (direction switch { ChangeDirection.Up => isUp, ChangeDirection.Down => isDown, _ => true }) return true;
        }
        return false;
    }

    // From the last sentence to the first: what begins with a reason explains what stands before it, through sentences of changes.
    private Dictionary<int, (bool Up, bool Down)> Collected()
    {
        var starts = new List<int>();
        for (var at = 0; at < words.Text.Length; at = words.SentenceEnd(at)) starts.Add(at);
        var changes = statements.Select(s => words.SentenceStart(s.Start)).ToHashSet();
        var collected = new Dictionary<int, (bool Up, bool Down)>();
        var behind = (Up: false, Down: false);
        for (var i = starts.Count - 1; i >= 0; i--)
        {
            var sentence = words.Text.AsSpan()[starts[i]..words.SentenceEnd(starts[i])];
            var leading = Leading().EnumerateMatches(sentence);
            (bool Up, bool Down) own = leading.MoveNext() ? Ways(sentence[..leading.Current.Length]) : (Collects(sentence, ChangeDirection.Up), Collects(sentence, ChangeDirection.Down));
            behind = changes.Contains(starts[i]) ? (own.Up || behind.Up, own.Down || behind.Down) : own;
            collected[starts[i]] = behind;
        }
        return collected;
    }

    // What says neither or both ways holds for both.
    private static (bool Up, bool Down) Ways(ReadOnlySpan<char> said)
    {
        var (isUp, isDown) = (said.IndexOfAny(WordLists.Up) >= 0, said.IndexOfAny(WordLists.Down) >= 0);
        return (isUp || !isDown, isDown || !isUp);
    }

    // A sentence that begins with the reason, of what was said before it.
    [GeneratedRegex("^(?:[^，。;:]{0,12}(?:" + WordLists.Collecting + ")[^，。;:]{0,6})?(?:主要)?原因", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Leading();

    [GeneratedRegex("(?:" + WordLists.Collecting + ")(?:" + WordLists.Collecting + "|" + WordLists.BetweenCollecting + "){0,5}原因", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Collecting();
}
