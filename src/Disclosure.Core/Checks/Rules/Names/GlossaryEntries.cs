using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Rules.Names;

/// <summary>The subjects that the prose explains are those that the tables use, no more and no less.</summary>
public sealed class GlossaryEntries : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "glossary-entry";

    /// <inheritdoc/>
    public override string Title => "名词解释与用到的科目";

    /// <inheritdoc/>
    public override string Nothing => "文字里没有逐条解释科目。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var classification in context.Budget.Classifications.Values.OrderBy(c => c.Name, StringComparer.Ordinal))
        {
            var mentions = CodeMentions.Of(context, classification);
            var entries = mentions.Where(m => m.IsEntry).ToList();
            if (entries.Count == 0) continue;
            var uses = SubjectUses.Of(context, classification);
            WarnOfMissing(context, examination, classification, mentions, uses);
            foreach (var entry in entries) CheckUsed(context, examination, entry, uses);
        }
    }

    private static void WarnOfMissing(CheckContext context, Examination examination, Classification classification,
        IReadOnlyList<CodeMention> mentions, IReadOnlyDictionary<string, Evidence> uses)
    {
        var named = mentions.Select(m => m.Subject?.Code).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var last = mentions.Last(m => m.IsEntry);
        foreach (var (code, at) in uses)
        {
            if (classification.Find(code) is not { } subject || subject.Level != classification.Levels.Count) continue;
            examination.Look();
            if (named.Contains(code)) continue;
            var list = context.EvidenceOf(last.Passage, last.Words.At(last.Names[0].Start), last.LastName);
            examination.Warn($"{at} 用了科目「{subject.Name}」（{code}），逐条解释科目的地方（到{list}）没有解释它；请补上一条。", at, list);
        }
    }

    private static void CheckUsed(
        CheckContext context, Examination examination, CodeMention entry, IReadOnlyDictionary<string, Evidence> uses)
    {
        examination.Look();
        if (entry.Subject is { } found && uses.ContainsKey(found.Code)) return;
        var at = context.EvidenceOf(entry.Passage, entry.Words.At(entry.Names[^1].Start), entry.LastName);
        var code = entry.Subject is { } subject ? $"（{subject.Code}）" : "";
        Saying words = $"{at}解释了科目「{entry.LastName}」{code}，";
        const string Advice = "请核对是表里漏了，还是这一条从往年留了下来。";
        if (entry.Subject?.Parent is { } parent && uses.TryGetValue(parent, out var above))
        {
            examination.Warn($"{words}可是没有一张表用到它，{above} 下面也没有；{Advice}", at, above);
            return;
        }
        examination.Warn($"{words}可是没有一张表用到它；{Advice}", at);
    }
}
