using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Comparison.Reasons;

/// <summary>
/// What the narrative of final accounts says of why more or less was spent than planned: 「年初预算为 54.53 万元，支出决算为 50.00 万元，
/// 决算数小于预算数的主要原因是……」. Only a reason that stands with both amounts is taken for that of a figure.
/// </summary>
public sealed class PlanReasons
{
    private readonly CheckContext _context;
    private readonly Lazy<IReadOnlyList<PlanWords>> _said;
    private readonly decimal _largest;

    /// <summary>The reasons in final accounts.</summary>
    public PlanReasons(CheckedBudget final)
    {
        _context = final.Context;
        _said = new(() => [.. PlanWords.All(final.Context)]);
        _largest = LargeChange.LargestTotal(final.Book);
    }

    /// <summary>The reason for a large deviation from the plan; null when it is not large, and when none is given.</summary>
    public FoundReason? Of(CompletionSection section, CompletionLine line)
    {
        if (line is not { Change: { Difference: { } difference } change, Plan: { } plan, Spent: { } spent }) return null;
        if (!LargeChange.Is(InYuan(difference), change.Percentage, _largest)) return null;
        var name = PlainText.Name(line.Shown.Name);
        return _said.Value.Where(s => IsOf(s.Amounts, InYuan(plan.Value ?? 0), InYuan(spent.Value ?? 0), name)).Select(ReasonOf).FirstOrDefault(r => r is not null);

        decimal InYuan(decimal amount) => MoneyUnit.InYuan(amount, section.Unit);
    }

    // Two subjects may have the same two amounts: the one that is named counts, and where none is named the amounts alone do.
    private static bool IsOf(PlanComparison said, decimal plan, decimal spent, string name) =>
        said.Spent.Figure.Plain == spent && said.Plans.Any(p => p.Figure.Plain == plan)
        && said.Plans.Append(said.Spent).Where(a => a.Name.Length > 0).ToList() is var named
        && (named.Count == 0 || named.Exists(a => a.Label.Contains(name, StringComparison.Ordinal) || AmountName.IsSame(AmountName.Of(name), a.Name)));

    private FoundReason? ReasonOf(PlanWords said)
    {
        var words = PlainPassages.Of(_context, said.Passage);
        var end = words.SentenceEnd(said.End);
        if (ReasonMarks.At(words.Text.AsSpan(said.End, end - said.End)) < 0) return null;
        return ReasonWords.Behind(said.Passage, words, (words.SentenceStart(said.Start), said.Start, end));
    }
}
