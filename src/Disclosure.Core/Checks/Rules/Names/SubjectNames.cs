using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;

namespace Disclosure.Core.Checks.Rules.Names;

/// <summary>Subjects go by their official names of the year, in prose and in the lines of tables.</summary>
public sealed class SubjectNames : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "subject-name";

    /// <inheritdoc/>
    public override string Title => "科目名称";

    /// <inheritdoc/>
    public override string Nothing => "文字和表里都没有写科目的名称。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var classification in context.Budget.Classifications.Values.OrderBy(c => c.Name, StringComparer.Ordinal))
        {
            new SubjectLevels(context, classification).Check(examination);
            var mentions = CodeMentions.Of(context, classification);
            if (mentions.Count == 0) continue;
            var uses = SubjectUses.Of(context, classification);
            foreach (var mention in mentions) CheckLevels(context, examination, mention, uses);
        }
        var slips = new NameSlips(context);
        slips.CheckAmounts(examination);
        slips.CheckLines(examination);
    }

    private static void CheckLevels(
        CheckContext context, Examination examination, CodeMention mention, IReadOnlyDictionary<string, Evidence> uses)
    {
        examination.Look();
        for (var subject = mention.Subject; subject is not null; subject = mention.Classification.Find(subject.Parent ?? ""))
        {
            var (start, name) = mention.Names[subject.Level - 1];
            if (PlainText.Name(subject.Name) == name) continue;
            var at = context.EvidenceOf(mention.Passage, mention.Words.At(start), mention.Written(subject.Level - 1));
            var level = mention.Classification.Levels[subject.Level - 1].Name;
            Saying reason = $"{at}写的{level}是「{at.Text}」，{mention.Classification.Name} {subject.Code} 的正式名称是「{subject.Name}」";
            if (uses.TryGetValue(subject.Code, out var use)) examination.Warn($"{reason}，{use} 印的也是后者；请按正式名称改。", at, use);
            else examination.Warn($"{reason}；请按正式名称改。", at);
        }
    }
}
