using Disclosure.Import.Pdf.Letters;
using Disclosure.Import.Pdf.Rules;
using UglyToad.PdfPig.Content;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>Reads what is seen of one page.</summary>
internal static class PageReader
{
    /// <summary>The page; <paramref name="complaints"/> is what the library said of its letters.</summary>
    public static SourcePage Of(Page page, LetterComplaints complaints)
    {
        var letters = page.Letters;
        var sight = new PageSight(page.Width, page.Height, LetterReader.Turn(letters));
        var sieve = new LetterSieve(sight.SeenWidth, sight.SeenHeight);
        var unseen = new UnseenLetters(page);
        var hasUnknown = false;
        foreach (var letter in ClipReader.Of(page, sight, LetterReader.Of(letters, sight, complaints.Concerns)))
        {
            hasUnknown |= letter.Text == "\uFFFD" || PrintedLetter.IsPrivate(letter.Text);
            sieve.Take(letter, unseen.Reason(letter.Order));
        }
        var marked = RaisedMarks.Of(sieve.Read, out var isDoubtful);
        var rules = RuleSet.Of(StrokeReader.Of(page.Paths, sight));
        return new(page.Number, sight.SeenWidth, sight.SeenHeight, marked, rules)
        {
            Dropped = sieve.Left(),
            HasUnknownLetters = hasUnknown,
            HasDoubtfulMarks = isDoubtful,
            HasPictures = page.NumberOfImages > 0,
            IsRecognised = unseen.IsRecognised,
        };
    }
}
