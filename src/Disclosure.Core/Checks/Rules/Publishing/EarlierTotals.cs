using Disclosure.Core.Addressing;
using Disclosure.Core.Amounts;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Figures;

namespace Disclosure.Core.Checks.Rules.Publishing;

/// <summary>What a document says of last year's totals is what last year's own document of the same kind says, where that is published.</summary>
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
        // The other document may have to be read for this.
        if (stated.Count == 0 || !context.Others.Keys().Contains(key) || context.Others.Cells(key) is not { } before) return;
        foreach (var (form, cell) in stated)
        {
            if (EarlierTotal.Of(form, before) is not { } published) continue;
            examination.Look();
            var difference = EarlierFigures.AmountOf(cell!) - EarlierFigures.AmountOf(published);
            if (Math.Abs(difference) > Math.Max(EarlierFigures.HalfOf(cell!), EarlierFigures.HalfOf(published))) Warn(form.Name, cell!, published, difference, examination);
        }
    }

    private static void Warn(string name, LocatedCell cell, LocatedCell published, decimal difference, Examination examination)
    {
        var (unit, other) = (cell.AmountUnit, published.AmountUnit);
        var apart = AmountChange.Amount(Math.Abs(difference) / MoneyUnit.InYuan(1, unit));
        var year = published.Other!.Year;
        var (own, theirs) = (Evidence.Of(cell), Evidence.Of(published) with { Label = $"{published.Other.Folder}:{published.Address}" });
        examination.Warn(
            $"「{own}」说 {year} 年的{name}是 {own.Text} {unit}，{year} 年公开的{published.Other.Kind.Word()}里（「{theirs}」）是 {theirs.Text} {other}，"
            + $"相差 {apart} {unit}；请核对，口径不同的请说明。", own, theirs);
    }
}
