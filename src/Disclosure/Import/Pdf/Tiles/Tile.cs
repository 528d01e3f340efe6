using Disclosure.Import.Pdf.Flow;
using Disclosure.Import.Pdf.Letters;
using Disclosure.Import.Pdf.Pages;
using Disclosure.Import.Pdf.Unruled;

namespace Disclosure.Import.Pdf.Tiles;

/// <summary>A page that may be a part of a wider one, with its lines of text. These are only made when they are asked for.</summary>
/// <param name="page">The page.</param>
internal sealed class Tile(SourcePage page)
{
    // The strips at the top and the bottom where the number of the page stands, as shares of its height.
    private const double Strip = 0.13;

    // Above a title stand no more lines than this.
    private const int Highest = 4;

    // More letters than a page of figures has are looked at no further: all pairs of words are compared.
    private const int Most = 20_000;

    private readonly Lazy<IReadOnlyList<TableLine>> _lines = new(() => [.. TableLine.Of(ColumnSeams.Parted(LineSet.Words(page.Letters, page.Rules)))]);

    private readonly Lazy<HashSet<int>> _heights = new(() => [.. page.Letters.Where(l => !l.IsBlank && l.Turn == LetterTurn.None).Select(l => (int)Math.Round(l.Baseline))]);

    /// <summary>The page.</summary>
    public SourcePage Page => page;

    /// <summary>Its lines of text, without the number of the page.</summary>
    public IReadOnlyList<TableLine> Lines => field ??= [.. _lines.Value.Where(l => !IsNumber(l))];

    /// <summary>The lines that are its number.</summary>
    public IEnumerable<TableLine> Numbers => _lines.Value.Where(IsNumber);

    /// <summary>Where its lines that run down stand, from the left.</summary>
    public IReadOnlyList<double> Walls => field ??= [.. page.Rules.Where(r => r.IsVertical).Select(r => r.At).Order()];

    /// <summary>Whether most of its lines may stand at the heights of those of another: asked before its lines are made.</summary>
    public bool MayStandBeside(Tile left) => page.Letters.Count <= Most && left.Page.Letters.Count <= Most && _heights.Value.Count > 2
        && _heights.Value.Count(y => Enumerable.Range(y - 2, 5).Any(left._heights.Value.Contains)) >= 0.8 * _heights.Value.Count;

    /// <summary>Whether a title or the unit of amounts stands above all else on it.</summary>
    public bool BeginsTable => page.Letters.Count > Most || Lines.Take(Highest).Any(l => l.IsUnit || l.IsTitle || (l.Pieces.Count == 1 && l.Pieces[0].Text.EndsWith('表')));

    private bool IsNumber(TableLine line) => (line.Bottom < Strip * page.Height || line.Top > (1 - Strip) * page.Height) && PageNumbers.IsOne(string.Concat(line.Words.Select(w => w.Text)));
}
