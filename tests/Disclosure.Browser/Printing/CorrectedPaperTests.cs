using System.Text.RegularExpressions;

namespace Disclosure.Browser.Printing;

/// <summary>
/// Corrected figures as Chromium prints them: whoever reads, searches or copies the paper's text finds the figure, and the number of a
/// correction is never taken for its digits. Where spaces and lines are lost on the way, too.
/// </summary>
public sealed partial class CorrectedPaperTests(BrowserSession session)
{
    private static readonly Once<PaperDocument> Prints = new(PrintAsync);

    /// <summary>What says of corrections: the whole document with its tables, fields and narrative, the first page, and tables and fields by themselves.</summary>
    public static TheoryData<string> Pages => ["full.html", "index.html", "a1.html", "a2.html", "a8-1-hotline.html"];

    public static TheoryData<string, int> Marked => new() { { "full.html", 4 }, { "a1.html", 1 }, { "a2.html", 1 }, { "a8-1-hotline.html", 2 } };

    [Theory, MemberData(nameof(Marked))]
    public async Task Each_corrected_figure_bears_its_mark_in_brackets(string page, int marks) =>
        Mark().Count((await Prints.OfAsync(session, page)).Text).ShouldBe(marks);

    [Theory, MemberData(nameof(Pages))]
    public async Task No_other_number_of_a_correction_stands_beside_digits(string page) =>
        Beside().Matches(Mark().Replace((await Prints.OfAsync(session, page)).Text, "")).Select(m => m.Value).ShouldBeEmpty();

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_figure_of_a_correction_reads_as_it_was_published_or_corrected(string page)
    {
        var known = CorrectedInput.Corrections.SelectMany(c => new[] { c.Before, c.After }).ToHashSet(StringComparer.Ordinal);
        Said().Matches((await Prints.OfAsync(session, page)).Text).Select(m => m.Groups[1].Value).Where(figure => !known.Contains(figure)).ShouldBeEmpty();
    }

    private static async Task<PaperDocument> PrintAsync(BrowserSession session, string page)
    {
        await using var opened = await session.OpenAsync(new Uri(BuiltSite.Corrected.PathOf($"{CorrectedInput.Budget}/{page}")));
        return PaperDocument.Read(await opened.Page.PdfAsync(new() { PreferCSSPageSize = true }));
    }

    [GeneratedRegex(@"（更正\d+）")]
    private static partial Regex Mark();

    // A mark without brackets, or the number of an item before the day of its correction: 1. 2030 年 is 1.2030.
    [GeneratedRegex(@"\d更正|更正\d|\d\.2030年3月2日|(?<!\d)\d2030年3月2日")]
    private static partial Regex Beside();

    [GeneratedRegex(@"(?:原为|更正为)([\d.,]+)")]
    private static partial Regex Said();
}
