using static Microsoft.Playwright.Assertions;

namespace Disclosure.Browser;

/// <summary>The pages of a table of thousands of rows can be read by everybody, in every window, and one leads to another.</summary>
public sealed class DividedTableTests(BrowserSession session)
{
    public static TheoryData<string> Pages =>
        [.. new[] { "t01.2.html", "t03.html", "t03.3.html", "checks-compared.2.html", "full.html" }.Select(page => DividedInput.Budget + page)];

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_breaks_no_accessibility_rule(string page) =>
        (await session.VisitAsync(BuiltSite.Divided, page)).Violations.ShouldAllBe(found => found.Value.Length == 0);

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_is_no_wider_than_the_window(string page) =>
        (await session.VisitAsync(BuiltSite.Divided, page)).Overflow.ShouldAllBe(found => found.Value.Length == 0);

    [Theory, MemberData(nameof(Pages))]
    public async Task Whatever_is_touched_is_as_large_as_a_thumb(string page) =>
        (await session.VisitAsync(BuiltSite.Divided, page)).SmallTargets.ShouldBeEmpty();

    [Fact]
    public async Task On_a_phone_rows_stand_on_the_first_screen()
    {
        await using var opened = await session.OpenAsync(new Uri(BuiltSite.Divided.PathOf(DividedInput.Budget + "t03.2.html")), width: 360);
        await Expect(opened.Page.Locator("tbody tr").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_fold_leads_to_any_other_page()
    {
        await using var opened = await session.OpenAsync(new Uri(BuiltSite.Divided.PathOf(DividedInput.Budget + "t03.2.html")), width: 360);
        await opened.Page.Locator(".division summary").ClickAsync();
        await opened.Page.Locator(".division a").Last.ClickAsync();
        await Expect(opened.Page.Locator(".division [aria-current]")).ToHaveTextAsync("第 1001 至 1201 行");
    }

    [Fact]
    public async Task What_the_search_finds_far_down_is_opened_on_its_page()
    {
        await using var opened = await session.OpenAsync(new Uri(BuiltSite.Divided.PathOf(DividedInput.Budget + "search.html")));
        await opened.Page.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).FillAsync("虚构项目777");
        await opened.Page.Locator("#found a").Filter(new() { HasText = "虚构项目777" }).First.ClickAsync();
        await Expect(opened.Page.Locator("tbody tr:is(:target, :has(:target))")).ToContainTextAsync("虚构项目777");
    }
}
