using System.Diagnostics;

namespace Disclosure.Core.Checks.Language;

/// <summary>Works out whether the figures of a statement of change agree, each as far as it is rounded.</summary>
internal static class ChangeArithmetic
{
    /// <summary>The earlier amount and how far off it may be: as given, or worked out from now and the difference; else null.</summary>
    public static (decimal Value, decimal Half)? Base(ChangeStatement statement, ChangeDirection direction)
    {
        if (statement.Earlier is { } earlier) return (earlier.Plain, earlier.Half);
        if (statement is not { Now: { } now, Difference.Figure: { } difference }) return null;
        var value = direction == ChangeDirection.Up ? now.Plain - difference.Plain : now.Plain + difference.Plain;
        return (value, now.Half + difference.Half);
    }

    /// <summary>The change in percent when it points that way, unrounded; null when the earlier amount is not above zero.</summary>
    public static decimal? Rate(ChangeStatement statement, ChangeDirection direction) =>
        Base(statement, direction) is { Value: > 0 } from && Amount(statement) is { } amount ? amount.Value / from.Value * 100 : null;

    /// <summary>Whether the printed percentage can come of the amounts when they point that way; null when that cannot be told.</summary>
    public static bool? Fits(ChangeStatement statement, ChangeDirection direction)
    {
        if (statement.Rate is not { Figure: var rate }) return null;
        if (Base(statement, direction) is not { } from || Amount(statement) is not { } amount) return null;
        if (from.Value <= 0) return false;
        var least = (amount.Value - amount.Half) / (from.Value + from.Half) * 100;
        var most = from.Value > from.Half ? (amount.Value + amount.Half) / (from.Value - from.Half) * 100 : decimal.MaxValue;
        return rate.Plain >= least - rate.Half && (most == decimal.MaxValue || rate.Plain <= most + rate.Half);
    }

    /// <summary>Whether the printed percentage can come of the amounts, whichever way they point.</summary>
    public static bool FitsEither(ChangeStatement statement) => Fits(statement, ChangeDirection.Up) == true || Fits(statement, ChangeDirection.Down) == true;

    /// <summary>The other way.</summary>
    public static ChangeDirection Opposite(ChangeDirection direction) => direction switch
    {
        ChangeDirection.Up => ChangeDirection.Down,
        ChangeDirection.Down => ChangeDirection.Up,
        ChangeDirection.Both => ChangeDirection.Both,
        _ => throw new UnreachableException($"no such direction: {direction}"),
    };

    private static (decimal Value, decimal Half)? Amount(ChangeStatement statement) => statement switch
    {
        { Difference.Figure: { } difference } => (difference.Plain, difference.Half),
        { Now: { } now, Earlier: { } earlier } => (Math.Abs(now.Plain - earlier.Plain), now.Half + earlier.Half),
        _ => null,
    };
}
