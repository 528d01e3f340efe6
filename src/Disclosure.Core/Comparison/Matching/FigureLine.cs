using Disclosure.Core.Documents;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>
/// A figure of a budget with what it is set beside another by: short, so that it can be kept when its budget is gone. The pages over
/// the years and what changed are both made of these.
/// </summary>
/// <param name="Name">What it is of.</param>
/// <param name="Code">Its subject's code, or null.</param>
/// <param name="Level">Its depth in the hierarchy, from 1.</param>
/// <param name="IsTotal">Whether it is a total.</param>
/// <param name="Value">Its value in the unit of its section; null for a blank, for words, and for an amount in a unit that cannot be converted.</param>
/// <param name="Text">It as printed, with its own unit where that is another; blank for nothing.</param>
public sealed record FigureLine(string Name, string? Code, int Level, bool IsTotal, decimal? Value, string Text)
{
    /// <summary>The key of its table.</summary>
    public required string Table { get; init; }

    /// <summary>The part of its table that it stands in, from 1, where that is divided over pages (<see cref="Layout.TableDivision"/>).</summary>
    public int Part { get; init; } = 1;

    /// <summary>The address of its row or field.</summary>
    public required string Row { get; init; }

    /// <summary>What it is recognised by in another year.</summary>
    public RowIdentity Identity { get; init; } = null!;

    /// <summary>What its column says of the measure and the year: figures of another are not subtracted.</summary>
    public string Column { get; init; } = "";

    /// <summary>Whether what stands there cannot be counted in the unit of its section: nothing is subtracted from it. A <see cref="BlankMark"/> counts as nothing.</summary>
    public bool IsUncounted => Value is null && Text.Length > 0 && !BlankMark.Is(Text);

    /// <summary>It in another unit than its own.</summary>
    internal FigureLine InUnit(string own, string unit)
    {
        if (own == unit || Text.Length == 0) return this;
        var factor = MoneyUnit.YuanOf(own) / MoneyUnit.YuanOf(unit);
        return this with { Value = Value * factor, Text = Value is null ? Text : $"{Text} {own}" };
    }
}
