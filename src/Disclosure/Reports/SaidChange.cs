using Disclosure.Core.Comparison.Differences;

namespace Disclosure.Reports;

/// <summary>What a reader would say of two budgets, in two sentences: what became of the total, and what moved most.</summary>
internal static class SaidChange
{
    private const int MostNamed = 3;

    /// <summary>The sentences.</summary>
    /// <param name="d">What changed.</param>
    /// <param name="before">What the earlier one is called: <c>2023 年</c>, <c>2024 年预算</c>; blank where both are called alike, as two states of one document are.</param>
    public static string Of(BudgetDifferences d, string before) => Total(d, before) + Causes(d);

    private static string Total(BudgetDifferences d, string before)
    {
        if ((Stated(d) ?? Largest(d)) is not var (name, total)) return d.Figures.Count > 0 ? "合计没有变。" : "数都没有变。";
        var way = total.Difference > 0 ? "增加" : "减少";
        return $"{name} {total.TextAfter} {total.Unit}，比{(before.Length > 0 ? $" {before}" : "改动以前")}的 {total.TextBefore} {total.Unit}{way} {DifferenceWords.Difference(total)[1..]}（{DifferenceWords.Percentage(total)}）。";
    }

    // The total that the first page of the edition states.
    private static (string Name, FigureChange Total)? Stated(BudgetDifferences d)
    {
        foreach (var form in d.After.Edition.Overview)
        {
            var found = d.Totals.SelectMany(g => g.Appearances).FirstOrDefault(a => IsCompared(a) && (a.After!.Address == form.Total.Address || a.After.ShortAddress == form.Total.Address));
            if (found is not null) return (form.Name, found);
        }
        return null;
    }

    private static (string Name, FigureChange Total)? Largest(BudgetDifferences d) =>
        d.Totals.Select(g => g.First).FirstOrDefault(IsCompared) is { } total ? (DifferenceWords.Name(total), total) : null;

    private static bool IsCompared(FigureChange figure) =>
        figure is { IsRestated: false, Difference: not (null or 0), Before.Cell.Number: not null, After.Cell.Number: not null };

    private static string Causes(BudgetDifferences d)
    {
        var moved = d.Figures.Select(g => g.First).Where(f => f is { Weight: > 0, IsRestated: false, Difference: not null }).Take(MostNamed)
            .Select(f => $"{DifferenceWords.Name(f)}（{DifferenceWords.Difference(f)}，{DifferenceWords.Percentage(f)}）").ToList();
        if (moved.Count > 0) return $"变动最多的是{string.Join("、", moved)}。";
        if (Largest(d) is not null) return "变的只有合计，没有哪一项跟着变。";
        return d.Texts.Count + d.Passages.Count > 0 ? "改的是文字。" : d.Rows.Count + d.Figures.Count > 0 ? "没有哪一项的钱变了。" : "变的只是版式或科目。";
    }
}
