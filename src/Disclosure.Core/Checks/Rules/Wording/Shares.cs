using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>A share agrees with its part and the whole that the sentence divides: 「其中：基本支出 180.57 万元，占 44.27%」.</summary>
public sealed partial class Shares : DocumentCheck
{
    // What is named as the whole stands near, and of a long passage not every amount is looked at.
    private const int MostNear = 64;

    /// <inheritdoc/>
    public override string Id => "share";

    /// <inheritdoc/>
    public override string Title => "占比";

    /// <inheritdoc/>
    public override string Nothing => "文字里没有写各部分占多少。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        Lazy<PassageDivisions>? above = null;
        foreach (var passage in context.Passages)
        {
            Examine(context, examination, passage, above);
            ExamineNamed(context, examination, passage);
            // Items of a list divide what the paragraph above them, which ends with a colon, has stated.
            if (passage.IsHeading) above = null;
            else if (passage.Text.AsSpan().TrimEnd() is [.., '：' or ':'])
            {
                above = new(() => new PassageDivisions(passage, PlainPassages.Of(context, passage)));
            }
        }
    }

    private static void Examine(CheckContext context, Examination examination, Passage passage, Lazy<PassageDivisions>? above)
    {
        if (!passage.Text.Contains('占')) return;
        var words = PlainPassages.Of(context, passage);
        var figures = new FigureOrder(ProseFigures.In(words));
        PassageDivisions? here = null;
        foreach (Match match in Share().Matches(words.Text))
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            var rate = figures.From(end).TakeWhile(f => f.Start == end).FirstOrDefault(f => !f.IsMoney);
            if (rate is null || figures.Before(start) is not { IsMoney: true } part || start - part.End > 1) continue;
            here ??= new PassageDivisions(passage, words);
            var wholes = here.Wholes(part.Start);
            if (wholes.Count == 0 && above is not null) wholes = above.Value.Wholes(null);
            if (wholes.Count == 0) continue;
            examination.Look();
            if (wholes.Any(w => Fits(part, w.Figure, rate))) continue;
            Warn(context, examination, (passage, words, part, rate, start), wholes[0]);
        }
    }

    // 「占基本支出的 75%」: what it is a share of is an amount that the passage states before.
    private static void ExamineNamed(CheckContext context, Examination examination, Passage passage)
    {
        foreach (var (part, rate, start, name) in Named(context, passage))
        {
            var stated = StatedAmounts.Of(context, passage);
            var before = SortedOrder.CountWhile(stated, s => s.Figure.End < part.Start);
            var wholes = stated.Take(before).Skip(before - MostNear).Where(s => s.Name == name && s.Year != context.Budget.Year - 1).ToList();
            if (wholes.Count == 0) continue;
            examination.Look();
            if (wholes.Exists(w => Fits(part, w.Figure, rate))) continue;
            var words = PlainPassages.Of(context, passage);
            var whole = wholes[^1].Figure;
            Warn(context, examination, (passage, words, part, rate, start), new DividedAmount(whole, passage, words.Written(whole.Start, whole.End), words.At(whole.Start)));
        }
    }

    /// <summary>The shares of a passage that name their whole, each with its part, where it begins, and the name.</summary>
    internal static IEnumerable<(ProseFigure Part, ProseFigure Rate, int Start, string Whole)> Named(CheckContext context, Passage passage) =>
        Written(context, passage).Select(s => (s.Part, s.Rate, s.Start, AmountName.Of(s.Whole))).Where(s => s.Item4.Length > 1);

    /// <summary>The same with the name of the whole as it is written, 本年支出合计, which says a total and nothing else.</summary>
    internal static IEnumerable<(ProseFigure Part, ProseFigure Rate, int Start, string Whole)> Written(CheckContext context, Passage passage)
    {
        if (!passage.Text.Contains('占')) yield break;
        var words = PlainPassages.Of(context, passage);
        var figures = new FigureOrder(ProseFigures.In(words));
        foreach (Match match in NamedShare().Matches(words.Text))
        {
            var (start, end, name) = (match.Index, match.Index + match.Length, match.Groups["whole"].Value);
            var rate = figures.From(end).TakeWhile(f => f.Start == end).FirstOrDefault(f => !f.IsMoney);
            if (rate is not null && figures.Before(start) is { IsMoney: true } part && start - part.End <= 1) yield return (part, rate, start, name);
        }
    }

    private static void Warn(CheckContext context, Examination examination,
        (Passage Passage, PlainText Words, ProseFigure Part, ProseFigure Rate, int Start) share, DividedAmount whole)
    {
        var words = share.Words;
        var at = context.EvidenceOf(share.Passage, words.At(share.Start), words.Written(share.Start, share.Rate.End));
        var right = whole.Figure.Plain == 0 ? "算不出比例"
            : "应占 " + share.Rate.Percent(share.Part.Plain / whole.Figure.Plain * 100);
        var other = context.EvidenceOf(whole.Passage, whole.At, whole.Text);
        Saying where = ReferenceEquals(share.Passage, whole.Passage) ? (Saying)$"同一段的" : $"{other}的";
        var part = words.Written(share.Part.Start, share.Part.End);
        examination.Warn($"{at}说 {part}「{at.Text}」，可是它在{where} {whole.Text} 里{right}；请核对金额和比例。", at, other);
    }

    private static bool Fits(ProseFigure part, ProseFigure whole, ProseFigure rate) =>
        whole.Plain > whole.Half && IsBetween(part, whole.Plain - whole.Half, whole.Plain + whole.Half, rate);

    /// <summary>Whether a part is so much of a whole of 元, which is exact.</summary>
    internal static bool Fits(ProseFigure part, decimal whole, ProseFigure rate) => whole > 0 && IsBetween(part, whole, whole, rate);

    private static bool IsBetween(ProseFigure part, decimal least, decimal most, ProseFigure rate) =>
        rate.Plain >= ((part.Plain - part.Half) / most * 100) - rate.Half && rate.Plain <= ((part.Plain + part.Half) / least * 100) + rate.Half;

    [GeneratedRegex("占(?<whole>[^，。;:0-9%()]{2,30}?)(?:的|比例|比重|比)?(?:为|约)?(?=[0-9]|" + ChineseRates.Opening + ")", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex NamedShare();

    // What it is a share of is either not named or named as the total; 占全区 3% is a share of something else.
    [GeneratedRegex("占(?:" + WordLists.Wholes + "){0,8}(?=[0-9]|" + ChineseRates.Opening + ")", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Share();
}
