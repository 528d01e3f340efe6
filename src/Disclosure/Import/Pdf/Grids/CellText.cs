using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Grids;

/// <summary>The text of a cell out of the pieces in it.</summary>
internal static class CellText
{
    /// <summary>The text with its lines joined, and another reading where a number may go on or end at a break.</summary>
    public static (string Text, string? Other) Of(IReadOnlyList<TextPiece> pieces) =>
        LineJoin.Of([.. Lines(pieces).Select(line => Tight([.. line.OrderBy(p => p.Left)]))]);

    /// <summary>The pieces line by line, from the top.</summary>
    public static IEnumerable<IReadOnlyList<TextPiece>> Lines(IEnumerable<TextPiece> pieces)
    {
        var line = new List<TextPiece>();
        foreach (var piece in pieces.OrderBy(p => p.Middle))
        {
            if (line.Count > 0 && piece.Middle - line[0].Middle > 0.4 * Math.Min(piece.Size, line[0].Size))
            {
                yield return line;
                line = [];
            }
            line.Add(piece);
        }
        if (line.Count > 0) yield return line;
    }

    // A short word whose letters are set far apart is a word: 项　　　目.
    private static string Tight(List<TextPiece> line) =>
        string.Join(line.TrueForAll(p => p.Text.Length == 1 && Scripts.IsWide(p.Text[0])) ? "" : " ", line.Select(p => p.Text));
}
