namespace Disclosure.Core.Charts;

/// <summary>The years of one thing.</summary>
/// <param name="Label">What it is.</param>
/// <param name="IsTotal">Whether it is what the others come to.</param>
/// <param name="Bars">Its figures in the order of time.</param>
/// <param name="Change">What changed in the last year; null where that is not known.</param>
public sealed record YearPanel(string Label, bool IsTotal, IReadOnlyList<YearBar> Bars, AmountChange? Change);
