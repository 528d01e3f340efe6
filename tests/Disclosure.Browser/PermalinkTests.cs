using static Microsoft.Playwright.Assertions;

namespace Disclosure.Browser;

/// <summary>A link to a row of a table shows its reader which row is meant.</summary>
public sealed class PermalinkTests(BrowserSession session)
{
    // All that a mark could be made of, on the row and its cells.
    private const string Look =
        """
        row => [row, ...row.cells]
          .map(e => getComputedStyle(e))
          .map(s => [s.backgroundColor, s.backgroundImage, s.boxShadow, s.outline, s.border].join())
          .join('\n')
        """;

    [Theory, MemberData(nameof(SitePages.WithRows), MemberType = typeof(SitePages))]
    public async Task A_link_to_a_row_brings_the_row_into_view(string page)
    {
        await using var opened = await session.OpenAsync(LinkToRow(page, out var row));
        await Expect(opened.Page.Locator($"tr:target[id=\"{row}\"]")).ToBeInViewportAsync();
    }

    [Theory, MemberData(nameof(SitePages.WithRows), MemberType = typeof(SitePages))]
    public async Task A_link_to_a_row_marks_the_row(string page)
    {
        await using var opened = await session.OpenAsync(LinkToRow(page, out var row));
        var element = opened.Page.Locator($"tr[id=\"{row}\"]");
        var marked = await element.EvaluateAsync<string>(Look);
        await opened.Page.EvaluateAsync("() => { location.hash = ''; }");
        marked.ShouldNotBe(await element.EvaluateAsync<string>(Look));
    }

    // The last row, so that the page has to scroll to it.
    private Uri LinkToRow(string page, out string row)
    {
        row = SitePages.RowsOf(page)[^1];
        return new UriBuilder(session.AddressOf(page)) { Fragment = Uri.EscapeDataString(row) }.Uri;
    }
}
