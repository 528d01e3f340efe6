using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>
/// Finds out whether a change is given a reason: in its sentence or the next; once for several changes, behind the last of them or
/// up to two paragraphs below; before 其中, for the parts; or by parts that are given theirs.
/// </summary>
internal sealed partial class StatementReasons
{
    private const int MostPassages = 2;

    private readonly CheckContext _context;
    private readonly PassageSections _sections;
    private readonly ILookup<Passage, ChangeStatement> _statements;

    // Statements of one sentence, and of one after the other, ask for the same words again and again.
    private readonly Dictionary<(PlainText, int, int), bool> _given = [];
    private readonly Dictionary<PlainText, int> _lastParts = [];
    private readonly Dictionary<Passage, PassageReasons> _passages = [];

    /// <summary>A search through the narrative, for these statements of it.</summary>
    public StatementReasons(CheckContext context, IReadOnlyList<ChangeStatement> statements)
    {
        _context = context;
        _sections = new PassageSections(context.Passages);
        _statements = statements.ToLookup(s => s.Passage);
        _sections.Mark(statements.Where(s => IsBeside(s) || IsCollected(s)).Select(s => s.Passage));
    }

    /// <summary>Whether the change is explained.</summary>
    public bool IsExplained(ChangeStatement statement) =>
        IsBeside(statement) || IsCollected(statement) || IsPart(statement) || IsBrokenDown(statement);

    // In its sentence or the next.
    private bool IsBeside(ChangeStatement statement)
    {
        var words = statement.Words;
        var end = words.SentenceEnd(statement.Terms[^1].End);
        if (IsGiven(words, words.SentenceStart(statement.Start), end)) return true;
        // 「407.91 万元。比 2023 年…」: what is compared may begin the sentence; the reason still comes after.
        if (end < words.Text.Length) return IsGiven(words, end, words.SentenceEnd(end));
        if (_sections.Next(statement.Passage) is not { } next) return false;
        var following = PlainPassages.Of(_context, next);
        return IsGiven(following, 0, following.SentenceEnd(0));
    }

    // Given once for several: behind changes alone, or in words that speak of the increase or decrease as of something said.
    private bool IsCollected(ChangeStatement statement)
    {
        if (Of(statement.Passage).IsCollected(statement)) return true;
        var passage = statement.Passage;
        for (var i = 0; i < MostPassages && _sections.Next(passage) is { } next; i++, passage = next)
        {
            var words = PlainPassages.Of(_context, next);
            if (PassageReasons.Collects(words.Text.AsSpan()[..words.SentenceEnd(0)], statement.Direction)) return true;
        }
        return false;
    }

    // A part of what changed the same way and was explained before 其中.
    private bool IsPart(ChangeStatement statement)
    {
        var start = statement.Words.SentenceStart(statement.Start);
        return Parts().IsMatch(statement.Words.Text.AsSpan()[start..statement.Start])
            && Of(statement.Passage).ExplainedBefore(statement.Direction, IsBeside) <= start;
    }

    private PassageReasons Of(Passage passage)
    {
        if (!_passages.TryGetValue(passage, out var reasons))
        {
            _passages[passage] = reasons = new PassageReasons(PlainPassages.Of(_context, passage), [.. _statements[passage]]);
        }
        return reasons;
    }

    // A total whose parts, in the same passage or below in the same section, say why themselves.
    private bool IsBrokenDown(ChangeStatement statement)
    {
        if (!_sections.IsMarkedFrom(statement.Passage)) return false;
        var words = statement.Words;
        if (!_lastParts.TryGetValue(words, out var last)) _lastParts[words] = last = LastParts(words.Text);
        return last >= statement.Terms[^1].End;
    }

    private static int LastParts(string text)
    {
        var last = -1;
        foreach (var match in Parts().EnumerateMatches(text)) last = match.Index;
        return last;
    }

    private bool IsGiven(PlainText words, int start, int end)
    {
        if (!_given.TryGetValue((words, start, end), out var isGiven)) _given[(words, start, end)] = isGiven = ReasonMarks.AreIn(words.Text.AsSpan()[start..end]);
        return isGiven;
    }

    [GeneratedRegex(WordLists.Itemising + "|:$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Parts();
}
