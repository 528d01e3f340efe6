using Disclosure.Import.Pdf.Grids;
using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Unruled;

/// <summary>Tables on pages that follow each other, if they have the same head or the second has none: their columns are found together.</summary>
internal static class RegionChain
{
    // How far, in letters, the words of a head that is printed again may lie aside.
    private const double Aside = 0.5;

    /// <summary>The grids of all tables, in their order. On the <paramref name="blank"/> pages nothing stands.</summary>
    public static IEnumerable<PageGrid> Grids(IReadOnlyList<OpenRegion> regions, string file, IReadOnlySet<int> blank)
    {
        var chain = new List<OpenRegion>();
        foreach (var region in regions)
        {
            var next = chain.Count > 0 ? Next(chain, region, blank) : null;
            if (chain.Count > 0 && next is null)
            {
                foreach (var grid in Of(chain, file)) yield return grid;
                chain = [];
            }
            chain.Add(next ?? region);
        }
        foreach (var grid in Of(chain, file)) yield return grid;
    }

    // The table of the next page, if it goes on with that of the last: under the same head, or at once with its rows.
    private static OpenRegion? Next(List<OpenRegion> chain, OpenRegion next, IReadOnlySet<int> blank)
    {
        var (first, last) = (chain[0], chain[^1]);
        if (next.Page <= last.Page || !Enumerable.Range(last.Page + 1, next.Page - last.Page - 1).All(blank.Contains) || next.Walls.Count != last.Walls.Count) return null;
        var repeated = RepeatedHead(first, next);
        var isRepeated = repeated > 0;
        if (isRepeated && !AreAlike(first, next, repeated)) return null;
        var rest = next with { Heads = repeated };
        var (one, other) = (ColumnBands.Of([.. chain.SelectMany(r => r.Body)]), ColumnBands.Of([.. rest.Body]));
        if (!isRepeated && (next.IsTitled || !next.Head.All(l => l.Pieces.All(p => one.Count(b => b.Overlap(p.Left, p.Right) > 0) == 1)))) return null;
        var both = ColumnBands.Of([.. chain.Append(rest).SelectMany(r => r.Body)]);
        return both.Count >= Math.Max(one.Count, other.Count) && (isRepeated || both.Count <= one.Count + 1) ? rest : null;
    }

    // How many lines of it are the head again: words a little higher on one page may make a line more of the same ones.
    private static int RepeatedHead(OpenRegion first, OpenRegion next)
    {
        var head = InOrder(first.Head);
        var (lines, words) = (0, 0);
        while (words < head.Count && lines < next.Lines.Count - 1) words += next.Lines[lines++].Words.Count;
        return head.Count > 0 && InOrder(next.Lines.Take(lines)).Select(w => w.Text).SequenceEqual(head.Select(w => w.Text), StringComparer.Ordinal) ? lines : 0;
    }

    // A table that somebody divided has columns of other widths in each part; a head that is printed again stands as it stood.
    private static bool AreAlike(OpenRegion first, OpenRegion next, int repeated)
    {
        var (words, again) = (InOrder(first.Head), InOrder(next.Lines.Take(repeated)));
        var shift = words[0].Left - again[0].Left;
        return words.Zip(again).All(p => Math.Abs(p.First.Left - p.Second.Left - shift) < Aside * p.First.Size);
    }

    private static List<TextPiece> InOrder(IEnumerable<TableLine> lines) =>
        [.. lines.SelectMany(l => l.Words).OrderBy(w => w.Text, StringComparer.Ordinal).ThenBy(w => w.Left)];

    private static IEnumerable<PageGrid> Of(List<OpenRegion> chain, string file)
    {
        if (chain.Count == 0) yield break;
        var (left, right) = (chain.Min(r => r.Left), chain.Max(r => r.Right));
        var (walls, pitch) = (chain[0].Walls, BodyRows.PitchOf(chain));
        var bands = walls.Count > 0 ? Between(walls, left, right, chain) : ColumnBands.Of([.. chain.SelectMany(r => r.Body)]);
        var first = Tree(chain[0] with { Left = left, Right = right }, bands, [.. chain.SelectMany(r => r.Body)], out var heads);
        var edges = walls.Count > 0 ? [left, .. walls, right] : Edges(first.Columns, left, right);
        foreach (var region in chain)
        {
            var (tree, own) = region == chain[0] ? (first, heads) : (Tree(region with { Left = left, Right = right }, first.Columns, [], out var others), others);
            if (own.Count == 0 || tree.Columns.Count != first.Columns.Count) (tree, own) = (Tree(region with { Left = left, Right = right, Heads = 0 }, first.Columns, [], out var none), none);
            yield return new UnruledGrid(region, tree, pitch, edges, file).Of(own);
        }
    }

    private static HeadTree Tree(OpenRegion region, IReadOnlyList<Band> bands, IReadOnlyCollection<TableLine> lines, out IReadOnlyList<HeadCell> heads)
    {
        heads = HeadTexts.Of(region);
        var tree = new HeadTree(region, heads);
        tree.Span(bands, lines);
        return tree;
    }

    private static List<double> Edges(IReadOnlyList<Band> columns, double left, double right) =>
        [left, .. columns.Zip(columns.Skip(1), (a, b) => (a.Right + b.Left) / 2), right];

    private static List<Band> Between(IReadOnlyList<double> walls, double left, double right, List<OpenRegion> chain)
    {
        List<double> edges = [left, .. walls, right];
        var words = chain.SelectMany(r => r.Body).SelectMany(l => l.Words).ToList();
        return [.. edges.Zip(edges.Skip(1), (a, b) => new Band(a, b, words.Where(w => w.Centre > a && w.Centre < b).ToList() is var own && own.Count(w => TableLine.IsFigure(w.Text)) * 2 >= own.Count))];
    }
}
