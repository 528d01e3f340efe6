using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Disclosure.Browser;

/// <summary>The page with everything on it, on paper.</summary>
public sealed partial class PrintTests(BrowserSession session)
{
    private const string NavigationSeen =
        """
        () => [...document.querySelectorAll('nav, a[href="#main"]')]
          .filter(e => !e.closest('main') && e.checkVisibility({ visibilityProperty: true }))
          .map(e => e.outerHTML.slice(0, 120))
        """;

    [Theory, MemberData(nameof(SitePages.Full), MemberType = typeof(SitePages))]
    public async Task Every_sheet_is_A4(string page) =>
        (await SheetsAsync(page)).ShouldAllBe(sheet => Math.Min(sheet.Width, sheet.Height) == 595 && Math.Max(sheet.Width, sheet.Height) == 842);

    [Theory, MemberData(nameof(SitePages.Full), MemberType = typeof(SitePages))]
    public async Task A_wide_table_lies_across_its_sheet(string page) =>
        (await SheetsAsync(page)).ShouldContain(sheet => sheet.Width > sheet.Height);

    [Theory, MemberData(nameof(SitePages.Full), MemberType = typeof(SitePages))]
    public async Task The_narrative_stands_upright(string page) =>
        (await SheetsAsync(page)).ShouldContain(sheet => sheet.Width < sheet.Height);

    // The list of contents inside the document is part of the document; what leads to other pages is not.
    [Theory, MemberData(nameof(SitePages.Full), MemberType = typeof(SitePages))]
    public async Task Paper_carries_no_navigation(string page)
    {
        await using var opened = await session.OpenAsync(page);
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await opened.Page.EvaluateAsync<string[]>(NavigationSeen)).ShouldBeEmpty();
    }

    // Chromium writes the dictionaries of a PDF in the clear and only packs the streams, so the sizes can be read as they stand.
    private async Task<IReadOnlyList<(double Width, double Height)>> SheetsAsync(string page)
    {
        await using var opened = await session.OpenAsync(page);
        var pdf = Encoding.Latin1.GetString(await opened.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        return [.. MediaBox().Matches(pdf).Select(box => (Points(box.Groups[1]), Points(box.Groups[2])))];
    }

    private static double Points(Group number) => Math.Round(double.Parse(number.Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex MediaBox();
}
