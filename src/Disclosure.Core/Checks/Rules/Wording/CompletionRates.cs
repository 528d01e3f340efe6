using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>How much of a plan was carried out agrees with the plan and what was spent: 「年初预算 10 万元，决算 9 万元，完成年初预算的 90%」.</summary>
public sealed partial class CompletionRates : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "completion-rate";

    /// <inheritdoc/>
    public override string Title => "完成比例";

    /// <inheritdoc/>
    public override string Nothing => "文字里没有写完成比例。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        var sections = new PassageSections(context.Passages);
        foreach (var passage in context.Passages.Where(p => !p.IsHeading))
        {
            foreach (var completion in In(context, sections, passage))
            {
                examination.Look();
                if (completion.Plans.Count > 0 && !Fits(completion)) Warn(context, examination, passage, completion);
            }
        }
    }

    /// <summary>The rates of completion of a passage whose plan and outcome are stated, each with the plans that it may be of.</summary>
    internal static IEnumerable<(int Start, ProseFigure Rate, PlanComparison Amounts, IReadOnlyList<StatedAmount> Plans)> In(
        CheckContext context, PassageSections sections, Passage passage)
    {
        var words = PlainPassages.Of(context, passage);
        var figures = new FigureOrder(ProseFigures.In(words));
        foreach (Match match in Completion().Matches(words.Text))
        {
            var end = match.Index + match.Length;
            if (figures.From(end).FirstOrDefault() is not { IsMoney: false } rate || rate.Start != end) continue;
            if (PlanComparison.Before(context, sections, passage, match.Index, isNearest: true) is { } amounts) yield return (match.Index, rate, amounts, amounts.Named(match.Value));
        }
    }

    /// <summary>Whether a rate can come of what was spent and one of the plans.</summary>
    internal static bool Fits((int Start, ProseFigure Rate, PlanComparison Amounts, IReadOnlyList<StatedAmount> Plans) completion) =>
        completion.Plans.Any(p => Fits(completion.Amounts.Spent.Figure, p.Figure, completion.Rate));

    private static void Warn(CheckContext context, Examination examination, Passage passage,
        (int Start, ProseFigure Rate, PlanComparison Amounts, IReadOnlyList<StatedAmount> Plans) completion)
    {
        var (start, rate, amounts, plans) = completion;
        var (spent, plan) = (amounts.Spent.Figure, plans[0].Figure);
        var words = PlainPassages.Of(context, passage);
        var source = PlainPassages.Of(context, amounts.Passage);
        var at = context.EvidenceOf(passage, words.At(start), words.Written(start, rate.End));
        var other = context.EvidenceOf(amounts.Passage, source.At(plan.Start), source.Written(plan.Start, plan.End));
        var right = plan.Plain == 0 ? "预算是零，算不出比例" : "算出来是 " + rate.Percent(spent.Plain / plan.Plain * 100);
        examination.Warn($"{at}说「{at.Text}」，可是预算 {other.Text}，决算 {source.Written(spent.Start, spent.End)}，{right}；请核对金额和比例。", at, other);
    }

    // Nothing of nothing may be called nothing, or all.
    private static bool Fits(ProseFigure spent, ProseFigure plan, ProseFigure rate)
    {
        if (plan.Plain == 0) return spent.Plain == 0 && rate.Plain is 0 or 100;
        if (plan.Plain == spent.Plain && plan.Half == spent.Half) return rate.Plain == 100;
        if (plan.Plain <= plan.Half) return true;
        var least = (spent.Plain - spent.Half) / (plan.Plain + plan.Half) * 100;
        var most = (spent.Plain + spent.Half) / (plan.Plain - plan.Half) * 100;
        return rate.Plain >= least - rate.Half && rate.Plain <= most + rate.Half;
    }

    [GeneratedRegex("(?:完成|为|占|达到?|执行)(?:了)?(?:" + WordLists.PlannedFirst + "|" + WordLists.PlannedLater + "|年度预算|预算)(?:数|安排|安排数)?的?(?:比例|比率)?(?:为|约|达)?(?=[0-9]|" + ChineseRates.Opening + ")",
        RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Completion();
}
