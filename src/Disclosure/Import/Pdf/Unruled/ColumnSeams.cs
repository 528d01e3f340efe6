using Disclosure.Import.Pdf.Grids;
using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Unruled;

/// <summary>
/// Parts figures at the right of their column from the names that begin at the left of the next: spreadsheets leave no more white
/// between the two than between words. Other lines show that columns meet there.
/// </summary>
internal static class ColumnSeams
{
    // The least white between two columns, and how far, in letters, ends of one column may lie apart.
    private const double ThinWhite = 0.12;
    private const double Aside = 0.15;

    // How far, in letters, a head in the middle of its column ends before the next column.
    private const double Near = 2;

    // No quantity has so many digits.
    private const int LongCount = 5;

    // So many names begin at the same place where a column of them does.
    private const int Least = 3;

    /// <summary>The words, those that reach over such a seam in two.</summary>
    public static IReadOnlyList<TextPiece> Parted(IReadOnlyList<TextPiece> all)
    {
        IReadOnlyList<TextPiece> words = [.. all.SelectMany(Amounts)];
        var seams = CellText.Lines(words).SelectMany(line => line.OrderBy(w => w.Left).Skip(1)).SelectMany(Seams).ToList();
        if (seams.Count == 0) return words;
        var whole = words.Where(w => TableLine.IsFigure(w.Text)).ToList();
        var others = words.Except(whole).Except(seams.Select(s => s.Word)).ToList();
        var (figures, names) = (seams.Select(s => s.Figure).ToList(), words.Except(whole).Concat(seams.Select(s => s.Name)).ToList());
        var real = seams.Where(s => IsBeforeTotal(s.Figure, s.Name) || IsBetweenColumns(s.Figure, s.Name, whole, others)
                || ((whole.Exists(f => EndAlike(s.Figure, f)) || (IsSure(s, others) && figures.Exists(f => EndAlike(s.Figure, f)))) && names.Exists(n => BeginAlike(s.Name, n))))
            .ToDictionary(s => s.Word);
        return [.. words.SelectMany(w => real.TryGetValue(w, out var seam) ? [seam.Figure, seam.Name] : new[] { w })];
    }

    // Amounts that fill their columns: one blank is all the white between them, and no text is made of amounts.
    private static IEnumerable<TextPiece> Amounts(TextPiece word)
    {
        if (!word.Text.Contains(' ', StringComparison.Ordinal) || !word.Text.Split(' ').All(IsSure)) return [word];
        var parts = new List<List<PageLetter>> { new() };
        foreach (var letter in word.Letters)
        {
            if (parts[^1].Count > 0 && (letter.IsBlank || letter.Left - parts[^1][^1].Right > ThinWhite * word.Size) && IsSure(string.Concat(parts[^1].Select(l => l.Text)))) parts.Add([]);
            if (!letter.IsBlank) parts[^1].Add(letter);
        }
        return parts.Where(p => p.Count > 0).Select(TextPiece.Of);
    }

    private static bool IsSure(string text) => TableLine.IsAmount(text) || BrokenFigures.IsBeginning(text);

    // The first white behind a figure.
    private static IEnumerable<(TextPiece Word, TextPiece Figure, TextPiece Name)> Seams(TextPiece word)
    {
        var seen = word.Letters.Where(l => !l.IsBlank).ToList();
        for (var i = 1; i < seen.Count; i++)
        {
            if (seen[i].Left - seen[i - 1].Right < ThinWhite * word.Size) continue;
            var figure = TextPiece.Of(seen[..i]);
            if (TableLine.IsFigure(figure.Text)) yield return (word, figure, TextPiece.Of([.. word.Letters.SkipWhile(l => l != seen[i])]));
            yield break;
        }
    }

    // A quantity stands before its measure as near as that, and is one text with it, unless each has a head of its own.
    private static bool IsSure((TextPiece Word, TextPiece Figure, TextPiece Name) seam, List<TextPiece> names) =>
        IsAmount(seam.Figure) || seam.Figure.Text.Length >= LongCount || AreHeads(Above(seam.Figure, names, seam.Figure.Left, seam.Name.Right), (seam.Figure.Right + seam.Name.Left) / 2, seam.Figure.Size);

    // The lowest texts above a place and close to it on both sides: two heads, one on each side of the seam.
    private static bool AreHeads(List<TextPiece> heads, double seam, double size) =>
        heads.Exists(h => h.Right <= seam && seam - h.Right < Near * size) && heads.Exists(h => h.Left >= seam && h.Left - seam < Near * size) && !heads.Exists(h => h.Left < seam && h.Right > seam);

    private static List<TextPiece> Above(TextPiece below, List<TextPiece> names, double left, double right)
    {
        var above = names.Where(n => below.Middle - n.Middle > below.Size && n.Left < right + Near * below.Size && n.Right > left - Near * below.Size).ToList();
        return above.Count == 0 ? [] : [.. above.Where(n => above.Max(a => a.Middle) - n.Middle < below.Size)];
    }

    // The last row may stand alone on its page: no other line shows the columns there.
    private static bool IsBeforeTotal(TextPiece figure, TextPiece name) => IsAmount(figure) && GridJoin.NamesTotal(name.Text);

    // Codes are equally long: there others stand alone above or below this one, and so do names.
    private static bool IsBetweenColumns(TextPiece figure, TextPiece name, List<TextPiece> figures, List<TextPiece> names) =>
        figures.Exists(f => IsApart(figure, f) && Math.Abs(f.Right - figure.Right) < Aside * figure.Size && f.Text.Length == figure.Text.Length) && names.Count(n => BeginAlike(name, n)) >= Least;

    // Years, codes and other whole numbers begin texts, too; those of a column are of different lengths and end at the same place.
    private static bool EndAlike(TextPiece figure, TextPiece other) =>
        IsApart(figure, other) && Math.Abs(figure.Right - other.Right) < Aside * figure.Size
        && (IsAmount(figure) || Math.Abs(figure.Left - other.Left) > Aside * figure.Size);

    private static bool IsAmount(TextPiece figure) => figure.Text.AsSpan().ContainsAny(".．,，") || !figure.Text.Any(char.IsDigit);

    private static bool BeginAlike(TextPiece name, TextPiece other) => IsApart(name, other) && Math.Abs(name.Left - other.Left) < Aside * name.Size;

    private static bool IsApart(TextPiece one, TextPiece other) => Math.Abs(one.Middle - other.Middle) > one.Size;
}
