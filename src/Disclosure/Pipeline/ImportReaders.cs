using Disclosure.Import.Blocks;
using Disclosure.Import.Office.Words;
using Disclosure.Import.Office.Workbooks;
using Disclosure.Import.Pdf;

namespace Disclosure.Pipeline;

/// <summary>The kinds of files that can be imported. A new one is a reader, and a line here.</summary>
internal static class ImportReaders
{
    /// <summary>The readers; the first that knows how a file begins reads it.</summary>
    public static IReadOnlyList<IDocumentReader> All { get; } =
        [new PdfDocumentReader(), new WorkbookDocumentReader(), new WordDocumentReader()];
}
