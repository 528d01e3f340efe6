using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Rules.Equations;

/// <summary>
/// What may stand where a rate has no base: the growth of nothing is no number. A blank or a mark such as <c>—</c> or <c>/</c> is right,
/// unless the edition names a number; 0 where there is nothing to divide either.
/// </summary>
internal static class ZeroDivision
{
    /// <summary>What the rate came to.</summary>
    /// <param name="result">The result as it is when nothing is wrong.</param>
    /// <param name="words">How the equation is said.</param>
    /// <param name="target">The cell that holds the rate.</param>
    /// <param name="dividend">What was to be divided.</param>
    /// <param name="stated">What the edition says stands there; null where it says nothing.</param>
    public static CheckResult Of(CheckResult result, EquationWords words, LocatedCell target, decimal dividend, ZeroBase? stated)
    {
        var number = target.Cell?.Number;
        result = result with { WriteFormula = words.Formula, Cells = [target] };
        if (number is null && dividend == 0) return result with { Status = CheckStatus.NotApplicable, Reason = "除数是零。" };
        if (number is null ? stated?.Number is null : number == stated?.Number || (number == 0 && dividend == 0)) return result;
        var found = target.Cell is { Text.Length: > 0 } cell ? $"写的是 {cell.Text}" : "空着";
        return result with
        {
            Status = CheckStatus.Failed,
            Said = $"{target}{found}，可是除数是零或者空白，算不出数；{Expected(stated)}。",
            Reason = $"「{FormulaLength.Plain(result.Formula)}」的除数是零或者空白，算不出数，这一格{found}；{Expected(stated)}。",
        };
    }

    private static string Expected(ZeroBase? stated) => stated switch
    {
        null => "应当空着，或者写 / 或 —",
        { Text: ZeroBase.Blank } => "应当空着",
        _ => $"应当写「{stated.Text}」",
    };
}
