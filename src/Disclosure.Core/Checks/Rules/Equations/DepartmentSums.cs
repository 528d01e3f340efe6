using Disclosure.Core.Addressing;
using Disclosure.Core.Amounts;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Figures;

namespace Disclosure.Core.Checks.Rules.Equations;

/// <summary>
/// What a department spends in all is at least what its units spend together, where its document has their figures in its own (含所属单位).
/// What it spends more is the department's own and that of units that do not publish here, and no fault.
/// </summary>
public sealed class DepartmentSums : ICheck
{
    // The first names say which units they are; the page 自检 has them all.
    private const int MostNamed = 3;

    /// <inheritdoc/>
    public string Id => "department-sum";

    /// <inheritdoc/>
    public string Title => "部门和所属单位";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CheckContext context)
    {
        var units = context.Others.Below();
        var own = units.Count == 0 ? null : PortalFigureFinder.Totals(context.Budget, context.Book).Where(t => t.Measure == PortalMeasure.Spending).Select(t => t.Cell).FirstOrDefault();
        return [own is null ? Nothing(context.Budget) : Compare(own, UnitTotal.Of(context.Budget.Unit, own, ""), units)];
    }

    private CheckResult Nothing(Budget budget) => new(Id, Title, CheckStatus.NotApplicable, budget.Place)
    {
        Reason = budget.Edition.IncludesUnits ? "没有所属单位的同类文件在这里公开。" : "这份文件里没有所属单位的数。",
    };

    private CheckResult Compare(LocatedCell cell, UnitTotal own, IReadOnlyList<UnitTotal> units)
    {
        var (sum, scale) = (units.Sum(u => u.Yuan), MoneyUnit.InYuan(1, own.AmountUnit));
        var result = new CheckResult(Id, "部门的支出总计不小于所属单位的合计", CheckStatus.Passed, cell.Cell!.Place)
        {
            WriteFormula = () => $"{cell.ShortAddress} ≥ {string.Join(" + ", units.Select(u => u.Unit.Key))}",
            Left = own.Value,
            Right = sum / scale,
            Cells = [cell],
            Units = units,
            Remark = sum < own.Yuan ? "差是部门本级、没有在这里公开的所属单位的支出，以及部门内部相抵的数，不是差错。" : "",
        };
        return sum - own.Yuan > units.Sum(u => u.Half) + own.Half ? Breach(result, cell, units) : result;
    }

    private static CheckResult Breach(CheckResult result, LocatedCell cell, IReadOnlyList<UnitTotal> units)
    {
        var names = string.Join("、", units.Take(MostNamed).Select(u => $"「{u.Unit.Name}」")) + (units.Count > MostNamed ? "等" : "");
        Saying said = $"「{cell}」是 {cell.Cell!.Text} {cell.AmountUnit}，所属 {units.Count} 个单位（{names}）合起来是 {Amount(result.Right!.Value)} {cell.AmountUnit}，"
            + $"多出 {Amount(-result.Difference!.Value)} {cell.AmountUnit}；部门的数里应当已经有所属单位的，请核对哪一份不对。";
        return result with { Status = CheckStatus.Failed, Said = said, Reason = said.ToString() };
    }

    private static string Amount(decimal amount) => AmountChange.Amount(Math.Round(amount, 6, MidpointRounding.AwayFromZero));
}
