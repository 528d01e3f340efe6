using System.Buffers;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Words;

namespace Disclosure.Core.Comparison.Reasons;

/// <summary>
/// Finds the reason that a narrative gives for a change: of that figure and of no other that stands beside it. Only parts that speak of
/// money are looked at: what a glossary defines is no explanation.
/// </summary>
internal sealed class ReasonSearch
{
    // 「其中设备更新项目取消，因……」: more than these characters before a name, and the clause is of something else.
    private const int LongestLead = 6;
    private const int ShortestName = 2;

    // A sentence that gives a reason for a change says that something changed.
    private static readonly SearchValues<char> Changing = SearchValues.Create(WordLists.Changing);

    private static readonly string[] Leads = WordLists.Of(WordLists.BeforeReason);

    private readonly CheckContext _context;
    private readonly PassageSections _sections;
    private readonly IReadOnlyList<MoneyMention> _mentions;

    private ReasonSearch(CheckContext context)
    {
        _context = context;
        _sections = new PassageSections(context.Passages);
        var passages = context.Passages.Where(p => !p.IsHeading).Select(p => (Passage: p, Words: PlainPassages.Of(context, p))).ToList();
        var parts = passages.Where(p => ProseFigures.In(p.Words).Any(f => f.IsMoney)).Select(p => p.Passage.Part).ToHashSet(StringComparer.Ordinal);
        Passages = [.. passages.Where(p => parts.Contains(p.Passage.Part))];
        _mentions = MoneyMention.In(context, Passages);
    }

    /// <summary>The search through the narrative of a budget, made once.</summary>
    public static ReasonSearch Of(CheckContext context) => context.Once(static c => new ReasonSearch(c));

    /// <summary>The passages that are looked at, made plain.</summary>
    public IReadOnlyList<(Passage Passage, PlainText Words)> Passages { get; }

    /// <summary>The reason for a change; null when none is given. One that stands with a statement of the change goes before others.</summary>
    public FoundReason? Of(ChangedFigure changed) => _mentions.Where(m => m.IsOf(changed)).OrderBy(m => m.Statement is null)
        .Select(Of).FirstOrDefault(r => r is not null) ?? WithoutFigure(changed);

    private FoundReason? Of(MoneyMention mention)
    {
        var (words, from) = (mention.Words, mention.End);
        var end = words.SentenceEnd(from);
        var start = words.SentenceStart(mention.Figure.Start);
        if (ReasonIn(words, from, end) is { } at && (mention.Statement is not null || IsChange(words, from, end)))
        {
            return ReasonWords.Behind(mention.Passage, words, (start, Math.Max(from, words.ClauseStart(at)), end));
        }
        if (mention.Statement is null) return null;
        return Before(mention, start) ?? Following(mention, start, end);
    }

    // 「由于机构调整，2030 年政府采购预算 10.00 万元，同比减少……」: of the first amount of its sentence.
    private static FoundReason? Before(MoneyMention mention, int start)
    {
        var words = mention.Words;
        var end = words.ClauseStart(mention.Figure.Start);
        if (HasMoney(words, start, mention.Figure.Start) || ReasonIn(words, start, end) is null) return null;
        return ReasonWords.Before(mention.Passage, words, (start, end, words.SentenceEnd(mention.End)));
    }

    // The next sentence, or the first of the next passage where there is none, when it begins with the reason.
    private FoundReason? Following(MoneyMention mention, int start, int end)
    {
        if (end < mention.Words.Text.Length)
        {
            var last = mention.Words.SentenceEnd(end);
            return BeginsWithReason(mention.Words, end, last) ? ReasonWords.Behind(mention.Passage, mention.Words, (start, end, last)) : null;
        }
        if (_sections.Next(mention.Passage) is not { } next) return null;
        var words = PlainPassages.Of(_context, next);
        return BeginsWithReason(words, 0, words.SentenceEnd(0)) ? ReasonWords.Behind(next, words, (0, 0, words.SentenceEnd(0))) : null;
    }

    // 「减少的原因是……」: what stands before the reason names nothing else.
    private static bool BeginsWithReason(PlainText words, int start, int end) => ReasonIn(words, start, end) is { } at
        && (at == start || Array.IndexOf(Leads, words.Text[start..at].TrimEnd('的')) >= 0);

    // 「机房用电增加，主要原因是电价上调」: no amount tells whose reason it is, so the name must be what the clause is about.
    private FoundReason? WithoutFigure(ChangedFigure changed)
    {
        foreach (var (passage, words) in Passages)
        {
            foreach (var name in changed.Names.Where(n => n.Length >= ShortestName))
            {
                for (var at = -1; (at = words.Text.IndexOf(name, at + 1, StringComparison.Ordinal)) >= 0;)
                {
                    if (WithoutFigure(passage, words, at, at + name.Length) is { } reason) return reason;
                }
            }
        }
        return null;
    }

    private static FoundReason? WithoutFigure(Passage passage, PlainText words, int at, int behind)
    {
        var (start, end, clause) = (words.SentenceStart(at), words.SentenceEnd(at), words.ClauseStart(at));
        var length = words.Text.AsSpan(behind, end - behind).IndexOfAny(Stops.Clause);
        var said = words.Text.AsSpan(behind, length < 0 ? end - behind : length);
        if (at - clause > LongestLead || words.Text.AsSpan(clause, behind - clause).Contains('、') || !said.ContainsAny(Changing)) return null;
        if (HasMoney(words, start, end) || ReasonIn(words, behind, end) is not { } reason) return null;
        return ReasonWords.Behind(passage, words, (start, Math.Max(behind, words.ClauseStart(reason)), end));
    }

    private static bool IsChange(PlainText words, int start, int end) => words.Text.AsSpan(start, end - start).ContainsAny(Changing);

    // Where a reason is given, with no other amount before it, whose it would be; null when none is.
    private static int? ReasonIn(PlainText words, int start, int end) =>
        end > start && ReasonMarks.At(words.Text.AsSpan(start, end - start)) is >= 0 and var at && !HasMoney(words, start, start + at) ? start + at : null;

    private static bool HasMoney(PlainText words, int start, int end) =>
        new FigureOrder(ProseFigures.In(words)).From(start).TakeWhile(f => f.Start < end).Any(f => f.IsMoney);
}
