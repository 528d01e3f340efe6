using Disclosure.Import.Blocks;

namespace Disclosure.Import.Pdf.Letters;

/// <summary>Finds the marks of notes on a page: digits, in brackets or not, that stand at a letter, are clearly smaller and stand clearly higher.</summary>
internal static class RaisedMarks
{
    // How small a mark is, against the letter beside it; its height above the line of that letter, and the white between both, in letters.
    private const double Small = 0.85;
    private const double Lowest = 0.2;
    private const double Highest = 0.75;
    private const double White = 0.2;

    // Digits of two sizes that stand so near are one figure, unless the smaller ones are a mark.
    private const double Touching = 0.15;

    /// <summary>The letters with the marks as raised characters on the line of what they stand at. What is drawn one after the other is compared.</summary>
    /// <param name="letters">The letters of a page in the order in which they are drawn.</param>
    /// <param name="isDoubtful">Whether somewhere digits of two sizes touch, and the smaller ones stand too low to be a mark for sure.</param>
    public static IReadOnlyList<PageLetter> Of(IReadOnlyList<PageLetter> letters, out bool isDoubtful)
    {
        var made = letters.ToArray();
        var seen = Enumerable.Range(0, made.Length).Where(i => !made[i].IsBlank && made[i].Turn == LetterTurn.None).ToArray();
        isDoubtful = false;
        for (var from = 0; from < seen.Length; from++)
        {
            if (!NoteMark.CanBe(made[seen[from]].Text)) continue;
            var end = from + 1;
            while (end < seen.Length && GoesOn(made[seen[end - 1]], made[seen[end]])) end++;
            var run = seen[from..end].Select(i => made[i]).ToList();
            var before = from > 0 ? letters[seen[from - 1]] : null;
            var after = end < seen.Length ? letters[seen[end]] : null;
            if (run.Exists(l => char.IsDigit(l.Text[0])) && (HeldBy(before, run) ?? HeldBy(after, run)) is { } letter)
            {
                foreach (var i in seen[from..end]) made[i] = made[i] with { Text = NoteMark.Of(made[i].Text), Baseline = letter.Baseline };
            }
            else
            {
                isDoubtful |= IsDoubtful(before, run) || IsDoubtful(after, run);
            }
            from = end - 1;
        }
        return made;
    }

    private static bool GoesOn(PageLetter last, PageLetter next) => NoteMark.CanBe(next.Text) && Math.Abs(next.Size - last.Size) < 0.02 * last.Size
        && Math.Abs(next.Baseline - last.Baseline) < 0.05 * last.Size && Math.Abs(next.Left - last.Right) < White * last.Size;

    // The letter, if it is one at which the run is a mark.
    private static PageLetter? HeldBy(PageLetter? letter, List<PageLetter> run) =>
        letter is not null && IsSmaller(letter, run) && IsNear(letter, run, White) && Raise(letter, run) is >= Lowest and <= Highest ? letter : null;

    private static bool IsDoubtful(PageLetter? letter, List<PageLetter> run) => letter is not null && char.IsDigit(letter.Text[0])
        && IsSmaller(letter, run) && IsNear(letter, run, Touching) && Math.Abs(Raise(letter, run)) < Lowest;

    private static bool IsSmaller(PageLetter letter, List<PageLetter> run) => run[0].Size <= Small * letter.Size;

    private static double Raise(PageLetter letter, List<PageLetter> run) => (letter.Baseline - run[0].Baseline) / letter.Size;

    private static bool IsNear(PageLetter letter, List<PageLetter> run, double widest)
    {
        var white = (letter.Left < run[0].Left ? run[0].Left - letter.Right : letter.Left - run[^1].Right) / letter.Size;
        return white >= -Touching && white <= widest;
    }
}
