using System.Globalization;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Language;

/// <summary>An amount, a percentage or so many of a thousand in plain text.</summary>
/// <param name="Start">Where it begins, with its sign.</param>
/// <param name="End">Behind its unit.</param>
/// <param name="Value">Its value in its unit.</param>
/// <param name="Unit">元, a multiple of it (万元, 百万元, 亿元), % or ‰.</param>
internal sealed record ProseFigure(int Start, int End, decimal Value, string Unit)
{
    private const string PerMille = "‰";

    // No budget prints more, and what is worked out of such figures, by whatever division, a decimal holds.
    private const int MostPlaces = 10;
    private const decimal MostMoney = 1_000_000_000_000_000m;
    private const decimal MostRate = 1_000_000_000m;

    /// <summary>Whether it is an amount of money.</summary>
    public bool IsMoney => Unit is not ("%" or PerMille);

    /// <summary>Whether it is a little more than printed, 100 余万元; nobody says by how much.</summary>
    public bool IsOver { get; init; }

    /// <summary>The amount in 元; a rate in percent. Of a little more than printed it is the middle of what may be meant.</summary>
    public decimal Plain => (Value + (IsOver ? Step / 2 : 0)) * Factor;

    /// <summary>Half a unit of its last printed place, in 元 or percent: how far off it may be by rounding.</summary>
    public decimal Half => (IsOver ? Step / 2 : PrintedNumber.HalfUnit(Value.Scale)) * Factor;

    /// <summary>Whether anything can be worked out of it: no more places and no larger than any budget prints.</summary>
    public bool IsWithinReason => Value.Scale <= MostPlaces && Math.Abs(Plain) < (IsMoney ? MostMoney : MostRate);

    /// <summary>Whether it may be called as much as another: printed alike where both go to the same place, else as far as they are rounded.</summary>
    public bool IsAsMuchAs(ProseFigure other) => IsPrintedAs(other) ? Value == other.Value : Math.Abs(Plain - other.Plain) <= Half + other.Half;

    /// <summary>Whether it is printed to the same place of the same unit as another.</summary>
    public bool IsPrintedAs(ProseFigure other) => Unit == other.Unit && Value.Scale == other.Value.Scale && !IsOver && !other.IsOver;

    // The place of its last digit that is none of the noughts at the end: 100 余 is below 200, 120 余 below 130.
    private decimal Step
    {
        get
        {
            var step = 2 * PrintedNumber.HalfUnit(Value.Scale);
            while (Value != 0 && Value % (step * 10) == 0) step *= 10;
            return step;
        }
    }

    private decimal Factor => Unit == PerMille ? 0.1m : MoneyUnit.YuanOf(Unit) ?? 1;

    /// <summary>A percentage printed in this figure's unit, to as many places.</summary>
    public string Percent(decimal value) => (value / Factor).ToString($"F{Value.Scale}", CultureInfo.InvariantCulture) + Unit;

    /// <summary>An amount of 元 in this figure's unit, to two places or as many as it needs up to four.</summary>
    public string InUnit(decimal plain)
    {
        var value = plain / Factor;
        return value.ToString(value == decimal.Round(value, 2) ? "0.00" : "0.00##", CultureInfo.InvariantCulture) + $" {Unit}";
    }
}
