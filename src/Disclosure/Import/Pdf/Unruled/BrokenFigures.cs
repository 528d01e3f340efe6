using System.Text.RegularExpressions;
using Disclosure.Core.Findings;
using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Unruled;

/// <summary>
/// Joins figures that a narrow column broke over lines: 127,886,8 and 49 below it. Only where the break is certain: what stands above
/// ends within a group of thousands or at the decimal point, and both together are a figure.
/// </summary>
internal static partial class BrokenFigures
{
    // How far apart, in letters, the lines of one figure stand, and how far their ends or middles may lie aside.
    private const double Lead = 1.9;
    private const double Aside = 0.3;

    // How far, in letters, a text may stand higher or lower that is of the same line.
    private const double Level = 0.3;

    /// <summary>Whether a text is the beginning of a figure and none by itself.</summary>
    public static bool IsBeginning(string text) => Beginning().IsMatch(text);

    /// <summary>The words, those that are one figure as one word in the middle of its lines, or at the one on which its row stands.</summary>
    public static IReadOnlyList<TextPiece> Joined(IReadOnlyList<TextPiece> words)
    {
        if (!words.Any(w => IsBeginning(w.Text))) return words;
        var byHeight = words.ToLookup(w => (int)w.Middle);
        var used = new HashSet<TextPiece>(ReferenceEqualityComparer.Instance);
        var broken = new List<List<TextPiece>>();
        foreach (var first in words.Where(w => IsBeginning(w.Text)).OrderBy(w => w.Middle))
        {
            if (used.Contains(first) || Parts(byHeight, used, first) is not { Count: > 1 } parts || !Whole().IsMatch(Text(parts))) continue;
            broken.Add(parts);
            used.UnionWith(parts);
        }
        return [.. words.Where(w => !used.Contains(w)).Concat(broken.Select(p => One(p, byHeight, used))).OrderBy(w => w.Baseline).ThenBy(w => w.Left)];
    }

    private static string Text(IEnumerable<TextPiece> parts) => string.Concat(parts.Select(p => p.Text));

    // As many lines below as go on with the figure.
    private static List<TextPiece> Parts(ILookup<int, TextPiece> words, HashSet<TextPiece> used, TextPiece first)
    {
        List<TextPiece> parts = [first];
        while (IsBeginning(Text(parts)) && Near(words, parts[^1].Middle, parts[^1].Middle + Lead * first.Size).FirstOrDefault(w => !used.Contains(w) && GoesOn(parts[^1], w)) is { } next) parts.Add(next);
        return parts;
    }

    private static IEnumerable<TextPiece> Near(ILookup<int, TextPiece> words, double from, double to) =>
        Enumerable.Range((int)from, (int)to - (int)from + 1).SelectMany(y => words[y]);

    private static bool GoesOn(TextPiece above, TextPiece below)
    {
        var lead = (below.Middle - above.Middle) / above.Size;
        if (lead is < 0.7 or > Lead || below.Letters.Count == 0 || !Part().IsMatch(below.Text)) return false;
        double[] aside = [below.Left - above.Left, below.Right - above.Right, below.Centre - above.Centre];
        return aside.Min(Math.Abs) < Aside * above.Size;
    }

    // A row stands at the first line of its texts, at the last or in the middle: where codes and whole figures are.
    private static TextPiece One(List<TextPiece> parts, ILookup<int, TextPiece> words, HashSet<TextPiece> used)
    {
        var whole = TextPiece.Of([.. parts.SelectMany(p => p.Letters.Where(l => !l.IsBlank))]) with
        {
            Text = Text(parts),
            Left = parts.Min(p => p.Left),
            Right = parts.Max(p => p.Right),
            Top = parts[0].Top,
            Bottom = parts[^1].Bottom,
        };
        var beside = Near(words, whole.Top, whole.Bottom).Where(o => !used.Contains(o) && (o.Right < whole.Left || o.Left > whole.Right)).ToList();
        var at = new[] { whole.Middle, parts[0].Middle, parts[^1].Middle }
            .OrderByDescending(y => beside.Count(o => TableLine.IsFigure(o.Text) && Math.Abs(o.Middle - y) < Level * whole.Size))
            .ThenByDescending(y => beside.Count(o => Math.Abs(o.Middle - y) < Level * whole.Size)).First();
        return whole with { Top = at - whole.Size / 2, Bottom = at + whole.Size / 2, Baseline = at + whole.Size * 0.35 };
    }

    [GeneratedRegex(@"^[(（]?[-−－]?[\d０-９]{1,3}([,，][\d０-９]{3})*([,，][\d０-９]{0,2}|[.．])$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^[\d０-９]*([,，][\d０-９]{0,3})*([.．][\d０-９]*)?[)）]?$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Part();

    [GeneratedRegex(@"^[(（]?[-−－]?[\d０-９]{1,3}([,，][\d０-９]{3})*([.．][\d０-９]+)?[)）]?$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Whole();
}
