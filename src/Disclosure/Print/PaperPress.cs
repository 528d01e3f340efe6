using Disclosure.Core.Findings;

namespace Disclosure.Print;

/// <summary>
/// Prints whole documents. Style sheets cannot know on which page a link leads (Chromium has no <c>target-counter</c>), so a document
/// is printed, the pages are read from the PDF, and it is printed once more with their numbers in its contents.
/// </summary>
/// <param name="chromium">What prints.</param>
/// <param name="folder">A folder of its own, full path; the caller removes it.</param>
/// <param name="stop">Stops a printing.</param>
internal sealed class PaperPress(Chromium chromium, string folder, CancellationToken stop = default)
{
    /// <summary>Two suffice where the contents leave room for the numbers; a theme that does not may need more, or never settle.</summary>
    private const int MostPrintings = 4;

    private static readonly IReadOnlyDictionary<string, int> NoNumbers = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Adds a file that pages refer to.</summary>
    /// <param name="path">Relative to the site, with forward slashes.</param>
    /// <param name="bytes">The whole file.</param>
    public void Add(string path, ReadOnlySpan<byte> bytes)
    {
        var full = Path.Combine(folder, "site", path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    /// <summary>Prints a page; null with a finding when that fails.</summary>
    /// <param name="path">The page's path in the site, with forward slashes.</param>
    /// <param name="place">What the PDF will be called.</param>
    /// <param name="render">Adds the page, with the number of its page for the id of each place that its contents name.</param>
    /// <param name="findings">Receives the reason.</param>
    public byte[]? Print(string path, Place place, Action<IReadOnlyDictionary<string, int>> render, FindingList findings)
    {
        var desk = Path.Combine(folder, path.Replace('/', '-'));
        Directory.CreateDirectory(desk);
        var page = Path.Combine(folder, "site", path);
        var pdf = Path.Combine(desk, "paper.pdf");
        var numbers = NoNumbers;
        for (var printing = 1; printing <= MostPrintings; printing++)
        {
            render(numbers);
            if (chromium.Print(page, pdf, Path.Combine(desk, "profile"), stop) is { } reason) return Fail("print-failed", reason);
            if (PdfFile.Read(File.ReadAllBytes(pdf)) is not { } file) return Fail("print-unknown", "Chromium 写出的 PDF 不是认识的形式，请换一个版本的 Chromium 再试。");
            var found = PdfPlaces.Of(file);
            if (AreSame(numbers, found)) return Mended(file);
            numbers = found;
            File.Delete(pdf);
        }
        return Fail("print-unsettled", $"印了 {MostPrintings} 遍，目录里的页码仍和实际不符：主题的目录要给页码留出固定的宽度。");

        byte[]? Fail(string id, string message)
        {
            findings.Error(id, place, message);
            return null;
        }
    }

    private static bool AreSame(IReadOnlyDictionary<string, int> numbers, IReadOnlyDictionary<string, int> found) =>
        numbers.Count == found.Count && numbers.All(n => found.TryGetValue(n.Key, out var page) && page == n.Value);

    private static byte[] Mended(PdfFile file)
    {
        PdfDates.Remove(file);
        PdfCharacters.Mend(file);
        PdfArtifacts.Mark(file);
        PdfStructure.Mend(file);
        PdfNames.Number(file);
        PdfLinks.Describe(file);
        PdfMetadata.Write(file);
        return file.Write();
    }
}
