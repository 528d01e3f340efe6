using Microsoft.Playwright;

namespace Disclosure.Browser.Printing;

/// <summary>No figure is cut off: each table is measured in a window as wide as the paper that it is printed on.</summary>
public sealed class ClippingTests(BrowserSession session)
{
    private const int UprightWidth = 642; // 170 mm between the margins, in CSS pixels
    private const int AcrossWidth = 1009; // 267 mm

    private const string Clipped =
        """
        across => [...document.querySelectorAll('.sheet')].filter(s => s.matches('.wide, :has(.side-by-side)') === across)
          .flatMap(s => [...s.querySelectorAll('th, td, dt, dd')])
          .filter(e => e.checkVisibility() && (e.scrollWidth > e.clientWidth + 1 || e.getBoundingClientRect().right > innerWidth + 1))
          .map(e => `${e.closest('.sheet').id}: ${e.outerHTML.slice(0, 120)}`)
        """;

    [Fact]
    public Task No_cell_of_an_upright_table_is_clipped() => NothingIsClippedAsync(PrintedSite.Real(session), UprightWidth, false);

    [Fact]
    public Task No_cell_of_a_wide_table_is_clipped() => NothingIsClippedAsync(PrintedSite.Real(session), AcrossWidth, true);

    [Fact]
    public Task No_cell_of_a_long_table_is_clipped() => NothingIsClippedAsync(PrintedSite.Long(session), UprightWidth, false);

    [Theory]
    [InlineData(UprightWidth, false)]
    [InlineData(AcrossWidth, true)]
    public Task No_cell_of_a_made_up_table_with_long_figures_is_clipped(int width, bool across) =>
        NothingIsClippedAsync(BuiltSite.Fiction.PathOf("shili-long/2031/full.html"), width, across);

    private Task NothingIsClippedAsync(PrintedSite site, int width, bool across) => NothingIsClippedAsync(Path.Combine(site.Folder, "full.html"), width, across);

    private async Task NothingIsClippedAsync(string page, int width, bool across)
    {
        await using var opened = await session.OpenAsync(new Uri(page), width);
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await opened.Page.EvaluateAsync<string[]>(Clipped, across)).ShouldBeEmpty();
    }
}
