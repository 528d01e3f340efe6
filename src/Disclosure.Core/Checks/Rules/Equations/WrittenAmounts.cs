using System.Globalization;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Rules.Equations;

/// <summary>Where the basis of an amount is written out as arithmetic, the arithmetic comes to the amount.</summary>
public sealed class WrittenAmounts : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "arithmetic";

    /// <inheritdoc/>
    public override string Title => "测算依据里的算式";

    /// <inheritdoc/>
    public override string Nothing => "测算依据里没有看得懂的算式。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var section in MeantSection.Of(context, Meaning.Basis))
        {
            if (section.OnlyAmount is not { } leaf) continue;
            foreach (var row in MeantRow.Of(section))
            {
                if (row.Find(Meaning.Basis) is not { } basis || row.Row!.Cells[leaf.Index]?.Number is null) continue;
                if (WrittenArithmetic.Read(basis.Text) is not { } arithmetic) continue;
                var amount = section.At(row.Row, leaf);
                if (MoneyUnit.YuanOf(amount.AmountUnit) is not { } unit) continue;
                examination.Look();
                Compare(row, amount, arithmetic, unit, examination);
            }
        }
    }

    private static void Compare(MeantRow row, LocatedCell amount, WrittenArithmetic arithmetic, decimal unit, Examination examination)
    {
        var printed = amount.Cell!.Number!.Value;
        var half = PrintedNumber.HalfUnit(printed.Scale);
        var expected = arithmetic.Yuan / unit;
        // The amount is compared to the place that it is printed to.
        if (printed - half <= expected && expected <= printed + half) return;
        var basis = row.EvidenceOf(Meaning.Basis);
        var worth = unit == 1 ? "" : $"，合 {Number(expected)} {amount.AmountUnit}";
        examination.Warn(
            $"「{basis}」的算式 {arithmetic.Text} 得 {Number(arithmetic.Yuan)} 元{worth}，"
            + $"同一行「{amount}」却是 {amount.Cell.Text}，请核对单价、数量和金额。",
            Evidence.Of(amount),
            basis);
    }

    private static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
