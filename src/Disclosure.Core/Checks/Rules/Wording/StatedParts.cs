using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>The parts that a sentence divides an amount into add up to it: 「支出 100 万元，包括：基本支出 60 万元，项目支出 40 万元」.</summary>
public sealed class StatedParts : DocumentCheck
{
    private const string Faulty = "对不上；请核对总数和各项的金额。";
    private const string Rounded = "可能是四舍五入；请核对。";

    /// <inheritdoc/>
    public override string Id => "parts";

    /// <inheritdoc/>
    public override string Title => "分项和总数";

    /// <inheritdoc/>
    public override string Nothing => "文字里没有把一个金额分成几项。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var passage in context.Passages.Where(p => !p.IsHeading))
        {
            foreach (var division in StatedDivisions.In(PlainPassages.Of(context, passage), StatedAmounts.Of(context, passage)))
            {
                examination.Look();
                if (IsFaulty(division)) Warn(context, examination, passage, division, Faulty);
                else if (division.IsRounded) Warn(context, examination, passage, division, Rounded);
            }
        }
        foreach (var list in ListedPlans.All(context)) WarnOfList(context, examination, list);
    }

    private static void WarnOfList(CheckContext context, Examination examination, ListedPlans list)
    {
        examination.Look();
        var faulty = list.Faulty;
        if ((faulty ?? list.Rounded) is not { } fault) return;
        var (words, whole) = (PlainPassages.Of(context, list.Whole.Passage), fault.Whole.Figure);
        var at = context.EvidenceOf(list.Whole.Passage, words.At(whole.Start), words.Written(whole.Start, whole.End));
        var (own, first) = (list.Items[0].Passage, fault.Items[0].Figure);
        var item = PlainPassages.Of(context, own);
        examination.Warn($"{at}的总数是 {at.Text}，下面逐条写的 {fault.Items.Count} 项加起来是 {whole.InUnit(fault.Items.Sum(i => i.Figure.Plain))}，{(faulty is null ? Rounded : Faulty)}",
            at, context.EvidenceOf(own, item.At(first.Start), item.Written(first.Start, first.End)));
    }

    // More than the whole cannot be its parts; less may be some of them, unless they are all.
    private static bool IsFaulty(StatedDivision division) => !division.AddsUp
        && (division.Difference > 0 ? (division.IsAdjacent || division.IsComplete) && !division.IsNested : division.IsComplete);

    private static void Warn(CheckContext context, Examination examination, Passage passage, StatedDivision division, string advice)
    {
        var words = PlainPassages.Of(context, passage);
        var (whole, first, last) = (division.Whole.Figure, division.Parts[0].Figure, division.Parts[^1].Figure);
        var at = context.EvidenceOf(passage, words.At(whole.Start), words.Written(whole.Start, whole.End));
        var parts = context.EvidenceOf(passage, words.At(first.Start), words.Written(first.Start, last.End));
        var sum = whole.InUnit(division.Parts.Sum(p => p.Figure.Plain));
        var names = division.Parts.Count == 1 ? $"其中的一项就有 {sum}" : $"后面的 {division.Parts.Count} 项加起来是 {sum}";
        examination.Warn($"{at}的总数是 {at.Text}，{names}，{advice}", at, parts);
    }
}
