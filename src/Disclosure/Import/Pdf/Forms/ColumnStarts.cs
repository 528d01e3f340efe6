using Disclosure.Import.Pdf.Letters;
using Disclosure.Import.Pdf.Unruled;

namespace Disclosure.Import.Pdf.Forms;

/// <summary>
/// Finds where the columns of a form begin. All of its parts share them: names of different lengths begin at the same place, figures
/// of different lengths end before it. What stands in the middle of a column shows nothing by itself.
/// </summary>
/// <param name="parts">The lines of its parts, on all pages.</param>
/// <param name="left">Where it begins.</param>
/// <param name="right">Where it ends.</param>
internal sealed class ColumnStarts(IReadOnlyList<IReadOnlyList<TableLine>> parts, double left, double right)
{
    // How far, in letters, the texts of one column may begin or end apart, and how much longer than another one is that differs.
    private const double Same = 0.12;
    private const double Longer = 0.6;

    // The most white, in letters, between figures at the end of a column and the beginning of the next.
    private const double WidestSeam = 0.8;
    private const double UsualSeam = 0.2;

    // So many texts show a column.
    private const int Least = 2;

    // How far, in letters, a text stands beside the middle of its columns.
    private const double Aside = 0.35;

    private readonly List<TextPiece> _words = [.. parts.SelectMany(p => p).SelectMany(l => l.Words)];

    /// <summary>The white between the columns, in points.</summary>
    public double Seam { get; private set; }

    /// <summary>Where they begin, from the left.</summary>
    public IReadOnlyList<double> Of()
    {
        if (_words.Count == 0) return [];
        var size = _words.Select(w => w.Size).Order().ElementAt(_words.Count / 2);
        // A figure that begins where names do is no figure at the end of its column.
        var named = Groups(_words, w => w.Left, size).Where(g => AreUneven(g) && g.Exists(w => !TableLine.IsFigure(w.Text))).SelectMany(g => g).ToHashSet<TextPiece>(ReferenceEqualityComparer.Instance);
        var figures = Groups(_words.Where(w => TableLine.IsFigure(w.Text) && !named.Contains(w)), w => w.Right, size).Where(AreUneven).ToList();
        var ends = figures.Select(g => g.Max(w => w.Right)).ToList();
        var lefts = Groups(_words.Except(figures.SelectMany(g => g), ReferenceEqualityComparer.Instance).Cast<TextPiece>(), w => w.Left, size);
        var starts = lefts.Where(g => AreUneven(g) && IsFree(g[0].Left, size)).Select(g => g[0].Left).ToList();
        if (!starts.Exists(s => s < left + size)) starts.Add(left);
        var seams = ends.SelectMany(e => _words.Select(w => w.Left - e)).Where(d => d > 0 && d < WidestSeam * size).Order().ToList();
        Seam = seams.Count == 0 ? UsualSeam * size : seams[seams.Count / 2];
        starts.AddRange(ends.Select(e => e + Seam).Where(x => x < right - size && IsFree(x, size) && !starts.Exists(s => Math.Abs(s - x) < WidestSeam * size)).ToList());
        return [.. starts.Order()];
    }

    private static List<List<TextPiece>> Groups(IEnumerable<TextPiece> words, Func<TextPiece, double> at, double size)
    {
        var groups = new List<List<TextPiece>>();
        foreach (var word in words.OrderBy(at))
        {
            if (groups.Count > 0 && at(word) - at(groups[^1][0]) < Same * size) groups[^1].Add(word);
            else groups.Add([word]);
        }
        return groups;
    }

    private static bool AreUneven(List<TextPiece> words) => words.Max(w => w.Width) - words.Min(w => w.Width) > Longer * words[0].Size;

    // Some lines below each other stand at it, none lies across it, and it is no place where names are set in: others stand before it.
    private bool IsFree(double at, double size)
    {
        foreach (var part in parts)
        {
            var (near, isBehind) = (0, false);
            foreach (var line in part)
            {
                if (line.Words.Any(w => w.Left < at - Aside * size && w.Right > at + Aside * size)) (near, isBehind) = (0, false);
                var own = line.Words.Count(w => IsAt(w, at, size));
                (near, isBehind) = (near + own, isBehind || (own > 0 && line.Words[0].Left < at - size));
                if (near >= Least && isBehind) return true;
            }
        }
        return false;
    }

    private static bool IsAt(TextPiece word, double at, double size) =>
        Math.Abs(word.Left - at) < Same * size || (TableLine.IsFigure(word.Text) && at - word.Right is > 0 and var white && white < WidestSeam * size);
}
