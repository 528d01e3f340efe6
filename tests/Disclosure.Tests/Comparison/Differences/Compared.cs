using Disclosure.Core.Comparison.Differences;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Pipeline;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>Budgets read and compared, and what changed as short lines.</summary>
internal static class Compared
{
    /// <summary>A budget of an input folder, which must be read without errors.</summary>
    public static Budget Read(string folder, string unit, int year)
    {
        var findings = new FindingList();
        var input = new InputReader(folder);
        var budget = input.Read(input.List(unit, year, findings).Single(), findings).ShouldNotBeNull();
        findings.Sorted().Select(f => f.ToString()).ShouldBeEmpty();
        return budget;
    }

    /// <summary>What changed between two.</summary>
    public static BudgetDifferences Of(Budget before, Budget after) => BudgetComparison.Of(before, after, WordAlignment.Of);

    /// <summary>All that changed, a line each: figures, totals, rows, splits, texts, passages, edition.</summary>
    public static IEnumerable<string> Lines(BudgetDifferences differences) =>
    [
        .. differences.Figures.Select(f => $"数 {Line(f)}"),
        .. differences.Totals.Select(f => $"总 {Line(f)}"),
        .. differences.Rows.Select(r => $"行 {r.First.Kind} {r.First.Nature} {string.Join(" ", r.Appearances.Select(a => a.Shown.Address))} {r.First.Before?.Name} → {r.First.After?.Name} {r.First.Reason}"),
        .. differences.Splits.Select(s => $"{(s.IsMerge ? "合" : "拆")} {string.Join("+", s.Before.Select(b => b.Name))} → {string.Join("+", s.After.Select(a => a.Name))} {s.Amount}{s.Unit}"),
        .. differences.Texts.Select(t => $"字 {t.Address}: {Pieces(t.Pieces)}"),
        .. differences.Passages.Select(p => $"文 {p.Kind} {p.Part}: {Pieces(p.Pieces)}"),
        .. differences.Editions.Select(e => $"版 {e.Text}"),
    ];

    private static string Line(FigureGroup group) =>
        $"{group.First.Kind} {string.Join(" ", group.Appearances.Select(a => a.Address))} {group.First.TextBefore}→{group.First.TextAfter}"
        + $" {group.First.Difference}{group.First.Unit} {group.First.Percentage:0.00}{(group.First.IsRestated ? " 往年" : "")}{group.First.Caveat}";

    private static string Pieces(IReadOnlyList<TextPiece> pieces) => string.Concat(pieces.Select(p => p.Kind switch
    {
        PieceKind.Removed => $"[-{p.Text}-]",
        PieceKind.Added => $"[+{p.Text}+]",
        _ => p.Text,
    }));
}
