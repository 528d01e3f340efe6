using Disclosure.Core.Amounts;
using Disclosure.Core.Comparison.Matching;

namespace Disclosure.Core.Comparison.Years;

/// <summary>One thing as it was planned and as it turned out.</summary>
/// <param name="Plan">What was planned; null where the budget does not have it.</param>
/// <param name="Spent">What came of it; null where the final accounts do not have it.</param>
/// <param name="Rate">How much of the plan was carried out, e.g. <c>95.00%</c>; blank where that cannot be worked out.</param>
/// <param name="Note">Why it cannot, and what is to be minded of the pair, in words without a full stop; blank for nothing.</param>
public sealed record CompletionLine(FigureLine? Plan, FigureLine? Spent, string Rate, string Note)
{
    /// <summary>What became of the plan; null where the two mean different things, or one of them cannot be counted.</summary>
    public LineChange? Change { get; init; }

    /// <summary>The line of the final accounts, or else of the budget.</summary>
    public FigureLine Shown => Spent ?? Plan!;

    /// <summary>What was spent less what was planned, blanks counting as nothing; null where the two must not be subtracted.</summary>
    public decimal? Difference => Change?.Difference;

    /// <summary>The line of two figures that are one thing; either is null where its document does not have it.</summary>
    /// <param name="plan">What was planned.</param>
    /// <param name="spent">What came of it, in the same unit.</param>
    /// <param name="match">What is one in the two documents.</param>
    /// <param name="words">What the two documents are called.</param>
    internal static CompletionLine Of(FigureLine? plan, FigureLine? spent, BudgetMatch match, (string Plan, string Final) words)
    {
        if (plan is null) return new CompletionLine(null, spent, "", $"{words.Plan}没有这一项");
        if (spent is null) return new CompletionLine(plan, null, "", $"{words.Final}没有这一项");
        var verdict = match.VerdictOn(plan.Identity, spent.Identity);
        if (!verdict.IsComparable) return new CompletionLine(plan, spent, "", verdict.Words);
        if (plan.IsUncounted || spent.IsUncounted) return new CompletionLine(plan, spent, "", Joined(verdict.Words, "不是数，算不出完成率"));
        // The columns say 预算数 and 决算数: that they differ is what is shown.
        var (planned, done) = (plan.Value ?? 0, spent.Value ?? 0);
        return new CompletionLine(plan, spent, Share.Completed(done, planned), Joined(verdict.Words, WhyNone(planned, done, plan.Text.Length == 0, words.Plan)))
        {
            Change = LineChange.Of(plan, spent, ""),
        };
    }

    // Nothing of nothing needs no word.
    private static string WhyNone(decimal planned, decimal done, bool isBlank, string word) => planned switch
    {
        < 0 => $"{word}是负数，算不出完成率",
        0 when done != 0 => isBlank ? $"{word}是空白，算不出完成率" : $"{word}是零，算不出完成率",
        _ => "",
    };

    private static string Joined(string first, string second) => first.Length > 0 && second.Length > 0 ? $"{first}；{second}" : first + second;
}
