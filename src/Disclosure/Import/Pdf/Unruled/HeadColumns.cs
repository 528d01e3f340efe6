namespace Disclosure.Import.Pdf.Unruled;

/// <summary>
/// Sets the heads of single columns against the columns below them: by what lies over one another, then by the order; a head with no
/// texts below it is a column that is blank.
/// </summary>
internal static class HeadColumns
{
    // What it costs, in points, to leave a column without a head.
    private const double Alone = 1_000;

    /// <summary>All columns, from the left, as wide as their texts; the heads know then which of them are theirs.</summary>
    public static IReadOnlyList<Band> Of(IReadOnlyList<HeadCell> heads, IReadOnlyList<Band> bands)
    {
        var owners = new HeadCell?[bands.Count];
        for (var i = 0; i < bands.Count; i++) owners[i] = Over(heads, bands[i]);
        Pair(heads, bands, owners);
        var columns = bands.Select((band, i) => (Band: With(band, owners, i), Owner: owners[i]))
            .Concat(heads.Where(h => !owners.Contains(h)).Select(h => (Band: new Band(h.Left, h.Right, true), Owner: (HeadCell?)h)))
            .OrderBy(c => c.Band.Centre).ToList();
        foreach (var head in heads) (head.First, head.Last) = (columns.FindIndex(c => c.Owner == head), columns.FindLastIndex(c => c.Owner == head));
        return [.. columns.Select(c => c.Band)];
    }

    private static HeadCell? Over(IReadOnlyList<HeadCell> heads, Band band) =>
        heads.Where(h => band.Overlap(h.Left, h.Right) > 0).MaxBy(h => band.Overlap(h.Left, h.Right));

    private static Band With(Band band, HeadCell?[] owners, int index) =>
        owners[index] is { } head && owners.Count(o => o == head) == 1 ? band.With(head.Left, head.Right) : band;

    // Heads and columns that are left over between the same neighbours: in their order, so that they lie as near as they can.
    private static void Pair(IReadOnlyList<HeadCell> heads, IReadOnlyList<Band> bands, HeadCell?[] owners)
    {
        for (var i = 0; i < bands.Count; i++)
        {
            if (owners[i] is not null) continue;
            var end = i;
            while (end < bands.Count && owners[end] is null) end++;
            var (left, right) = (i == 0 ? double.MinValue : owners[i - 1]!.Right, end == bands.Count ? double.MaxValue : owners[end]!.Left);
            var free = heads.Where(h => !owners.Contains(h) && h.Left >= left && h.Right <= right).OrderBy(h => h.Left).ToList();
            Nearest(free, [.. bands.Skip(i).Take(end - i)]).CopyTo(owners, i);
            i = end;
        }
    }

    private static HeadCell?[] Nearest(List<HeadCell> heads, IReadOnlyList<Band> bands)
    {
        var best = new double[bands.Count + 1, heads.Count + 1];
        for (var i = bands.Count - 1; i >= 0; i--)
        {
            best[i, heads.Count] = Alone + best[i + 1, heads.Count];
            for (var j = heads.Count - 1; j >= 0; j--)
                best[i, j] = Math.Min(Gap(bands[i], heads[j]) + best[i + 1, j + 1], Math.Min(Alone + best[i + 1, j], best[i, j + 1]));
        }
        var owners = new HeadCell?[bands.Count];
        for (int i = 0, j = 0; i < bands.Count && j < heads.Count;)
        {
            if (best[i, j] >= Gap(bands[i], heads[j]) + best[i + 1, j + 1]) owners[i++] = heads[j++];
            else if (best[i, j] >= best[i, j + 1]) j++;
            else i++;
        }
        return owners;
    }

    private static double Gap(Band band, HeadCell head) => Math.Max(0, -band.Overlap(head.Left, head.Right));
}
