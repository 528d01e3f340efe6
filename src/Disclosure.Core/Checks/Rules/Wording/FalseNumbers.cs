using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>What stands before a unit and looks like a number is one: no search, no sum and no other check sees 1OO.00 or ⑨⑨⑨.</summary>
public sealed class FalseNumbers : DocumentCheck
{
    private const int MostBefore = 24;

    /// <inheritdoc/>
    public override string Id => "false-number";

    /// <inheritdoc/>
    public override string Title => "像数不是数";

    /// <inheritdoc/>
    public override string Nothing => "文字里没有金额和百分比。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var passage in context.AllPassages)
        {
            var words = PlainPassages.Of(context, passage);
            foreach (var _ in ProseFigures.In(words)) examination.Look();
            foreach (var (start, end, why) in NumberForms.In(words)) Warn(context, examination, passage, (start, end), why);
            foreach (var (start, end, why) in ChineseForms(words)) Warn(context, examination, passage, (start, end), why);
            foreach (var (start, end, why) in MixedForms.In(words)) Warn(context, examination, passage, (start, end), why);
        }
    }

    // 九九亿亿元: a row of numerals that no reading makes a number of.
    private static IEnumerable<(int Start, int End, string Why)> ChineseForms(PlainText words) =>
        from run in ChineseAmounts.Runs(words.Text)
        where ChineseAmounts.IsDoubled(words.Text.AsSpan(run.Start, run.End - run.Start))
        select (words.At(run.Start), words.At(run.End) + 1, "中文数字里的数位重复了");

    private static void Warn(CheckContext context, Examination examination, Passage passage, (int Start, int End) at, string why)
    {
        examination.Look();
        var written = passage.Text[at.Start..at.End];
        examination.Warn(
            $"「{passage.Text[passage.ClauseStart(at.Start, MostBefore)..at.End].Trim()}」里的「{written}」像数，可是{why}，查不到也核对不了；请改成普通的数字。",
            context.EvidenceOf(passage, at.Start, written));
    }
}
