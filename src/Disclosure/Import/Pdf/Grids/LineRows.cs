using System.Text.RegularExpressions;
using Disclosure.Core.Findings;
using Disclosure.Import.Pdf.Letters;
using Disclosure.Import.Pdf.Rules;

namespace Disclosure.Import.Pdf.Grids;

/// <summary>Puts lines between the rows of a frame that are only lines of text: one amount above the other is a row above the other.</summary>
internal static partial class LineRows
{
    /// <summary>The frame with lines across between such rows.</summary>
    public static RuledFrame In(RuledFrame frame, IReadOnlyList<TextPiece> pieces)
    {
        var rules = new List<RulingLine>(frame.Rules);
        foreach (var (top, bottom) in Bands(frame))
        {
            var lines = CellText.Lines(pieces.Where(p => p.Height > top && p.Height < bottom)).ToList();
            if (lines.Count < 2 || !(AreRows(lines, frame) || (bottom >= frame.Bottom && AreNumbered(lines) && !pieces.Any(p => p.Height < top && IsAmount(p.Text))))) continue;
            rules.AddRange(Breaks(lines, frame).Select(y => new RulingLine(false, y, frame.Left, frame.Right)));
        }
        return rules.Count == frame.Rules.Count ? frame : frame with { Rules = rules };
    }

    /// <summary>Whether a text is an amount, a share or a code by itself.</summary>
    public static bool IsAmount(string text) => Amount().IsMatch(text);

    // Between lines that run over nearly all of the frame.
    private static IEnumerable<(double Top, double Bottom)> Bands(RuledFrame frame)
    {
        var ys = frame.Ys.Where(y => y <= frame.Top || y >= frame.Bottom || Covered(frame, y) > 0.7 * (frame.Right - frame.Left)).ToList();
        return ys.Zip(ys.Skip(1));
    }

    private static double Covered(RuledFrame frame, double y) =>
        frame.Rules.Where(r => !r.IsVertical && Math.Abs(r.At - y) < 3.5).Sum(r => r.Covers(frame.Left, frame.Right));

    private static bool AreRows(List<IReadOnlyList<TextPiece>> lines, RuledFrame frame)
    {
        var xs = frame.Xs;
        if (frame.Rules.All(r => r.IsVertical)) return true;
        var columns = lines.SelectMany(l => l).Where(p => IsAmount(p.Text)).GroupBy(p => xs.Count(x => x < p.Centre)).Select(g => g.Count()).ToList();
        return columns.Exists(count => count > 2) || columns.Count(count => count == 2) > 1;
    }

    // The end of a table on its last page, below its head at most: numbered names below each other, and hardly a figure beside them.
    private static bool AreNumbered(List<IReadOnlyList<TextPiece>> lines) =>
        lines.Count(l => l.Any(p => GridJoin.BeginsAnew(p.Text))) > 1 && lines.Any(l => l.Any(p => IsAmount(p.Text)));

    private static IEnumerable<double> Breaks(List<IReadOnlyList<TextPiece>> lines, RuledFrame frame)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (!GoesOn(lines, i, frame)) yield return (lines[i - 1].Max(p => p.Bottom) + lines[i].Min(p => p.Top)) / 2;
        }
    }

    // A line of one text, below a text of its column that took all the room, is more of it; so is one above the first line of a row
    // that has no text there, because it is in the middle of several lines.
    private static bool GoesOn(List<IReadOnlyList<TextPiece>> lines, int index, RuledFrame frame)
    {
        var (above, line) = (lines[index - 1], lines[index]);
        if (line.Count == 1 && Below(above, line[0], frame) is { } filled) return IsFull(filled, line[0], frame);
        return above.Count == 1 && line.Count > 0 && Below(line, above[0], frame) is null && !IsAmount(above[0].Text)
            && line[0].Middle - above[0].Middle < 0.9 * above[0].Size;
    }

    private static TextPiece? Below(IReadOnlyList<TextPiece> line, TextPiece piece, RuledFrame frame) =>
        line.FirstOrDefault(p => frame.Xs.Count(x => x < p.Centre) == frame.Xs.Count(x => x < piece.Centre));

    private static bool IsFull(TextPiece above, TextPiece piece, RuledFrame frame)
    {
        if (IsAmount(above.Text) || IsAmount(piece.Text)) return false;
        var edge = frame.Xs.First(x => x >= above.Centre);
        return edge - above.Right < 1.6 * above.Size;
    }

    [GeneratedRegex(@"^[(（]?[-−－﹣+△▲▽▼↓]?[¥￥]?([\d０-９]{1,3}([,，][\d０-９]{3})+|[\d０-９]+)([.．][\d０-９]+)?[%％]?[)）]?([①-⑳]|[*＊※#]+|[(（](注|更正)\s*\d*[)）])?$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Amount();
}
