namespace Disclosure.Core.Citations;

/// <summary>A figure in the words of a passage.</summary>
/// <param name="Start">Where its digits begin in the passage.</param>
/// <param name="Text">Its digits as written, e.g. <c>407.91</c>.</param>
/// <param name="Value">Its value, in <paramref name="Unit"/>.</param>
/// <param name="Unit">万元, 亿元, 元, or % (full width too).</param>
public sealed record ProseFigure(int Start, string Text, decimal Value, string Unit)
{
    /// <summary>Whether it is a percentage.</summary>
    public bool IsPercent => Unit == "%";

    /// <summary>Half a unit of its last printed place: how far what it stands for may be off.</summary>
    public decimal HalfUnit { get; } = new(5, 0, 0, false, (byte)Math.Min(28, Value.Scale + 1));
}
