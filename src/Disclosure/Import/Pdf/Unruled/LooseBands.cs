namespace Disclosure.Import.Pdf.Unruled;

/// <summary>
/// Joins columns of figures that no head tells apart: where more of them stand between two heads' columns than there are heads, those
/// of which no line has both are one, some of its figures set at the left and some at the right.
/// </summary>
internal static class LooseBands
{
    /// <summary>The columns, from the left.</summary>
    public static IReadOnlyList<Band> Joined(IReadOnlyList<HeadCell> heads, IReadOnlyList<Band> bands, IReadOnlyCollection<TableLine> lines)
    {
        var joined = bands.ToList();
        if (heads.Count == 0) return joined;
        for (var i = 0; i < joined.Count; i++)
        {
            if (HasHead(joined[i], heads)) continue;
            var end = i;
            while (end < joined.Count && !HasHead(joined[end], heads)) end++;
            end -= Join(joined, i, end, Free(heads, joined, i, end), lines);
            i = end;
        }
        return joined;
    }

    private static bool HasHead(Band band, IReadOnlyList<HeadCell> heads) => heads.Any(h => band.Overlap(h.Left, h.Right) > 0);

    // The heads between the columns before and behind that have no column of their own.
    private static int Free(IReadOnlyList<HeadCell> heads, List<Band> bands, int first, int end)
    {
        var (left, right) = (first == 0 ? double.MinValue : bands[first - 1].Right, end == bands.Count ? double.MaxValue : bands[end].Left);
        return heads.Count(h => h.Left >= left && h.Right <= right && !bands.Exists(b => b.Overlap(h.Left, h.Right) > 0));
    }

    // How many columns are fewer then.
    private static int Join(List<Band> bands, int first, int end, int heads, IReadOnlyCollection<TableLine> lines)
    {
        var fewer = 0;
        for (var i = end - 1; i > first && end - fewer - first > heads; i--)
        {
            var (left, right) = (bands[i - 1], bands[i]);
            if (left.IsFigures != right.IsFigures || !ColumnBands.AreOne(left, right, lines)) continue;
            bands[i - 1] = left.With(right.Left, right.Right);
            bands.RemoveAt(i);
            fewer++;
        }
        return fewer;
    }
}
