using System.Diagnostics;
using System.Globalization;
using Disclosure.Core.Amounts;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>What happened to a figure.</summary>
public enum FigureKind
{
    /// <summary>改变: both sides have one and they differ.</summary>
    Changed,

    /// <summary>新增: there was none, or zero.</summary>
    Added,

    /// <summary>取消: there is none any more, or zero.</summary>
    Removed,

    /// <summary>写法: the same value, printed in another way, e.g. 0.00 for a blank.</summary>
    Rewritten,
}

/// <summary>What became of a figure: worked out and worded here, for the pages over the years and for what changed alike.</summary>
/// <param name="Kind">What happened to it; a blank counts as nothing.</param>
/// <param name="Difference">After less before; null where the two must not be subtracted.</param>
/// <param name="Percentage">The difference in percent of the figure before, not rounded; null for what is new, gone, or has no base to speak of.</param>
public sealed record LineChange(FigureKind Kind, decimal? Difference, decimal? Percentage)
{
    /// <summary>What stands for the rate of a figure that is only printed in another way.</summary>
    private const string OtherPrint = "只是写法";

    /// <summary>Why nothing was subtracted, in Chinese without a full stop; blank where that is shown by the figures, or where something was.</summary>
    public string Refusal { get; private init; } = "";

    /// <summary>How much it changed for people who read words, e.g. <c>增加 12.30%</c>, <c>新增</c> or <c>相同</c>; blank for what cannot be said.</summary>
    public string Rate => Kind == FigureKind.Rewritten ? AmountChange.Same : RateOf(AmountChange.WordOf(Difference ?? 0) + " ", "");

    /// <summary>The same in a column of rates, e.g. <c>+12.30%</c>.</summary>
    public string SignedRate => Kind == FigureKind.Rewritten ? OtherPrint : RateOf("", Difference < 0 ? "-" : "+");

    /// <summary>What became of the figure of a line; either is null where its year does not have it. With a <paramref name="refusal"/> nothing is subtracted.</summary>
    internal static LineChange Of(FigureLine? before, FigureLine? after, string refusal)
    {
        var isCounted = before?.IsUncounted != true && after?.IsUncounted != true;
        return isCounted && refusal.Length == 0
            ? Of(before?.Value ?? 0, after?.Value ?? 0)
            : new LineChange(FigureKind.Changed, null, null) { Refusal = refusal };
    }

    /// <summary>
    /// The difference with its sign, to two places or as many as it has; with <paramref name="isWhole"/> a whole number without places.
    /// Blank where nothing was subtracted. Thousands stand apart.
    /// </summary>
    public string SignedDifference(char minus, bool isWhole = false)
    {
        if (Difference is not { } difference) return "";
        var (sign, amount) = (difference < 0 ? minus.ToString() : difference > 0 ? "+" : "", Math.Abs(difference));
        return sign + (isWhole && amount.Scale == 0 ? amount.ToString("#,0", CultureInfo.InvariantCulture) : AmountChange.Amount(amount));
    }

    private static LineChange Of(decimal from, decimal to)
    {
        var kind = from == to ? FigureKind.Rewritten : from == 0 ? FigureKind.Added : to == 0 ? FigureKind.Removed : FigureKind.Changed;
        return new LineChange(kind, to - from, kind == FigureKind.Changed ? Share.PercentOfChange(to - from, from) : null);
    }

    private string RateOf(string word, string sign) => Kind switch
    {
        FigureKind.Added => MatchWords.New,
        FigureKind.Removed => MatchWords.Ended,
        FigureKind.Changed or FigureKind.Rewritten => Percentage is { } percentage ? word + Share.OfChange(percentage, sign) : "",
        _ => throw new UnreachableException($"no such change: {Kind}"),
    };
}
