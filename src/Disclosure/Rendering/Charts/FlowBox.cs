namespace Disclosure.Rendering.Charts;

/// <summary>A node as it is drawn.</summary>
/// <param name="Lines">Its label: the name in one line or more, then the amount.</param>
/// <param name="Into">The height of what reaches it, in ems.</param>
/// <param name="OutOf">The height of what leaves it, in ems.</param>
internal sealed record FlowBox(IReadOnlyList<string> Lines, double Into, double OutOf)
{
    /// <summary>How high it is with its label.</summary>
    public double Room { get; } = Math.Max(Math.Max(Into, OutOf), Lines.Count * FlowShape.Line) + FlowShape.Gap;

    /// <summary>Where its middle is, in ems from the top.</summary>
    public double Middle { get; set; }
}
