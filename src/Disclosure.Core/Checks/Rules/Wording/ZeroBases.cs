using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>What was nothing the year before has no percentage of growth.</summary>
public sealed partial class ZeroBases : DocumentCheck
{
    // So near it stands in a sentence.
    private const int Reach = 80;

    /// <inheritdoc/>
    public override string Id => "zero-base";

    /// <inheritdoc/>
    public override string Title => "基数为零";

    /// <inheritdoc/>
    public override string Nothing => "文字里没有写增长的比例。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var statement in ChangeParser.All(context))
        {
            if (statement is not { Rate: { Figure.Value: not 0, Direction: not ChangeDirection.Down } rate }) continue;
            examination.Look();
            if (Nought(context, statement) is not { } nought) continue;
            var at = statement.Evidence(context, rate);
            examination.Warn($"{at}说「{statement.Text(rate)}」，可是{nought.Words}，基数是零，算不出比例；请只写增减的金额。", at, nought.Evidence);
        }
    }

    // 「上年未安排」 in the sentence.
    private static (int Start, string Text)? Unplanned(ChangeStatement statement)
    {
        var words = statement.Words;
        var start = Math.Max(words.SentenceStart(statement.Start), statement.Start - Reach);
        var match = NoEarlier().Match(words.Text, start, Math.Min(words.SentenceEnd(statement.End), statement.End + Reach) - start);
        return match.Success ? (match.Index, words.Written(match.Index, match.Index + match.Length)) : null;
    }

    [GeneratedRegex("(?:[12][0-9]{3}年|" + WordLists.LastYear + ")(?:度)?(?:预算)?(?:" + WordLists.NoEarlier + ")", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex NoEarlier();

    // Where it is said that the earlier amount was nothing, or null.
    private static (Saying Words, Evidence Evidence)? Nought(CheckContext context, ChangeStatement statement)
    {
        if (statement.Earlier is { } earlier)
        {
            return earlier.Value != 0 ? null : ($"上年是 {statement.Text(earlier)}",
                context.EvidenceOf(statement.Passage, statement.Words.At(earlier.Start), statement.Text(earlier)));
        }
        if (Unplanned(statement) is { } words)
        {
            return ($"同一句说「{words.Text}」", context.EvidenceOf(statement.Passage, statement.Words.At(words.Start), words.Text));
        }
        if (statement is { Now: { Value: not 0 } now, Difference: { } difference } && difference.Direction != ChangeDirection.Down)
        {
            return now.Plain != difference.Figure.Plain ? null
                : ($"增加的就是本年的全部 {statement.Text(now)}", statement.Evidence(context, difference));
        }
        if (EarlierFigures.Of(context, statement) is not { } rows || EarlierFigures.AmountOf(rows.Earlier) != 0) return null;
        return ($" {rows.Earlier} 是 {rows.Earlier.Cell!.Text}", Evidence.Of(rows.Earlier));
    }
}
