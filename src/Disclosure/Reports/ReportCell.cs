using Disclosure.Core.Comparison.Differences;

namespace Disclosure.Reports;

/// <summary>A cell of a report: a text, or a text with what was taken out and put in.</summary>
/// <param name="Pieces">Its pieces; none for blank.</param>
internal readonly record struct ReportCell(IReadOnlyList<TextPiece> Pieces)
{
    // So much of what did not change is shown around a change.
    private const int Around = 16;

    /// <summary>A plain text.</summary>
    public static ReportCell Of(string text) => new(text.Length == 0 ? [] : [new TextPiece(PieceKind.Same, text)]);

    /// <summary>A text with its changes; of long stretches that did not change only the ends that touch a change are shown.</summary>
    public static ReportCell Of(IReadOnlyList<TextPiece> pieces) =>
        new([.. pieces.Select((p, i) => p.Kind == PieceKind.Same ? p with { Text = Shortened(p.Text, i > 0, i < pieces.Count - 1) } : p)]);

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsBlank => Pieces.Count == 0;

    private static string Shortened(string text, bool hasBefore, bool hasAfter)
    {
        if (text.Length <= 3 * Around || (!hasBefore && !hasAfter)) return text;
        return (hasBefore ? text[..Cut(text, Around)] : "") + "……" + (hasAfter ? text[Cut(text, text.Length - Around)..] : "");
    }

    // Never between the two halves of a character.
    private static int Cut(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
