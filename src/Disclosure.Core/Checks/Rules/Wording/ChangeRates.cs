using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>
/// The difference and the percentage of a change agree with each other, with the amounts of the sentence, and with the tables where
/// these give the earlier year.
/// </summary>
public sealed class ChangeRates : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "change-rate";

    /// <inheritdoc/>
    public override string Title => "增减比例";

    /// <inheritdoc/>
    public override string Nothing => "文字里没有可以核算的增减数和比例。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var statement in ChangeParser.All(context).Where(s => s.Now is not null))
        {
            // Words that contradict each other or the figures are another check's to tell, and a base of zero a third's.
            var way = statement.Direction ?? statement.Terms.FirstOrDefault(t => t.Direction != ChangeDirection.Both)?.Direction;
            if (way is not { } direction || IsContradictory(statement)) continue;
            if (statement.Direction is not null && ChangeWords.IsReversed(statement, direction)) continue;
            examination.Look();
            if (!WarnOfDifference(context, examination, statement)) WarnOfRate(context, examination, statement, direction);
        }
    }

    private static bool IsContradictory(ChangeStatement statement) =>
        statement.Terms.Any(t => t.Direction == ChangeDirection.Up) && statement.Terms.Any(t => t.Direction == ChangeDirection.Down);

    private static bool WarnOfDifference(CheckContext context, Examination examination, ChangeStatement statement)
    {
        if (statement is not { Now: { } now, Difference: { } difference }) return false;
        var at = statement.Evidence(context, difference);
        if (statement.Earlier is { } earlier)
        {
            var given = Math.Abs(now.Plain - earlier.Plain);
            if (Math.Abs(given - difference.Figure.Plain) <= now.Half + earlier.Half + difference.Figure.Half) return false;
            examination.Warn(
                $"{at}说「{statement.Text(difference)}」，可是 {statement.Text(now)} 和 {statement.Text(earlier)} 相差 {now.InUnit(given)}；"
                + $"请核对增减数。", at, context.EvidenceOf(statement.Passage, statement.Words.At(earlier.Start), statement.Text(earlier)));
            return true;
        }
        if (EarlierFigures.Of(context, statement) is not { } rows) return false;
        var printed = Math.Abs(now.Plain - EarlierFigures.AmountOf(rows.Earlier));
        if (Math.Abs(printed - difference.Figure.Plain) <= now.Half + EarlierFigures.HalfOf(rows.Earlier) + difference.Figure.Half) return false;
        examination.Warn(
            $"{at}说「{statement.Text(difference)}」，可是 {rows.Earlier} 是 {rows.Earlier.Cell!.Text}，"
            + $"和本年 {rows.Now.Cell!.Text} 相差 {now.InUnit(printed)}；请核对增减数。", at, Evidence.Of(rows.Earlier), Evidence.Of(rows.Now));
        return true;
    }

    private static void WarnOfRate(CheckContext context, Examination examination, ChangeStatement statement, ChangeDirection direction)
    {
        if (ChangeArithmetic.Base(statement, direction) is not { } from || ChangeArithmetic.Fits(statement, direction) != false) return;
        if (from.Value == 0) return;
        var rate = statement.Rate!;
        var at = statement.Evidence(context, rate);
        var now = statement.Now!;
        var other = context.EvidenceOf(statement.Passage, statement.Words.At(now.Start), statement.Text(now));
        if (from.Value < 0)
        {
            // An earlier amount that is itself less than nothing has no rate.
            if (statement is not { Earlier: null, Difference: { } difference }) return;
            examination.Warn($"{at}说「{statement.Text(difference)}」，比本年的 {statement.Text(now)} 还多；请核对增减数。",
                statement.Evidence(context, difference), other);
            return;
        }
        var right = rate.Figure.Percent(ChangeArithmetic.Rate(statement, direction)!.Value);
        examination.Warn(
            $"{at}说「{statement.Text(rate)}」，可是本年 {statement.Text(now)}，上年应是 {now.InUnit(from.Value)}，算出来是 {right}；请核对金额和比例。",
            at, other);
    }
}
