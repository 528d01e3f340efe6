using System.Globalization;
using Disclosure.Core.Grids;

namespace Disclosure.Core.Checks.Prose;

/// <summary>An amount or a percentage in plain text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind its unit.</param>
/// <param name="Value">Its value in its unit.</param>
/// <param name="Unit">元, a multiple of it (亿, 万, 千, 百), or %.</param>
internal sealed record ProseFigure(int Start, int End, decimal Value, string Unit)
{
    /// <summary>Whether it is an amount of money.</summary>
    public bool IsMoney => Unit != "%";

    /// <summary>The amount in 元; a percentage as it is.</summary>
    public decimal Plain => Value * (MoneyUnit.YuanOf(Unit) ?? 1);

    /// <summary>Half a unit of its last printed place, in 元 or percent: how far off it may be by rounding.</summary>
    public decimal Half => PrintedNumber.HalfUnit(Value.Scale) * (MoneyUnit.YuanOf(Unit) ?? 1);

    /// <summary>A percentage printed to as many places as this figure.</summary>
    public string Percent(decimal value) => value.ToString($"F{Value.Scale}", CultureInfo.InvariantCulture) + "%";

    /// <summary>An amount of 元 in this figure's unit, to two places or as many as it needs up to four.</summary>
    public string InUnit(decimal plain)
    {
        var value = plain / (MoneyUnit.YuanOf(Unit) ?? 1);
        return value.ToString(value == decimal.Round(value, 2) ? "0.00" : "0.00##", CultureInfo.InvariantCulture) + $" {Unit}";
    }
}
