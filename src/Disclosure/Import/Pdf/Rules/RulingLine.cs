namespace Disclosure.Import.Pdf.Rules;

/// <summary>A straight line across or down a page, in the measures of its letters.</summary>
/// <param name="IsVertical">Whether it runs down.</param>
/// <param name="At">Its height, or its distance from the left if it runs down.</param>
/// <param name="From">Where it begins along its run.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct RulingLine(bool IsVertical, double At, double From, double To)
{
    /// <summary>How far, in points, the ends of a line may lie apart crosswise, and how thick a filled one may be.</summary>
    public const double Slant = 3;

    /// <summary>How long it is.</summary>
    public double Length => To - From;

    /// <summary>How much of a stretch along its run it covers.</summary>
    public double Covers(double from, double to) => Math.Max(0, Math.Min(To, to) - Math.Max(From, from));
}
