using Disclosure.Core.Addressing;
using Disclosure.Core.Amounts;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Figures;
using Disclosure.Core.Findings;

namespace Disclosure.Pipeline;

/// <summary>
/// Holds what departments spend against what their units spend together, over all units of a check: a document that has those of the units
/// in it (含所属单位) is never less. What is more is the department's own, and that of units that publish elsewhere.
/// </summary>
internal sealed class DepartmentSums
{
    private readonly List<SpentByUnit> _all = [];
    private readonly Lock _lock = new();

    /// <summary>Takes down what a document spends in all, where its edition says so.</summary>
    public void Add(CheckedBudget document)
    {
        var budget = document.Budget;
        var cell = PortalFigureFinder.Totals(budget, document.Book).Where(t => t.Measure == PortalMeasure.Spending).Select(t => t.Cell).FirstOrDefault();
        if (cell is null) return;
        lock (_lock) _all.Add(new SpentByUnit(budget.Unit, budget.Key, budget.Edition.IncludesUnits, cell));
    }

    /// <summary>The departments whose units spend more than they do.</summary>
    public IEnumerable<Finding> Findings()
    {
        foreach (var department in _all.Where(s => s.IncludesUnits))
        {
            List<SpentByUnit> units = [.. _all.Where(u => u.IsBelow(department)).OrderBy(u => u.Key)];
            if (units.Count > 0 && units.Sum(u => u.Yuan) - department.Yuan > units.Sum(u => u.Half) + department.Half) yield return Warn(department, units);
        }
    }

    private static Finding Warn(SpentByUnit department, List<SpentByUnit> units)
    {
        var unit = department.Cell.AmountUnit;
        var sum = units.Sum(u => u.Yuan) / MoneyUnit.InYuan(1, unit);
        var names = string.Join("、", units.Take(3).Select(u => $"「{u.Unit.Key}」")) + (units.Count > 3 ? "等" : "");
        return Finding.Warning("department-sum", department.Cell.Cell!.Place, FormattableString.Invariant(
            $"部门的支出总计是 {department.Cell.Cell.Text} {unit}，所属 {units.Count} 个单位（{names}）合起来是 {AmountChange.Amount(sum)} {unit}；部门的{department.Key.Kind.Word()}里应当已经有所属单位的数，请核对哪一份不对。"));
    }

    private sealed record SpentByUnit(Unit Unit, DocumentKey Key, bool IncludesUnits, LocatedCell Cell)
    {
        public decimal Yuan => MoneyUnit.InYuan(Cell.Cell!.Number!.Value, Cell.AmountUnit);

        // As far as the printed figure may be from the true one.
        public decimal Half => MoneyUnit.InYuan(PrintedNumber.HalfUnit(Cell.Cell!.Number!.Value.Scale), Cell.AmountUnit);

        public bool IsBelow(SpentByUnit other) => Key.Unit != other.Key.Unit && Key.Year == other.Key.Year && Key.Kind == other.Key.Kind
            && (Unit.Department == other.Unit.Key || Unit.Department == other.Unit.Today);
    }
}
