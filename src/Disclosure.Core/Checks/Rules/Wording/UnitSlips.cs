using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>Finds the cell whose digits a text has in another unit: 407.91 元 of a cell that says 407.91 万元.</summary>
internal sealed class UnitSlips
{
    private readonly ILookup<decimal, LocatedCell> _cells;

    private UnitSlips(CheckContext context) => _cells = context.Cells
        .Where(c => c.Cell?.Number is not (null or 0) && MoneyUnit.YuanOf(c.Unit) is not null)
        .ToLookup(c => c.Cell!.Number!.Value);

    /// <summary>The first cell with these digits in another unit than the text's; null when there is none.</summary>
    public static LocatedCell? Of(CheckContext context, ProseFigure figure) => figure.IsMoney
        ? context.Once(c => new UnitSlips(c))._cells[figure.Value].FirstOrDefault(c => c.Unit != figure.Unit)
        : null;
}
