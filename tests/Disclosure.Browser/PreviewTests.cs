using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Disclosure.Browser;

/// <summary>A page of <c>serve</c> that is open while somebody writes.</summary>
public sealed class PreviewTests(BrowserSession session)
{
    private const string Budget = "xugou-test/2030/";
    private const string Project = $"units/{Budget}tables/a8/2-hall.yaml";
    private const string Row = "tr:has-text('门窗加固')";
    private const string Errors = "section[role=alert]";

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    [Fact]
    public async Task A_page_shows_what_was_saved_without_being_asked_to()
    {
        await using var preview = await PreviewedInput.StartAsync();
        await using var opened = await OpenAsync(preview, "full.html");
        Save(preview);
        await Expect(opened.Page.Locator(Row)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_changed_row_is_marked_and_no_other()
    {
        await using var preview = await PreviewedInput.StartAsync();
        await using var opened = await OpenAsync(preview, "full.html");
        Save(preview);
        await Expect(opened.Page.Locator(Row)).ToHaveClassAsync(new Regex("preview-changed", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(opened.Page.Locator("tr.preview-changed")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_changed_row_comes_into_the_window()
    {
        await using var preview = await PreviewedInput.StartAsync();
        await using var opened = await OpenAsync(preview, "full.html");
        Save(preview);
        await Expect(opened.Page.Locator(Row)).ToHaveCountAsync(1);
        await SettleAsync(opened);
        await Expect(opened.Page.Locator(Row)).ToBeInViewportAsync(new() { Timeout = 1 });
    }

    [Fact]
    public async Task The_page_stays_at_its_place_where_what_has_changed_is_seen_already()
    {
        await using var preview = await PreviewedInput.StartAsync();
        await using var opened = await OpenAsync(preview, "full.html");
        await opened.Page.Locator("tr:has-text('门窗')").EvaluateAsync("row => scrollBy(0, row.getBoundingClientRect().top - 300)");
        Save(preview);
        await Expect(opened.Page.Locator(Row)).ToHaveCountAsync(1);
        await SettleAsync(opened);
        (await opened.Page.Locator(Row).EvaluateAsync<double>("row => row.getBoundingClientRect().top")).ShouldBe(300, tolerance: 2);
    }

    [Fact]
    public async Task A_word_says_how_much_has_changed()
    {
        await using var preview = await PreviewedInput.StartAsync();
        await using var opened = await OpenAsync(preview, "full.html");
        Save(preview);
        await Expect(opened.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "预览" })).ToContainTextAsync("在这一页改了 1 处");
    }

    [Fact]
    public async Task Errors_stand_above_the_page_and_go_when_they_are_mended()
    {
        await using var preview = await PreviewedInput.StartAsync();
        await using var opened = await OpenAsync(preview, "full.html");
        Break(preview);
        await Expect(opened.Page.Locator(Errors)).ToContainTextAsync("2-hall.yaml:8:");
        await Expect(opened.Page.Locator("tr:has-text('门窗')")).ToHaveCountAsync(1);
        preview.Replace(Project, "金颜: 50000.00", "金额: 50000.00");
        await Expect(opened.Page.Locator(Errors)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(360, false)]
    [InlineData(1280, true)]
    public async Task A_page_with_errors_and_a_word_breaks_no_accessibility_rule(int width, bool isDark)
    {
        await using var preview = await PreviewedInput.StartAsync();
        await using var opened = await OpenAsync(preview, "index.html", width, isDark);
        Break(preview);
        await Expect(opened.Page.Locator(Errors)).ToHaveCountAsync(1);
        (await (await AxeAudit.PrepareAsync(opened.Page)).AllRulesAsync()).ShouldBeEmpty();
        (await opened.Page.EvaluateAsync<string>(OverflowReport.Script)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_keeps_to_the_policies_it_is_served_with()
    {
        await using var preview = await PreviewedInput.StartAsync();
        await using var opened = await OpenAsync(preview, "full.html");
        Save(preview);
        await Expect(opened.Page.Locator(Row)).ToHaveCountAsync(1);
        opened.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_end_of_the_server_is_told()
    {
        var preview = await PreviewedInput.StartAsync();
        await using var opened = await OpenAsync(preview, "index.html");
        await preview.DisposeAsync();
        await Expect(opened.Page.Locator(".preview-strip")).ToContainTextAsync("预览停了");
    }

    [Fact]
    public async Task Nothing_of_it_is_printed()
    {
        await using var preview = await PreviewedInput.StartAsync();
        await using var opened = await OpenAsync(preview, "index.html");
        Break(preview);
        await Expect(opened.Page.Locator(Errors)).ToHaveCountAsync(1);
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(opened.Page.Locator(Errors)).ToBeHiddenAsync();
    }

    private async Task<OpenedPage> OpenAsync(PreviewedInput preview, string page, int width = 1280, bool isDark = false)
    {
        var opened = await session.OpenAsync(new Uri(preview.Address, Budget + page), width, isDark);
        // What is saved before the page listens is told when it does; that it does is told by its first connection.
        await opened.Page.WaitForFunctionAsync("() => performance.getEntriesByType('resource').length > 0");
        return opened;
    }

    // The browser puts pages back to a place of its own, too, once all is laid out.
    private static async Task SettleAsync(OpenedPage opened)
    {
        await opened.Page.WaitForLoadStateAsync();
        await opened.Page.EvaluateAsync("() => new Promise(done => setTimeout(() => requestAnimationFrame(done), 300))");
    }

    private static void Save(PreviewedInput preview) => preview.Replace(Project, "{事项: 门窗, ", "{事项: 门窗加固, ");

    private static void Break(PreviewedInput preview) => preview.Replace(Project, "{事项: 门窗, 金额: 50000.00}", "{事项: 门窗, 金颜: 50000.00}");
}
