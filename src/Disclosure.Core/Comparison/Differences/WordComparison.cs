using System.Text;
using Disclosure.Core.Comparison.Matching;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>Compares texts word by word: a Chinese character, a number and a word of other letters are one word each.</summary>
internal sealed class WordComparison(Alignment alignment, TwoYears years)
{
    // Longer texts that have nothing in common take too long to align; they are then shown as replaced.
    private const int MostWords = 20_000;

    // So few words that both sides share between two changes only make the change harder to read.
    private const int FewWords = 2;

    /// <summary>Whether two texts say the same: years that moved on with the budget year count as the same, and so do those that stayed.</summary>
    public bool AreSame(string before, string after) =>
        before == after || (years.BeforeYear != years.AfterYear && AreSame(WordReader.Of(before), WordReader.Of(after)));

    /// <summary>What changed.</summary>
    public IReadOnlyList<TextPiece> Of(string before, string after)
    {
        var (left, right) = (WordReader.Of(before), WordReader.Of(after));
        var pieces = new PieceList();
        var (i, j) = (0, 0);
        foreach (var block in Blocks(left, right).SelectMany(b => Rewritten(b, left, right)))
        {
            pieces.AddSame(left[i..block.BeforeStart], right[j..block.AfterStart]);
            pieces.AddChanged(left.GetRange(block.BeforeStart, block.BeforeCount), right.GetRange(block.AfterStart, block.AfterCount));
            (i, j) = (block.BeforeStart + block.BeforeCount, block.AfterStart + block.AfterCount);
        }
        pieces.AddSame(left[i..], right[j..]);
        return pieces.Done();
    }

    private IReadOnlyList<AlignedBlock> Blocks(List<string> left, List<string> right) => left.Count + right.Count > MostWords
        ? [new AlignedBlock(0, left.Count, 0, right.Count)]
        : alignment(Marked(left, years.Before), Marked(right, years.After));

    // A year that stayed as it is, in a name or a title, is no change though its distance is: what moved on is found first, then what stayed.
    private IEnumerable<AlignedBlock> Rewritten(AlignedBlock block, List<string> left, List<string> right)
    {
        if (years.BeforeYear == years.AfterYear || block.BeforeCount == 0 || block.AfterCount == 0) return [block];
        return alignment(left.GetRange(block.BeforeStart, block.BeforeCount), right.GetRange(block.AfterStart, block.AfterCount))
            .Select(b => b with { BeforeStart = block.BeforeStart + b.BeforeStart, AfterStart = block.AfterStart + b.AfterStart });
    }

    private bool AreSame(List<string> before, List<string> after) =>
        before.Count == after.Count && before.Zip(after).All(w => w.First == w.Second || Marked(w.First, years.Before) == Marked(w.Second, years.After));

    private IReadOnlyList<string> Marked(List<string> words, YearNames names) =>
        years.BeforeYear == years.AfterYear ? words : [.. words.Select(w => Marked(w, names))];

    private static string Marked(string word, YearNames names) => word.Length == 4 ? names.Relative(word) : word;

    private sealed class PieceList
    {
        private readonly List<TextPiece> _done = [];
        private readonly StringBuilder _removed = new();
        private readonly StringBuilder _added = new();

        public void AddChanged(List<string> removed, List<string> added)
        {
            _removed.AppendJoin("", removed);
            _added.AppendJoin("", added);
        }

        public void AddSame(List<string> before, List<string> after)
        {
            if (after.Count == 0) return;
            // Between two changes: what follows is always a change, or the end, where the rest of the text is worth its own piece.
            if (after.Count <= FewWords && _removed.Length > after.Count && _added.Length > after.Count && before.Count > 0)
            {
                _removed.AppendJoin("", before);
                _added.AppendJoin("", after);
                return;
            }
            Flush();
            _done.Add(new TextPiece(PieceKind.Same, string.Concat(after)));
        }

        public IReadOnlyList<TextPiece> Done()
        {
            Flush();
            return _done;
        }

        private void Flush()
        {
            if (_removed.Length > 0) _done.Add(new TextPiece(PieceKind.Removed, _removed.ToString()));
            if (_added.Length > 0) _done.Add(new TextPiece(PieceKind.Added, _added.ToString()));
            _removed.Clear();
            _added.Clear();
        }
    }
}

/// <summary>
/// Finds where two sequences differ: the blocks to take out of the first and to put in from the second, in order; none when they
/// are equal. The program gives one that a library works out: Core has no package.
/// </summary>
public delegate IReadOnlyList<AlignedBlock> Alignment(IReadOnlyList<string> before, IReadOnlyList<string> after);

/// <summary>A place at which two sequences differ.</summary>
/// <param name="BeforeStart">Where it begins in the first.</param>
/// <param name="BeforeCount">How many items of the first are not in the second.</param>
/// <param name="AfterStart">Where it begins in the second.</param>
/// <param name="AfterCount">How many items of the second are not in the first.</param>
public readonly record struct AlignedBlock(int BeforeStart, int BeforeCount, int AfterStart, int AfterCount);
