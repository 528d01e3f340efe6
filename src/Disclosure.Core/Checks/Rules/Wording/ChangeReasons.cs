using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>Every increase or decrease has its reason in the same sentence or the next, or is broken down into parts that do.</summary>
public sealed partial class ChangeReasons : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "change-reason";

    /// <inheritdoc/>
    public override string Title => "增减原因";

    /// <inheritdoc/>
    public override string Nothing => "文字里没有说比上年增减多少。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        var statements = ChangeParser.All(context);
        if (statements.Count == 0) return;
        var sections = new PassageSections(context.Passages);
        var reasons = new ReasonSearch(context, sections);
        sections.Mark(statements.Where(reasons.IsExplained).Select(s => s.Passage));
        foreach (var statement in statements.Where(s => s.Terms.Any(t => t.Figure.Value != 0)))
        {
            examination.Look();
            if (reasons.IsExplained(statement) || reasons.IsBrokenDown(statement)) continue;
            var term = statement.Terms[0];
            var at = statement.Evidence(context, term);
            examination.Warn($"{at}的「{statement.Text(term)}」没有说明原因；增减要让读者知道为什么，请在这一句或下一句写明。", at);
        }
    }

    /// <summary>Whether plain words give a reason.</summary>
    internal static bool GiveReason(ReadOnlySpan<char> words) => Reason().IsMatch(words);

    /// <summary>Where plain words begin to give a reason; -1 when they give none.</summary>
    internal static int ReasonAt(ReadOnlySpan<char> words)
    {
        foreach (var match in Reason().EnumerateMatches(words)) return match.Index;
        return -1;
    }

    // Statements of one sentence, and of one after the other, ask for the same words again and again.
    private sealed class ReasonSearch(CheckContext context, PassageSections sections)
    {
        private readonly Dictionary<(PlainText, int, int), bool> _given = [];
        private readonly Dictionary<PlainText, int> _lastParts = [];

        public bool IsExplained(ChangeStatement statement)
        {
            var words = statement.Words;
            var end = words.SentenceEnd(statement.Terms[^1].End);
            if (IsGiven(words, words.SentenceStart(statement.Start), end)) return true;
            // 「407.91 万元。比 2023 年…」: what is compared may begin the sentence; the reason still comes after.
            if (end < words.Text.Length) return IsGiven(words, end, words.SentenceEnd(end));
            if (sections.Next(statement.Passage) is not { } next) return false;
            var following = PlainPassages.Of(context, next);
            return IsGiven(following, 0, following.SentenceEnd(0));
        }

        // A total whose parts, in the same passage or below in the same section, say why themselves.
        public bool IsBrokenDown(ChangeStatement statement)
        {
            if (!sections.IsMarkedFrom(statement.Passage)) return false;
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
            if (!_given.TryGetValue((words, start, end), out var isGiven)) _given[(words, start, end)] = isGiven = GiveReason(words.Text.AsSpan()[start..end]);
            return isGiven;
        }
    }

    // 因公 (on duty), 因此 and the like give no reason.
    [GeneratedRegex(WordLists.Reasons + "|因(?![" + WordLists.NoReason + "])"
        + "|(?:" + WordLists.According + ")[^。;]{0,30}(?:" + WordLists.Rules + ")", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Reason();

    [GeneratedRegex(WordLists.Itemising + "|:$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Parts();
}
