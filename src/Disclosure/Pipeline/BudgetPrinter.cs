using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Print;
using Disclosure.Site.Pages;

namespace Disclosure.Pipeline;

/// <summary>Prints budgets from their pages, before there is a site to print from. Several threads may print at once.</summary>
/// <param name="chromium">What prints.</param>
/// <param name="folder">A folder of its own, full path; the caller removes it.</param>
/// <param name="assets">Gives the style sheets, once the theme is read.</param>
/// <param name="stop">Stops a printing.</param>
internal sealed class BudgetPrinter(
    Chromium chromium, string folder, Func<IEnumerable<(string Path, byte[] Bytes)>> assets, CancellationToken stop)
{
    private readonly Lazy<PaperPress> _press = new(() =>
    {
        var press = new PaperPress(chromium, folder, stop);
        foreach (var (path, bytes) in assets()) press.Add(path, bytes);
        return press;
    });

    /// <summary>The PDF of the whole document; null with a finding when it could not be printed.</summary>
    public byte[]? Print(BudgetPages pages, FindingList findings)
    {
        var place = Place.Whole(pages.PdfPath);
        try
        {
            return _press.Value.Print(pages.FullPath, place, numbers => pages.RenderPaper(numbers, _press.Value.Add), findings);
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            findings.Error("print-io", place, $"印 PDF 用的文件写不出来：{IoReason.Of(e)}。");
            return null;
        }
    }
}
