namespace Disclosure.Core.Charts;

/// <summary>What flows from one node to the next.</summary>
/// <param name="From">The index of the node that it leaves.</param>
/// <param name="To">The index of the node that it reaches.</param>
/// <param name="Figure">How much.</param>
public sealed record FlowLink(int From, int To, ChartFigure Figure);
