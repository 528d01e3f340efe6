using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>Reads the pages of a file that may be broken or made to do harm: in a thread of its own, within bounds of size, time and depth.</summary>
internal static class BoundedReading
{
    private const int MostBytes = 100_000_000;
    private const int MostPages = 2_000;
    private const int MostLetters = 3_000_000;
    private const int Seconds = 8;
    private const int StackBytes = 64_000_000;
    private const int Depth = 128;

    /// <summary>The pages; null if the file cannot be read, which has then been said.</summary>
    public static IReadOnlyList<SourcePage>? Of(byte[] content, PageFaults faults)
    {
        if (content.Length > MostBytes)
        {
            faults.TooLarge($"有 {content.Length / 1_000_000} MB，最多读 {MostBytes / 1_000_000} MB");
            return null;
        }
        return Pages(content, faults);
    }

    private static List<SourcePage>? Pages(byte[] content, PageFaults faults)
    {
        try
        {
            var complaints = new LetterComplaints();
            using var document = PdfDocument.Open(content, new ParsingOptions { Logger = complaints, MaxStackDepth = Depth, SkipMissingFonts = true });
            var pages = new List<SourcePage>();
            for (var i = 1; i <= document.NumberOfPages; i++) pages.Add(PageReader.Of(document.GetPage(i), complaints));
            return pages;
        }
        catch (PdfDocumentEncryptedException)
        {
            faults.Encrypted();
            return null;
        }
    }
}
