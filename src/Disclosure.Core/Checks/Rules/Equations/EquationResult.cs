using System.Globalization;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Checks.Rules.Equations;

/// <summary>
/// Compares the sides of an equation as published figures must be compared: each printed figure is rounded, so sums and equalities
/// may be off by as much as <see cref="RoundingLimit"/> says, and a product or quotient by the place that it is printed to.
/// </summary>
internal static class EquationResult
{
    /// <summary>The result; what <paramref name="words"/> write is shown as it stands.</summary>
    public static CheckResult Of(string id, string title, EquationWords words, Side left, Side right, bool isAtMost, Severity severity)
    {
        var shown = FirstFilled(left) ?? FirstFilled(right);
        var result = new CheckResult(id, title, CheckStatus.Passed, shown?.Cell?.Place ?? PlaceOf(left, right))
        {
            Severity = severity,
            WriteFormula = words.Formula,
            Left = left.Value,
            Right = right.Value,
            Cells = [.. left.Cells, .. right.Cells],
        };
        if (!left.HasNumber && !right.HasNumber)
        {
            return result with { Status = CheckStatus.NotApplicable, Left = null, Right = null, Reason = "两边都没有数。" };
        }
        var over = left.Value - right.Value;
        if (isAtMost ? over <= 0 : over == 0) return result;
        return Breach(result, words, left, right, isAtMost);
    }

    private static CheckResult Breach(CheckResult result, EquationWords words, Side left, Side right, bool isAtMost)
    {
        var off = Math.Abs(left.Value - right.Value);
        var isExact = left.IsExact && right.IsExact;
        var isRounding = off <= RoundingLimit.Between(left, right);
        // Within the rounding of a product or quotient, or of another unit, nothing is wrong; of a sum a person should look.
        if ((!isExact || left.IsMixed) && isRounding) return result;
        // Where amounts of several units meet, both sides are said in one of them.
        var unit = left.IsMixed ? UnitOf(left, right) : "";
        var values = $"「{FormulaLength.Plain(result.Formula)}」左边是 {Number(left.Value)}{unit}，右边是 {Number(right.Value)}{unit}，";
        return result with
        {
            Status = isRounding ? CheckStatus.Rounding : CheckStatus.Failed,
            Said = Said(words, left, right, isAtMost, isRounding),
            Reason = $"{values}{(isAtMost ? "左边多出" : "相差")} {Number(off)}{unit}{(isRounding ? "，可能是四舍五入，请核对" : "")}。",
        };
    }

    private static Saying Said(EquationWords words, Side left, Side right, bool isAtMost, bool isRounding)
    {
        var unit = UnitOf(left, right);
        return $"{words.Left()}是 {Number(left.Value)}{unit}，{words.Right()}是 {Number(right.Value)}{unit}。{(isAtMost ? "前者不应当超过后者，多出" : "两个数应当相等，相差")} {Number(Math.Abs(left.Value - right.Value))}{unit}{(isRounding ? "，可能是四舍五入" : "")}。";
    }

    // Behind a number: an amount's unit with a blank between, a rate's sign without.
    private static string UnitOf(Side left, Side right)
    {
        var money = left.Unit.Length > 0 ? left.Unit : right.Unit;
        var unit = money.Length > 0 ? money : (FirstFilled(left) ?? FirstFilled(right))!.Unit;
        return unit is "" or "%" ? unit : $" {unit}";
    }

    private static LocatedCell? FirstFilled(Side side)
    {
        foreach (var cell in side.Cells)
        {
            if (cell.Cell is not null) return cell;
        }
        return null;
    }

    private static Place PlaceOf(Side left, Side right) =>
        left.Cells.Concat(right.Cells).Select(c => c.Row?.Place ?? c.Table.Place).FirstOrDefault();

    private static string Number(decimal value) =>
        (value == decimal.Round(value, 2) ? value.ToString("0.00", CultureInfo.InvariantCulture) : value.ToString("0.####", CultureInfo.InvariantCulture));
}
