using Disclosure.Core.Addressing;
using Disclosure.Core.Amounts;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Figures;

namespace Disclosure.Core.Checks.Rules.Publishing;

/// <summary>What a document says of last year's totals, and gives again of last year's figures (上年), is what last year's own document of the same kind says, where that is published.</summary>
public sealed class EarlierTotals : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "earlier-total";

    /// <inheritdoc/>
    public override string Title => "上年的总数";

    /// <inheritdoc/>
    public override string Nothing => "没有列出上年的总数，或者上年的同类文件没有在这里公开。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        var key = context.Budget.Key with { Year = context.Budget.Year - 1 };
        var stated = context.Budget.Edition.Overview.Select(form => (Form: form, Cell: EarlierTotal.Stated(form, context.Book)))
            .Where(s => s.Cell is not null).DistinctBy(s => s.Cell!.Address, StringComparer.Ordinal).ToList();
        var isRestating = RestatedCells.Any(context.Book);
        // The other document may have to be read for this.
        if ((stated.Count == 0 && !isRestating) || !context.Others.Keys().Contains(key) || context.Others.Cells(key) is not { } before) return;
        var totals = stated.Select(s => (Name: $"的{s.Form.Name}", Own: s.Cell!, Published: EarlierTotal.Of(s.Form, before)))
            .Where(t => t.Published is not null).Select(t => (t.Name, t.Own, Published: t.Published!)).ToList();
        var restated = isRestating ? RestatedCells.Of(context.Book, before).Select(p => (Name: "", p.Own, p.Published)) : [];
        // A total of the first page may stand in such a column too.
        foreach (var (name, own, published) in totals.Concat(restated).DistinctBy(p => p.Own.Address, StringComparer.Ordinal))
        {
            examination.Look();
            var difference = InPlain(own, own.Cell!.Number!.Value) - InPlain(published, published.Cell!.Number!.Value);
            if (Math.Abs(difference) > Math.Max(HalfOf(own), HalfOf(published))) Warn(name, own, published, difference, examination);
        }
    }

    private static decimal InPlain(LocatedCell cell, decimal number) => number * (MoneyUnit.YuanOf(cell.Unit) ?? 1);

    private static decimal HalfOf(LocatedCell cell) => InPlain(cell, PrintedNumber.HalfUnit(cell.Cell!.Number!.Value.Scale));

    private static void Warn(string name, LocatedCell cell, LocatedCell published, decimal difference, Examination examination)
    {
        var (unit, other) = (Behind(cell), Behind(published));
        var apart = AmountChange.Amount(Math.Abs(difference) / InPlain(cell, 1));
        var year = published.Other!.Year;
        var (own, theirs) = (Evidence.Of(cell), Evidence.Of(published) with { Label = $"{published.Other.Folder}:{published.Address}" });
        examination.Warn(
            $"「{own}」说 {year} 年{name}是 {own.Text}{unit}，{year} 年公开的{published.Other.Kind.Word()}里（「{theirs}」）是 {theirs.Text}{other}，"
            + $"相差 {apart}{unit}；请核对，口径不同的请说明。", own, theirs);
    }

    // A rate has its sign in its text, and a number of things no unit.
    private static string Behind(LocatedCell cell) => MoneyUnit.YuanOf(cell.Unit) is null ? "" : $" {cell.Unit}";
}
