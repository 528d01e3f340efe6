using Disclosure.Import.Blocks;

namespace Disclosure.Pipeline;

/// <summary>The kinds of files that can be imported. A new one is a reader, and a line here.</summary>
internal static class ImportReaders
{
    /// <summary>The readers; the first that knows how a file begins reads it.</summary>
    public static IReadOnlyList<IDocumentReader> All { get; } = [new Import.Pdf.PdfDocumentReader()];
}
