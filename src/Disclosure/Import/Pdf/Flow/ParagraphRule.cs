using System.Text.RegularExpressions;
using Disclosure.Core.Findings;
using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Flow;

/// <summary>Decides whether a line goes on with the paragraph above it.</summary>
internal static partial class ParagraphRule
{
    // The lines of a paragraph are no farther apart than so many letters, and their letters differ by no more than this share.
    private const double WidestLead = 2.6;
    private const double SameSize = 0.08;

    // A line of so many characters is running text; and so many have the words, with the mark behind them, that are kept together.
    private const int LongLine = 20;
    private const double LongestWord = 4;
    private const double LongestClause = 8;

    // How many letters the first line of a paragraph stands in: with as much white behind it, it looks as if it stood in the middle.
    private const double DeepestFirst = 3;

    // How many letters the second line stands in behind the first, where the first begins with a mark.
    private const double DeepestHanging = 5;

    /// <summary>Whether it does. <paramref name="paragraph"/> is what there is of it.</summary>
    public static bool GoesOn(IReadOnlyList<PlacedLine> paragraph, PlacedLine next)
    {
        var (first, last) = (paragraph[0], paragraph[^1]);
        if (Math.Abs(last.Piece.Size - next.Piece.Size) > SameSize * last.Piece.Size) return false;
        if (!next.IsInNextColumn(last) && (last.Page == next.Page ? !AreNear(paragraph, next) : next.Page != last.Page + 1)) return false;
        if (last.IsCentred && next.IsCentred && Scripts.IsOpen(string.Concat(paragraph.Select(l => l.Piece.Text)))) return true;
        if (!last.IsFullBefore(next.Piece) && !IsBeforeWord(first, last, next)) return false;
        if (AreContents(last.Piece.Text, next.Piece.Text)) return false;
        var isEnd = Scripts.EndsSentence(last.Piece.Text);
        if (isEnd && last.Piece.IsBold != next.Piece.IsBold) return false;
        if (next.IsCentred && !ListMarks.Begins(next.Piece.Text)) return !isEnd && last.Page == next.Page && last.IsBalanced;
        var stands = IsIndented(paragraph, next) && (isEnd || last.Piece.IsBold != next.Piece.IsBold || Math.Abs(Indent(next) - Indent(last)) > 1);
        return !stands && !(ListMarks.Begins(next.Piece.Text) && (isEnd || Indent(next) >= Indent(first) - 0.5));
    }

    private static bool AreNear(IReadOnlyList<PlacedLine> paragraph, PlacedLine next)
    {
        var last = paragraph[^1];
        var lead = next.Piece.Baseline - last.Piece.Baseline;
        if (lead <= 0.5 * last.Piece.Size || lead > WidestLead * last.Piece.Size) return false;
        if (paragraph.Count < 2 || paragraph[^2].Page != last.Page || last.IsInNextColumn(paragraph[^2])) return true;
        return lead < 1.4 * (last.Piece.Baseline - paragraph[^2].Piece.Baseline);
    }

    // The first line of a paragraph stands in; the others at the margin, or all of them where the second began.
    private static bool IsIndented(IReadOnlyList<PlacedLine> paragraph, PlacedLine next)
    {
        var usual = paragraph.Count > 1 ? Indent(paragraph[^1]) : 0;
        if (Math.Abs(Indent(next) - usual) < 0.8) return false;
        var hanging = Indent(next) - Indent(paragraph[0]);
        return Indent(next) > 1.2 && !(paragraph.Count == 1 && hanging is > 0.5 and < DeepestHanging && !next.IsCentred);
    }

    // Browsers may keep a Chinese word together, and a number with its unit: then some letters of white end a line in the middle of its sentence.
    private static bool IsBeforeWord(PlacedLine first, PlacedLine last, PlacedLine next) =>
        last.Piece.Text.Length >= LongLine
        && last.Margins.Right - last.Piece.Right < White(last.Piece.Text, next.Piece.Text) * last.Piece.Size
        && (Scripts.IsWide(last.Piece.Text[^1]) || Scripts.IsOfNumber(last.Piece.Text[^1])) && !Scripts.EndsSentence(last.Piece.Text)
        && (Scripts.IsWide(next.Piece.Text[0]) || Scripts.IsOfNumber(next.Piece.Text[0])) && !ListMarks.Begins(next.Piece.Text) && (Math.Abs(Indent(next)) < 0.8 || (ListMarks.Begins(first.Piece.Text) && Indent(next) - Indent(first) is > 0.5 and < DeepestHanging))
        && last.Piece.IsBold == next.Piece.IsBold && !(last.IsCentred && (next.IsCentred || Indent(last) > DeepestFirst));

    // In letters. Behind a comma no paragraph ends.
    private static double White(string last, string next) =>
        (last[^1] is '，' or '、' ? LongestClause : LongestWord) + 0.6 * next.TakeWhile(Scripts.IsOfNumber).Count();

    // In letters.
    private static double Indent(PlacedLine line) => (line.Piece.Left - line.Margins.Left) / line.Piece.Size;

    // Lines of a list of contents: dots or white, and a page number.
    private static bool AreContents(string last, string next) => Leader().IsMatch(last) || (Counted().IsMatch(last) && Counted().IsMatch(next));

    [GeneratedRegex(@"[.…·．⋯]{3,}[\s(（-]*\d+[\s)）-]*$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Leader();

    [GeneratedRegex(@"[^\d.,] \d{1,3}$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Counted();
}
