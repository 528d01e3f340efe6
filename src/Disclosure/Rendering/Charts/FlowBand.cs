namespace Disclosure.Rendering.Charts;

/// <summary>A band between two nodes: from one edge across to the other, each with its top, in ems.</summary>
/// <param name="From">The top where it leaves.</param>
/// <param name="To">The top where it arrives.</param>
/// <param name="Height">Its height, the same on both sides.</param>
internal sealed record FlowBand(double From, double To, double Height);
