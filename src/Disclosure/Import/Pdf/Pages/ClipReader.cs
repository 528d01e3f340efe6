using Disclosure.Import.Pdf.Letters;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>
/// Finds out in which part of the page each text is shown. Spreadsheets draw a text that has no room in its cell over the edge and cut off
/// there what is seen of it; of a cell that a page breaks they draw all of the text on both pages. The library hands out letters and the
/// paths that cut, and in which order they are drawn, but not what cuts which.
/// </summary>
internal sealed class ClipReader
{
    private readonly Stack<PdfRectangle?> _saved = new();
    private readonly List<PdfRectangle?> _ofTexts = [null];
    private readonly IReadOnlyList<PdfRectangle?> _paths;
    private PdfRectangle? _current;
    private int _cuts;
    private bool _isCutting;
    private bool _hasPath;

    private ClipReader(IEnumerable<PdfRectangle?> paths) => _paths = [.. paths];

    /// <summary>The letters of a page, those of texts that reach beyond what is shown of them with that.</summary>
    /// <param name="page">The page.</param>
    /// <param name="sight">How it is looked at.</param>
    /// <param name="letters">Its letters, as they are drawn.</param>
    public static IEnumerable<PageLetter> Of(Page page, PageSight sight, IEnumerable<PageLetter> letters)
    {
        var reader = new ClipReader(page.Paths.Where(p => p.IsClipping).Select(p => p.GetBoundingRectangle()));
        if (reader._paths.Count == 0 || !reader.Follow(page)) return letters;
        var clips = reader._ofTexts.Select(c => See(c, sight)).ToList();
        var drawn = letters.Select(l => (Letter: l, Clip: clips[page.Letters[l.Order].TextSequence])).ToList();
        var beyond = drawn.Where(d => d.Clip is { } clip && !d.Letter.IsBlank && !clip.Shows(d.Letter)).Select(d => LineOf(d.Letter, d.Clip)).ToHashSet();
        return drawn.Select(d => beyond.Contains(LineOf(d.Letter, d.Clip)) ? d.Letter with { Clip = d.Clip } : d.Letter);
    }

    private static (LetterClip? Clip, double Baseline) LineOf(PageLetter letter, LetterClip? clip) => (clip, Math.Round(letter.Baseline));

    // False where forms that the page draws have texts or cuts of their own, which are not among its operations.
    private bool Follow(Page page)
    {
        foreach (var operation in page.Operations) Take(operation);
        return _cuts == _paths.Count && page.Letters.All(l => l.TextSequence < _ofTexts.Count)
            && (page.Letters.Count == 0 || page.Letters.Max(l => l.TextSequence) == _ofTexts.Count - 1 || !page.Operations.Any(o => o.Operator == "Do"));
    }

    private void Take(IGraphicsStateOperation operation)
    {
        switch (operation.Operator)
        {
            case "q":
                _saved.Push(_current);
                break;
            case "Q" when _saved.Count > 0:
                _current = _saved.Pop();
                break;
            case "m" or "re":
                _hasPath = true;
                break;
            case "W" or "W*":
                _isCutting = _hasPath;
                break;
            case "n" or "S" or "s" or "f" or "F" or "f*" or "B" or "B*" or "b" or "b*":
                if (_isCutting) Cut();
                (_isCutting, _hasPath) = (false, false);
                break;
            case "Tj" or "TJ" or "'" or "\"":
                _ofTexts.Add(_current);
                break;
        }
    }

    private void Cut()
    {
        var path = _cuts < _paths.Count ? _paths[_cuts] : null;
        _cuts++;
        if (path is not { } cut) return;
        _current = _current is { } current ? Shared(current, cut) : cut;
    }

    private static PdfRectangle Shared(PdfRectangle one, PdfRectangle other)
    {
        var (left, bottom) = (Math.Max(one.Left, other.Left), Math.Max(one.Bottom, other.Bottom));
        return new(left, bottom, Math.Max(left, Math.Min(one.Right, other.Right)), Math.Max(bottom, Math.Min(one.Top, other.Top)));
    }

    private static LetterClip? See(PdfRectangle? clip, PageSight sight)
    {
        if (clip is not { } box) return null;
        var (one, other) = (sight.See(box.Left, box.Bottom), sight.See(box.Right, box.Top));
        return new(Math.Min(one.X, other.X), Math.Min(one.Y, other.Y), Math.Max(one.X, other.X), Math.Max(one.Y, other.Y));
    }
}
