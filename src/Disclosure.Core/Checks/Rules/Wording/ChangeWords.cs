using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>The words of a change agree with each other and with the figures: 增加 with 增长, 减少 with 下降.</summary>
public sealed class ChangeWords : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "change-word";

    /// <inheritdoc/>
    public override string Title => "增减用词";

    /// <inheritdoc/>
    public override string Nothing => "文字里没有说比上年增减多少。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var statement in ChangeParser.All(context))
        {
            examination.Look();
            if (statement.Terms.FirstOrDefault(t => t is { Direction: ChangeDirection.Both, IsChoice: false, Figure.Value: not 0 }) is { } both)
            {
                WarnOfBoth(context, examination, statement, both);
            }
            else if (statement.Terms is [{ IsChoice: false } first, { IsChoice: false } second] && first.Direction != second.Direction)
            {
                var at = statement.Evidence(context, first);
                examination.Warn(
                    $"{at}前面说「{statement.Text(first)}」，后面说「{statement.Text(second)}」，一个是增，一个是减；请核对是增还是减。",
                    at, statement.Evidence(context, second));
            }
            else
            {
                CheckFigures(context, examination, statement);
            }
        }
        foreach (var compared in PlanWords.All(context)) CheckPlan(context, examination, compared);
        foreach (var (statement, end) in UnchangedStatements.All(context)) CheckUnchanged(context, examination, statement, end);
    }

    private static void CheckPlan(CheckContext context, Examination examination, PlanWords compared)
    {
        examination.Look();
        var words = PlainPassages.Of(context, compared.Passage);
        var said = words.Text[compared.Start..compared.End];
        if (compared.Fits(said) || compared.Amounts.Named(said) is not [{ Figure: var plan }, ..]) return;
        var source = PlainPassages.Of(context, compared.Amounts.Passage);
        var spent = compared.Amounts.Spent.Figure;
        var at = context.EvidenceOf(compared.Passage, words.At(compared.Start), words.Written(compared.Start, compared.End));
        examination.Warn($"{at}说「{at.Text}」，可是预算 {source.Written(plan.Start, plan.End)}，决算 {source.Written(spent.Start, spent.End)}；请核对用词和金额。",
            at, context.EvidenceOf(compared.Amounts.Passage, source.At(plan.Start), source.Written(plan.Start, plan.End)));
    }

    private static void CheckUnchanged(CheckContext context, Examination examination, ChangeStatement statement, int end)
    {
        if (statement.Now is not { } now) return;
        examination.Look();
        var at = context.EvidenceOf(statement.Passage, statement.Words.At(statement.Start), statement.Words.Written(statement.Start, end));
        if (statement.Earlier is { } earlier)
        {
            if (now.IsAsMuchAs(earlier)) return;
            examination.Warn($"{at}说「{at.Text}」，可是本年 {statement.Text(now)}，上年 {statement.Text(earlier)}；请核对是不是有增减。",
                at, context.EvidenceOf(statement.Passage, statement.Words.At(earlier.Start), statement.Text(earlier)));
        }
        else if (EarlierFigures.Of(context, statement) is { } rows)
        {
            var difference = EarlierFigures.AmountOf(rows.Now) - EarlierFigures.AmountOf(rows.Earlier);
            if (Math.Abs(difference) <= now.Half + EarlierFigures.HalfOf(rows.Earlier)) return;
            examination.Warn($"{at}说「{at.Text}」，可是 {rows.Earlier} 是 {rows.Earlier.Cell!.Text}，本年 {rows.Now.Cell!.Text}；请核对是不是有增减。",
                at, Evidence.Of(rows.Earlier), Evidence.Of(rows.Now));
        }
    }

    private static void WarnOfBoth(CheckContext context, Examination examination, ChangeStatement statement, ChangeTerm both)
    {
        var at = statement.Evidence(context, both);
        Saying reason = $"{at}的「{statement.Text(both)}」既有增又有减，看不出是增加还是减少";
        if (statement.Terms.FirstOrDefault(t => t.Direction != ChangeDirection.Both) is { } clear)
        {
            examination.Warn($"{reason}；同一句还说「{statement.Text(clear)}」，请把用词改成一致。", at, statement.Evidence(context, clear));
            return;
        }
        examination.Warn($"{reason}；请只留一个词。", at);
    }

    private static void CheckFigures(CheckContext context, Examination examination, ChangeStatement statement)
    {
        if (statement is not { Direction: { } direction, Terms: [var first, ..] } || first.Figure.Value == 0) return;
        var at = statement.Evidence(context, first);
        Saying said = $"{at}说「{statement.Text(first)}」";
        if (statement is { Now: { } now, Earlier: { } earlier } && now.Plain != earlier.Plain)
        {
            if (Way(earlier.Plain, now.Plain) == direction) return;
            examination.Warn($"{said}，可是同一句里本年 {statement.Text(now)}，上年 {statement.Text(earlier)}；请核对是增还是减。",
                at, context.EvidenceOf(statement.Passage, statement.Words.At(earlier.Start), statement.Text(earlier)));
        }
        else if ((CitedChanges.Of(context, statement) ?? EarlierFigures.Of(context, statement)) is { } rows)
        {
            if (Way(EarlierFigures.AmountOf(rows.Earlier), EarlierFigures.AmountOf(rows.Now)) == direction) return;
            examination.Warn($"{said}，可是 {rows.Earlier} 是 {rows.Earlier.Cell!.Text}，本年 {rows.Now.Cell!.Text}；请核对是增还是减。",
                at, Evidence.Of(rows.Earlier), Evidence.Of(rows.Now));
        }
        else if (IsReversed(statement, direction))
        {
            var rate = statement.Rate!;
            examination.Warn($"{said}，按这个方向算不出「{statement.Text(rate)}」，反过来才对得上；请核对是增还是减。",
                at, statement.Evidence(context, rate));
        }
    }

    /// <summary>Whether the figures of a statement fit only when its words are turned round.</summary>
    internal static bool IsReversed(ChangeStatement statement, ChangeDirection direction) =>
        ChangeArithmetic.Fits(statement, direction) == false
        && ChangeArithmetic.Fits(statement, ChangeArithmetic.Opposite(direction)) == true;

    private static ChangeDirection? Way(decimal from, decimal to) =>
        from < to ? ChangeDirection.Up : from > to ? ChangeDirection.Down : null;
}
