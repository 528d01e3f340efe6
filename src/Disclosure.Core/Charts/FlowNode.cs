namespace Disclosure.Core.Charts;

/// <summary>A source, a purpose or a kind of spending in a flow.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Figure">What the tables print for it as a whole; null when they do not.</param>
public sealed record FlowNode(string Label, ChartFigure? Figure);
