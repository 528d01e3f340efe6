namespace Disclosure.Core.Charts;

/// <summary>One bar.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Figure">Its figure.</param>
/// <param name="Share">Its share of the total in words, e.g. <c>88.85%</c>; blank when there is none.</param>
public sealed record ChartBar(string Label, ChartFigure Figure, string Share);
