using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Disclosure.Browser;

/// <summary>The page of the search: while typing, by keyboard, without script, and with whatever is typed.</summary>
public sealed class SearchPageTests(BrowserSession session)
{
    private const string Page = "jiangan-bigdata/2024/search.html";
    private const string Attack = "<img src=x onerror=window.__ran=1>";

    [Fact]
    public async Task By_keyboard_alone_one_gets_from_a_page_to_a_row()
    {
        await using var opened = await session.OpenAsync("jiangan-bigdata/2024/t01.html");
        var keyboard = opened.Page.Keyboard;
        await opened.Page.Locator(".banner a").First.FocusAsync();
        for (var i = 0; i < 5 && await Box(opened.Page).EvaluateAsync<bool>("e => e !== document.activeElement"); i++) await keyboard.PressAsync("Tab");
        await keyboard.TypeAsync("住房公积金 表三");
        await keyboard.PressAsync("Enter");
        await Expect(Status(opened.Page)).ToContainTextAsync("找到");
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await Expect(opened.Page.Locator("tr:target")).ToContainTextAsync("住房公积金");
    }

    [Fact]
    public async Task Typing_finds_at_once_and_keeps_the_focus_in_the_box()
    {
        await using var opened = await session.OpenAsync(Page);
        await Box(opened.Page).PressSequentiallyAsync("机房电");
        await Expect(Found(opened.Page).First).ToContainTextAsync("后湖机房电费");
        await Expect(Box(opened.Page)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_names_give_way_to_the_results_and_come_back()
    {
        await using var opened = await session.OpenAsync(Page);
        await Box(opened.Page).FillAsync("机房电");
        await Expect(opened.Page.Locator("#names")).ToBeHiddenAsync();
        await Box(opened.Page).FillAsync("");
        await Expect(opened.Page.Locator("#names")).ToBeVisibleAsync();
        await Expect(Found(opened.Page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_was_typed_stands_in_the_address()
    {
        await using var opened = await session.OpenAsync(Page);
        await Box(opened.Page).FillAsync("机房电");
        await Expect(Found(opened.Page).First).ToContainTextAsync("后湖机房电费");
        await opened.Page.ReloadAsync();
        await Expect(Box(opened.Page)).ToHaveValueAsync("机房电");
        await Expect(Found(opened.Page).First).ToContainTextAsync("后湖机房电费");
    }

    [Fact]
    public async Task No_index_is_loaded_before_something_is_looked_for()
    {
        await using var opened = await session.OpenAsync(Page);
        opened.Requests.ShouldNotContain(r => r.EndsWith("search-index.js", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Under_the_policy_of_the_deployed_site_it_finds_too()
    {
        await using var opened = await session.OpenAsync(Page, served: true);
        await Box(opened.Page).FillAsync("机房电");
        await Expect(Found(opened.Page).First).ToContainTextAsync("后湖机房电费");
        opened.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_script_the_box_leads_to_the_names()
    {
        await using var opened = await session.OpenAsync(session.AddressOf("jiangan-bigdata/2024/t03.html"), script: false);
        var page = opened.Page;
        await Box(page).FillAsync("住房公积金");
        await Box(page).PressAsync("Enter");
        await page.GetByText("17 行").First.ClickAsync();
        await page.Locator("details[open]").GetByRole(AriaRole.Link, new() { Name = "住房公积金，表" }).First.ClickAsync();
        await Expect(page.Locator("tr:has(:target)")).ToContainTextAsync("住房公积金");
    }

    [Fact]
    public async Task An_attack_that_is_typed_is_shown_as_typed()
    {
        await using var opened = await session.OpenAsync(Page);
        await Box(opened.Page).FillAsync(Attack);
        await Expect(Status(opened.Page)).ToContainTextAsync($"没有找到“{Attack}”");
        (await opened.Page.EvaluateAsync<bool>("() => window.__ran === undefined")).ShouldBeTrue();
    }

    [Fact]
    public async Task Attacks_that_are_found_are_shown_as_typed()
    {
        await using var opened = await session.OpenAsync(new Uri(BuiltSite.Hostile.PathOf("shili-hostile/2030/search.html")));
        await Box(opened.Page).FillAsync("onerror");
        await Expect(Found(opened.Page).First.Locator(".found-name")).ToContainTextAsync("<img src=x onerror=window.__ran=1>");
        (await opened.Page.Locator("main :is(img, svg, script, b)").CountAsync()).ShouldBe(0);
        (await opened.Page.EvaluateAsync<bool>("() => window.__ran === undefined")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("住房公积金")]
    [InlineData("机关运经费")]
    [InlineData("运维")]
    public async Task Results_break_no_accessibility_rule_and_no_page_width(string query)
    {
        await using var opened = await session.OpenAsync(Page, width: 320);
        await Box(opened.Page).FillAsync(query);
        await Expect(Found(opened.Page).First).ToBeVisibleAsync();
        (await opened.Page.EvaluateAsync<string>(OverflowReport.Script)).ShouldBeEmpty();
        var axe = await AxeAudit.PrepareAsync(opened.Page);
        (await axe.AllRulesAsync()).ShouldBeEmpty();
        await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        (await axe.ColoursAsync()).ShouldBeEmpty();
    }

    private static ILocator Box(IPage page) => page.GetByRole(AriaRole.Searchbox);

    private static ILocator Found(IPage page) => page.Locator(".found-list > li");

    private static ILocator Status(IPage page) => page.GetByRole(AriaRole.Status);
}
