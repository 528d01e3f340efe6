using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;
using Disclosure.Import.Pdf.Pages;

namespace Disclosure.Import.Pdf;

/// <summary>Reads a PDF that has a text layer: letters and lines become paragraphs and tables.</summary>
internal sealed class PdfDocumentReader : IDocumentReader
{
    private const int MostBytes = 100_000_000;

    /// <inheritdoc/>
    public bool Reads(ReadOnlySpan<byte> beginning) => beginning[..Math.Min(beginning.Length, 1024)].IndexOf("%PDF-"u8) >= 0;

    /// <inheritdoc/>
    public SourceDocument? Read(string file, byte[] content, FindingList findings)
    {
        var faults = new PageFaults(file, findings);
        if (content.Length > MostBytes)
        {
            faults.TooLarge($"有 {content.Length / 1_000_000} MB，最多读 {MostBytes / 1_000_000} MB");
            return null;
        }
        var bounds = new BoundedReading();
        var reading = new FileReading(content, bounds);
        if (!Took(bounds, reading.Run, faults) || reading.Tell(faults) is not { } pages || !faults.HasText(pages)) return null;
        var layout = new DocumentLayout(file, pages, bounds);
        return Took(bounds, layout.Run, faults) ? layout.Document : null;
    }

    private static bool Took(BoundedReading bounds, Action step, PageFaults faults)
    {
        if (bounds.FaultOf(step) is not { } beyond) return true;
        faults.TooLarge(beyond);
        return false;
    }
}
