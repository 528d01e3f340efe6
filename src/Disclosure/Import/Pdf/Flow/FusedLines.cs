using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Flow;

/// <summary>Lines of two columns with so little white between them that they were read as one: where white of several lines lies one above the other.</summary>
internal static class FusedLines
{
    // The narrowest gutter, in letters; and in so many lines it must be.
    private const double Gutter = 0.8;
    private const int Least = 4;

    /// <summary>The lines that can be parted, and the two that each would be.</summary>
    public static IReadOnlyDictionary<LineItem, IReadOnlyList<LineItem>> Of(IReadOnlyList<LineItem> lines)
    {
        var crossed = new Dictionary<int, List<LineItem>>();
        foreach (var (line, from, to) in lines.SelectMany(l => Whites(l).Select(w => (Line: l, w.From, w.To))))
        {
            for (var at = (int)Math.Ceiling(from); at <= to; at++) (crossed.TryGetValue(at, out var there) ? there : crossed[at] = []).Add(line);
        }
        var parted = new Dictionary<LineItem, IReadOnlyList<LineItem>>(ReferenceEqualityComparer.Instance);
        foreach (var (at, there) in crossed.Where(c => c.Value.Count >= Least).OrderByDescending(c => c.Value.Count).ThenBy(c => c.Key))
        {
            foreach (var line in there) parted.TryAdd(line, [.. Halves(line, at)]);
        }
        return parted;
    }

    private static IEnumerable<(double From, double To)> Whites(LineItem line)
    {
        var seen = line.Piece.Letters.Where(l => !l.IsBlank).OrderBy(l => l.Left).ToList();
        return seen.Zip(seen.Skip(1), (a, b) => (a.Right, b.Left)).Where(w => w.Left - w.Right >= Gutter * line.Piece.Size);
    }

    private static IEnumerable<LineItem> Halves(LineItem line, double middle) => line.Piece.Letters.Where(l => !l.IsBlank || l.Right <= middle || l.Left >= middle)
        .GroupBy(l => l.Centre > middle).OrderBy(g => g.Key).Select(g => new LineItem(TextPiece.Of([.. g])) { Number = line.Number });
}
