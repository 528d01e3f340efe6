using Disclosure.Import.Pdf.Letters;
using Disclosure.Import.Pdf.Unruled;

namespace Disclosure.Import.Pdf.Forms;

/// <summary>The columns of a form, and which of them a text takes.</summary>
internal sealed class SheetColumns
{
    // How far, in letters, a text begins or ends beside the edge of its column, stands beside its middle, or is set in.
    private const double Same = 0.15;
    private const double Aside = 0.35;
    private const double SetIn = 4;

    // The white, in letters, that parts two texts surely, and the least that does at the edge of a column.
    private const double Wide = 0.9;
    private const double Thin = 0.12;
    private const double Narrow = 0.4;

    private readonly IReadOnlyList<double> _starts;

    /// <summary>The columns of a form.</summary>
    /// <param name="starts">Where their texts begin, from the left.</param>
    /// <param name="seam">The white between the texts of two columns, in points.</param>
    /// <param name="right">Where the texts of the last end.</param>
    public SheetColumns(IReadOnlyList<double> starts, double seam, double right)
    {
        (_starts, Seam) = (starts, seam);
        Edges = [.. starts.Select(s => s - seam / 2), right + seam / 2];
    }

    /// <summary>Where the columns begin and the last ends.</summary>
    public IReadOnlyList<double> Edges { get; }

    /// <summary>How many they are.</summary>
    public int Count => _starts.Count;

    /// <summary>The white between the texts of two columns, in points.</summary>
    public double Seam { get; }

    /// <summary>With one more edge of a column.</summary>
    public SheetColumns With(double edge) => new([.. _starts.Append(edge + Seam / 2).Order()], Seam, Edges[^1] - Seam / 2);

    /// <summary>The texts of a line, each with its columns; null for one that stands in none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="used">The columns in which texts of its part begin for sure.</param>
    public IEnumerable<(TextPiece Piece, SheetCell? Cell)> Of(TableLine line, IReadOnlySet<int> used) => Pieces(line, used).Select((p, i) => (p, Cell(p, i == 0)));

    /// <summary>The columns in which texts of some lines begin for sure: nothing stands close before them, or a head stands above.</summary>
    public IReadOnlySet<int> Used(IReadOnlyList<TableLine> lines)
    {
        var used = lines.SelectMany(l => l.Words.Index().Where(w => w.Index == 0 || w.Item.Left - l.Words[w.Index - 1].Right > Wide * w.Item.Size).Select(w => StartAt(w.Item.Left, w.Item.Size))).Where(c => c >= 0).ToHashSet();
        var heads = lines.Select(l => Of(l, used).Select(p => p.Cell).ToList()).TakeWhile(l => l.TrueForAll(c => c is { MayBeCentred: true })).SelectMany(l => l).OfType<SheetCell>();
        used.UnionWith(heads.Where(h => h.IsCentred && h.First == h.Last).Select(h => h.First).ToList());
        return used;
    }

    private int StartAt(double left, double size) => _starts.Index().Where(s => Math.Abs(s.Item - left) < Same * size).Select(s => s.Index).DefaultIfEmpty(-1).First();

    private IEnumerable<TextPiece> Pieces(TableLine line, IReadOnlySet<int> used)
    {
        var piece = new List<TextPiece>();
        foreach (var word in line.Words.SelectMany(w => Parted(w, used)))
        {
            if (piece.Count > 0 && IsApart(piece[^1], word, used))
            {
                yield return TextPiece.Joined(piece);
                piece = [];
            }
            piece.Add(word);
        }
        if (piece.Count > 0) yield return TextPiece.Joined(piece);
    }

    // What is parted by less white than words are stands in two columns by what stands above and below it.
    private bool IsApart(TextPiece before, TextPiece word, IReadOnlySet<int> used)
    {
        var white = word.Left - before.Right;
        return white > Wide * word.Size || (StartAt(word.Left, word.Size) is >= 0 and var column && (used.Contains(column) || white < Narrow * word.Size));
    }

    // Two texts that nearly touch where a column begins.
    private IEnumerable<TextPiece> Parted(TextPiece word, IReadOnlySet<int> used)
    {
        var (from, seen) = (0, word.Letters.Where(l => !l.IsBlank).ToList());
        for (var i = 1; i < seen.Count; i++)
        {
            if (seen[i].Left - seen[i - 1].Right < Thin * word.Size || StartAt(seen[i].Left, word.Size) is not (>= 0 and var column)) continue;
            if (!used.Contains(column) && !(TableLine.IsFigure(string.Concat(seen[from..i].Select(l => l.Text))) && EndsAt(seen[i - 1].Right, column, word.Size))) continue;
            yield return Part(word, seen[from], seen[i]);
            from = i;
        }
        yield return from == 0 ? word : Part(word, seen[from], null);
    }

    private bool EndsAt(double right, int next, double size) => Edges[next] - right is > 0 and var white && white < 3 * Same * size;

    private static TextPiece Part(TextPiece word, PageLetter first, PageLetter? end) =>
        TextPiece.Of([.. word.Letters.SkipWhile(l => !ReferenceEquals(l, first)).TakeWhile(l => !ReferenceEquals(l, end))]);

    private SheetCell? Cell(TextPiece piece, bool isFirst)
    {
        if (StartAt(piece.Left, piece.Size) is >= 0 and var first) return new(piece, [(first, LastOf(first, piece))], false) { MayBeCentred = Centred(piece).Any(c => c.First == first) };
        var ends = TableLine.IsFigure(piece.Text) ? Enumerable.Range(0, Count).Where(i => EndsAt(piece.Right, i + 1, piece.Size) && piece.Left > Edges[i]).ToList() : [];
        if (ends.Count > 0) return new(piece, [(ends[0], ends[0])], false);
        var spans = Centred(piece).ToList();
        if (spans.Count > 0) return new(piece, spans, true);
        var column = _starts.Count(s => s < piece.Left) - 1;
        return isFirst && column >= 0 && piece.Left - _starts[column] < SetIn * piece.Size ? new(piece, [(column, LastOf(column, piece))], false) : null;
    }

    private int LastOf(int first, TextPiece piece) => Math.Max(first, Enumerable.Range(0, Count).Last(i => Edges[i] < piece.Right - Aside * piece.Size));

    private IEnumerable<(int First, int Last)> Centred(TextPiece piece) =>
        from span in Enumerable.Range(0, Count).SelectMany(a => Enumerable.Range(a, Count - a).Select(b => (First: a, Last: b)))
        where Edges[span.First] <= piece.Left && Edges[span.Last + 1] >= piece.Right && Math.Abs((Edges[span.First] + Edges[span.Last + 1]) / 2 - piece.Centre) < Aside * piece.Size
        orderby span.Last - span.First
        select span;
}
