using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>Reads the pages of a file with the library, which throws what it likes at files that are broken.</summary>
/// <param name="content">The bytes of the file.</param>
/// <param name="bounds">What the reading may take.</param>
internal sealed class FileReading(byte[] content, BoundedReading bounds)
{
    private const int MostPages = 2_000;
    private const int MostLetters = 2_000_000;

    // A sheet of two hundred lines and twenty columns, printed on one page, has about thirty thousand.
    private const int MostLettersOfPage = 100_000;

    // How deep what stands in brackets may nest; each level takes some of the stack.
    private const int Depth = 128;

    private readonly List<SourcePage> _pages = [];
    private readonly List<int> _damaged = [];
    private Action<PageFaults>? _fault;

    /// <summary>Reads all pages, and throws nothing.</summary>
    public void Run()
    {
        try
        {
            Read();
        }
        catch (PdfDocumentEncryptedException)
        {
            _fault = faults => faults.Encrypted();
        }
        catch (Exception e) when (Beyond(e) is { } beyond)
        {
            _fault = faults => faults.TooLarge(beyond.Message);
        }
        catch (Exception)
        {
            _fault = faults => faults.Damaged();
        }
    }

    /// <summary>The pages, or null if there are none to be read; says what is wrong.</summary>
    public IReadOnlyList<SourcePage>? Tell(PageFaults faults)
    {
        _fault?.Invoke(faults);
        if (_fault is not null) return null;
        if (_pages.Count == 0)
        {
            faults.Damaged();
            return null;
        }
        foreach (var page in _damaged) faults.DamagedPage(page);
        return _pages;
    }

    private void Read()
    {
        var complaints = new LetterComplaints(bounds);
        var filters = new BoundedFilters(bounds);
        var options = new ParsingOptions { Logger = complaints, MaxStackDepth = Depth, SkipMissingFonts = true, FilterProvider = filters };
        using var document = PdfDocument.Open(content, options);
        HoldPrograms(document, filters);
        if (document.NumberOfPages > MostPages) throw new BeyondBoundsException($"有 {document.NumberOfPages} 页，最多读 {MostPages} 页");
        var letters = 0;
        for (var number = 1; number <= document.NumberOfPages && !bounds.IsStopped; number++)
        {
            Read(document, number, complaints);
            var read = _pages.Count > 0 && _pages[^1].Number == number ? _pages[^1].Letters.Count : 0;
            if (read > MostLettersOfPage) throw new BeyondBoundsException($"第 {number} 页有 {MostLettersOfPage} 个以上的字");
            letters += read;
            if (letters > MostLetters) throw new BeyondBoundsException($"有 {MostLetters} 个以上的字");
        }
    }

    // Those that no filter unpacks; a filter looks through the others.
    private void HoldPrograms(PdfDocument document, BoundedFilters filters)
    {
        var objects = document.Structure.CrossReferenceTable.ObjectOffsets;
        var depth = new ReferenceDepth(r => objects.ContainsKey(r) ? document.Structure.GetObject(r)?.Data : null, filters);
        foreach (var reference in objects.Keys)
        {
            bounds.ThrowIfStopped();
            depth.Hold(reference);
            if (document.Structure.GetObject(reference)?.Data is StreamToken stream) NestingLimit.Hold(stream.StreamDictionary, stream.Data.Span);
        }
    }

    private void Read(PdfDocument document, int number, LetterComplaints complaints)
    {
        try
        {
            _pages.Add(PageReader.Of(document.GetPage(number), complaints));
        }
        catch (Exception e) when (Beyond(e) is null)
        {
            _damaged.Add(number);
        }
    }

    private static BeyondBoundsException? Beyond(Exception? e) => e as BeyondBoundsException ?? (e?.InnerException is { } inner ? Beyond(inner) : null);
}
