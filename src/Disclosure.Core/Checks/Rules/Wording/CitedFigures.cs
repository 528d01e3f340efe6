using System.Globalization;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>Every figure of the narrative that cites cells is what they say.</summary>
public sealed class CitedFigures : ICheck
{
    /// <inheritdoc/>
    public string Id => "citation";

    /// <inheritdoc/>
    public string Title => "文字里引用的数";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CheckContext context) => context.Quotations.Select(q => Check(context, q));

    private CheckResult Check(CheckContext context, Quotation quotation)
    {
        var words = quotation.Words;
        var evidence = context.EvidenceOf(quotation.Passage, quotation.Start, words);
        var formula = quotation.Citation.Formula;
        var result = new CheckResult(Id, Title, CheckStatus.Passed, evidence.Place)
        {
            Severity = Severity.Error,
            Formula = formula,
            Cells = quotation.Cells,
            Evidence = [evidence],
        };
        if (quotation.Fault.Length > 0) return Failed(result, $"引用「{formula}」找不到出处：{quotation.Fault}");
        if (PrintedNumber.Parse(words) is { } || PrintedNumber.ParsePercent(words) is { }) return CheckNumber(result, quotation, words);
        return CheckText(result, quotation, words);
    }

    private static CheckResult CheckNumber(CheckResult result, Quotation quotation, string words)
    {
        var printed = (PrintedNumber.Parse(words) ?? PrintedNumber.ParsePercent(words))!.Value;
        if (quotation.Value is not { } value) return Failed(result, $"文字写的是 {words}，「{PatternWords.Of(result.Formula)}」没有数。");
        if (MoneyUnit.At(quotation.Passage.Text.AsSpan(quotation.Start + words.Length)) is { } unit && quotation.Unit.Length > 0 && unit != quotation.Unit)
        {
            return CheckInOtherUnit(result, quotation, (words, printed, unit), value);
        }
        result = result with { Left = printed, Right = value };
        var off = Math.Abs(printed - value);
        // A product or quotient is rounded to the places that are printed.
        var allowed = quotation.IsExact ? 0 : PrintedNumber.HalfUnit(printed.Scale);
        return off <= allowed
            ? result
            : Failed(result, $"文字写的是 {words}，「{PatternWords.Of(result.Formula)}」是 {Number(value)}，相差 {Number(off)}。");
    }

    // The text says another unit than the table: both are brought to that of the text, and the coarser of the two is rounded.
    private static CheckResult CheckInOtherUnit(CheckResult result, Quotation quotation, (string Words, decimal Number, string Unit) said, decimal value)
    {
        var factor = MoneyUnit.InYuan(1, quotation.Unit) / MoneyUnit.InYuan(1, said.Unit);
        var converted = value * factor;
        result = result with { Left = said.Number, Right = converted };
        var off = Math.Abs(said.Number - converted);
        if (off <= Math.Max(PrintedNumber.HalfUnit(said.Number.Scale), quotation.Half * factor)) return result;
        var hint = said.Number == value ? $"单位应当是{quotation.Unit}" : $"相差 {Number(off)} {said.Unit}";
        return Failed(result, $"文字写的是 {said.Words} {said.Unit}，「{PatternWords.Of(result.Formula)}」是 {Number(value)} {quotation.Unit}，合 {Number(converted)} {said.Unit}；{hint}。");
    }

    private static CheckResult CheckText(CheckResult result, Quotation quotation, string words)
    {
        if (quotation.Cells is not [{ Cell: { } cell }]) return Failed(result, $"引用的「{words}」不是数，「{PatternWords.Of(result.Formula)}」应当正好是一个有字的单元格。");
        return Plain(cell.Text) == Plain(words) ? result : Failed(result, $"文字写的是「{words}」，「{PatternWords.Of(result.Formula)}」是「{cell.Text}」。");
    }

    private static CheckResult Failed(CheckResult result, string reason) => result with { Status = CheckStatus.Failed, Reason = reason };

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Number(decimal value) => decimal.Round(value, 4).ToString("0.00##", CultureInfo.InvariantCulture);
}
