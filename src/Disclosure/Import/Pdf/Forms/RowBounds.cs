namespace Disclosure.Import.Pdf.Forms;

/// <summary>The rows of a part of a form: the heights of their middles, and where they begin and end.</summary>
/// <param name="Middles">The heights of their middles, from the top.</param>
/// <param name="Bounds">Where each begins, and the last ends.</param>
internal sealed record RowBounds(IReadOnlyList<double> Middles, IReadOnlyList<double> Bounds)
{
    /// <summary>How many they are.</summary>
    public int Count => Middles.Count;

    /// <summary>The rows that have these middles, of which the first begins at a height: each ends as far below its middle as it begins above it.</summary>
    public static RowBounds Of(IReadOnlyList<double> middles, double top, double least)
    {
        var bounds = new List<double> { middles.Count > 0 && top > middles[0] - least ? middles[0] - least : top };
        for (var i = 0; i < middles.Count; i++)
        {
            var end = 2 * middles[i] - bounds[i];
            if (end < middles[i] + least) end = middles[i] + least;
            if (i + 1 < middles.Count && end > middles[i + 1] - least) end = (middles[i] + middles[i + 1]) / 2;
            bounds.Add(end);
        }
        return new(middles, bounds);
    }

    /// <summary>Where a text stands in the middle of some rows.</summary>
    public double MiddleOf(int first, int last) => (Bounds[first] + Bounds[last + 1]) / 2;
}
