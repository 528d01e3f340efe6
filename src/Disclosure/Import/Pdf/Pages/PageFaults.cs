using System.Globalization;
using Disclosure.Core.Findings;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>Says what of a PDF cannot be read, and why.</summary>
/// <param name="file">The name of the file, as it was given.</param>
/// <param name="findings">Where it is said.</param>
internal sealed class PageFaults(string file, FindingList findings)
{
    private readonly Place _place = Place.Whole(file);

    /// <summary>The file needs a password.</summary>
    public void Encrypted() => findings.Error("pdf-encrypted", _place, "这个 PDF 加了密码，读不了。请用没有密码的文件：在能打开它的软件里另存一份，去掉密码。");

    /// <summary>The file is no sound PDF.</summary>
    public void Damaged() => findings.Error("pdf-damaged", _place, "这个 PDF 已损坏或不完整，读不了。请重新下载或重新导出；也可以用软件打开后另存一份。");

    /// <summary>A page cannot be read, the others can.</summary>
    public void DamagedPage(int page) => findings.Error("pdf-damaged", _place, Line($"第 {page} 页已损坏，读不了，其中的内容没有导入。请重新导出这个 PDF。"));

    /// <summary>The file is beyond a bound.</summary>
    public void TooLarge(string what) => findings.Error("pdf-bounds", _place, $"这个 PDF 太大或太复杂：{what}。请只留下要导入的那几页，另存一份。");

    /// <summary>Whether any page has a text; says which have none but a picture, or letters that say nothing.</summary>
    public bool HasText(IReadOnlyList<SourcePage> pages)
    {
        var scans = pages.Where(p => p.HasPictures && !HasLetters(p)).Select(p => p.Number).ToList();
        if (!pages.Any(HasLetters))
        {
            findings.Error("pdf-no-text", _place, Line($"这个 PDF 共 {pages.Count} 页，都没有文字层{(scans.Count > 0 ? "，大概是扫描件" : "")}，读不出文字。请用 Word、WPS 或 Excel 直接导出的 PDF，或者先做文字识别（OCR）。"));
            return false;
        }
        if (scans.Count > 0) findings.Add(Finding.Warning("pdf-no-text", _place, $"{Numbers(scans)}只有图片，没有文字层，大概是扫描件，其中的内容没有导入。"));
        var recognised = pages.Where(p => p.IsRecognised).Select(p => p.Number).ToList();
        if (recognised.Count > 0) findings.Add(Finding.Warning("pdf-recognised", _place, $"{Numbers(recognised)}是图片，文字是识别软件认出来的，可能有认错的字和数。请对照原文核对。"));
        var unknown = pages.Where(p => p.HasUnknownLetters).Select(p => p.Number).ToList();
        if (unknown.Count > 0) findings.Add(Finding.Warning("pdf-letters", _place, $"{Numbers(unknown)}有些字在文件里没有写明是什么字，用「\uFFFD」或原来的编码代替。请对照原文补上。"));
        var doubtful = pages.Where(p => p.HasDoubtfulMarks).Select(p => p.Number).ToList();
        if (doubtful.Count > 0) findings.Add(Finding.Warning("pdf-note-mark", _place, $"{Numbers(doubtful)}有大小不一的数字紧挨着，小的可能是注的标记，都照数读了。请对照原文核对。"));
        return true;
    }

    private static bool HasLetters(SourcePage page) => page.Letters.Any(l => !l.IsBlank);

    // Pages that follow each other are named as a range.
    private static string Numbers(List<int> pages)
    {
        var runs = new List<(int From, int To)>();
        foreach (var page in pages)
        {
            if (runs.Count > 0 && runs[^1].To == page - 1) runs[^1] = (runs[^1].From, page);
            else runs.Add((page, page));
        }
        return Line($"第 {string.Join("、", runs.Select(r => r.From == r.To ? Line($"{r.From}") : Line($"{r.From}—{r.To}")))} 页");
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
