namespace Disclosure.Import.Pdf.Unruled;

/// <summary>The stretch of a page's width in which the texts of one column stand.</summary>
/// <param name="Left">Where the first of them begins.</param>
/// <param name="Right">Where the last ends.</param>
/// <param name="IsFigures">Whether they are figures.</param>
internal sealed record Band(double Left, double Right, bool IsFigures)
{
    /// <summary>Half way between both.</summary>
    public double Centre => (Left + Right) / 2;

    /// <summary>How much of a stretch lies in it; negative for the white between.</summary>
    public double Overlap(double left, double right) => Math.Min(Right, right) - Math.Max(Left, left);

    /// <summary>The band of both.</summary>
    public Band With(double left, double right) => this with { Left = Math.Min(Left, left), Right = Math.Max(Right, right) };
}
