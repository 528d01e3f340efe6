using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Language;

/// <summary>The cells of a budget by their amount in 元: prose has thousands of figures, and each may be any cell's.</summary>
internal sealed class AmountIndex
{
    // Beyond it no budget goes. An amount that more cells share than these tells none of them.
    private const decimal Most = 1_000_000_000_000m;
    private const int MostCells = 256;

    private readonly Dictionary<decimal, List<LocatedCell>> _cells = [];

    private AmountIndex(CheckContext context)
    {
        foreach (var cell in context.Cells)
        {
            if (cell.Cell?.Number is not (> -Most and < Most and var number)) continue;
            var amount = MoneyUnit.InYuan(number, cell.AmountUnit);
            if (!_cells.TryGetValue(amount, out var same)) _cells[amount] = same = [];
            if (same.Count < MostCells) same.Add(cell);
        }
    }

    /// <summary>The cells with an amount in 元, in printed order; of very many only the first.</summary>
    public static IReadOnlyList<LocatedCell> Of(CheckContext context, decimal amount) =>
        context.Once(static c => new AmountIndex(c))._cells.TryGetValue(amount, out var cells) ? cells : [];
}
