using Disclosure.Core.Documents;

namespace Disclosure.Core.Addressing;

/// <summary>What a unit spends in all, by its own document, for that of the department that it belongs to.</summary>
/// <param name="Unit">The unit, as it is called in that document.</param>
/// <param name="Value">The amount, in its unit of money.</param>
/// <param name="Text">It as printed.</param>
/// <param name="AmountUnit">Its unit of money, e.g. 万元.</param>
/// <param name="Link">The link to its row from the root of the site; blank when the site has no page of it.</param>
public sealed record UnitTotal(Unit Unit, decimal Value, string Text, string AmountUnit, string Link)
{
    /// <summary>The amount in 元.</summary>
    public decimal Yuan => MoneyUnit.InYuan(Value, AmountUnit);

    /// <summary>As far as the printed amount may be from the true one, in 元.</summary>
    public decimal Half => MoneyUnit.InYuan(PrintedNumber.HalfUnit(Value.Scale), AmountUnit);

    /// <summary>That of a cell with an amount of money.</summary>
    /// <param name="unit">Whose it is.</param>
    /// <param name="cell">The cell; it holds a number.</param>
    /// <param name="link">The link to its row from the root of the site, or blank.</param>
    public static UnitTotal Of(Unit unit, LocatedCell cell, string link) => new(unit, cell.Cell!.Number!.Value, cell.Cell.Text, cell.AmountUnit, link);
}
