using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Forms;

/// <summary>A cell of a form.</summary>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="RowSpan">How many rows it takes.</param>
/// <param name="First">Its first column.</param>
/// <param name="Last">Its last column.</param>
/// <param name="Lines">Its lines, from the top.</param>
internal sealed record FormCell(int Row, int RowSpan, int First, int Last, IReadOnlyList<TextPiece> Lines);
