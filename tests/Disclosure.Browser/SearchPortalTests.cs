using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Disclosure.Browser;

/// <summary>A search that goes through several budgets.</summary>
public sealed class SearchPortalTests(BrowserSession session)
{
    // More than are looked through unasked.
    private const int Budgets = 12;

    [Fact]
    public async Task From_the_portal_the_newest_budgets_come_first()
    {
        await using var opened = await session.OpenAsync(new Uri(BuiltSite.Nine.PathOf("search.html")));
        await Box(opened.Page).FillAsync("附表1");
        await Expect(opened.Page.Locator("#found h2")).ToHaveTextAsync(
            ["演练学校收支公开（样例）", "虚构省样例县测试局2031年度收支公开", "虚构省样例县测试局2030年度收支公开"]);
    }

    [Fact]
    public async Task From_a_page_of_a_budget_that_budget_comes_first()
    {
        await using var opened = await session.OpenAsync(new Uri(BuiltSite.Nine.PathOf("xugou-test/2030/search.html")));
        await Box(opened.Page).FillAsync("附表1");
        await Expect(opened.Page.Locator("#found h2").First).ToHaveTextAsync("虚构省样例县测试局2030年度收支公开");
        await Expect(opened.Page.Locator("#found h2")).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task A_unit_is_found_by_its_name_with_its_newest_budget_first()
    {
        await using var opened = await session.OpenAsync(new Uri(BuiltSite.Nine.PathOf("search.html")));
        await Box(opened.Page).FillAsync("测试局");
        var first = opened.Page.Locator(".found-list > li").First;
        await Expect(first).ToHaveTextAsync("预算 虚构省样例县测试局2031年度收支公开");
        await first.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(opened.Page.Locator("h1")).ToHaveTextAsync("虚构省样例县测试局2031年度收支公开");
    }

    [Fact]
    public async Task A_result_of_another_budget_leads_into_its_folder()
    {
        await using var opened = await session.OpenAsync(new Uri(BuiltSite.Nine.PathOf("xugou-test/2030/search.html")));
        await Box(opened.Page).FillAsync("2031 附表1");
        await opened.Page.Locator("#found h2:has-text('2031') + ul a").First.ClickAsync();
        await Expect(opened.Page.Locator("main")).ToContainTextAsync("2031");
        opened.Failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_so_many_indexes_are_loaded_unasked()
    {
        await using var opened = await OpenManyAsync();
        await Expect(Status(opened.Page)).ToHaveTextAsync("已经查过的 10 份预算里没有找到“热线”。可以少写几个字，或者换一个说法。");
    }

    [Fact]
    public async Task The_rest_is_looked_through_when_asked_for()
    {
        await using var opened = await OpenManyAsync();
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "继续查找其余 2 份预算" }).ClickAsync();
        await Expect(Status(opened.Page)).ToHaveTextAsync("找到 1 处。");
        await Expect(opened.Page.Locator(".found-list > li")).ToHaveTextAsync("行 热线 附表1 样例表");
    }

    // The indexes are made up on the way: only the last budget has the line.
    private async Task<OpenedPage> OpenManyAsync()
    {
        var opened = await session.OpenAsync("index.html", served: true);
        await opened.Page.RouteAsync("**/search-index.js", route => route.FulfillAsync(new()
        {
            ContentType = "text/javascript",
            Body = IndexAt(route.Request.Url),
        }));
        await Box(opened.Page).FillAsync("热线");
        await Box(opened.Page).PressAsync("Enter");
        return opened;
    }

    private static string IndexAt(string address)
    {
        var folder = new Uri(address).Segments[^2].TrimEnd('/');
        if (folder.Length == 0)
        {
            var all = Enumerable.Range(1, Budgets).Select(i => string.Create(CultureInfo.InvariantCulture, $"""["{i}/","样例{i}"]"""));
            return $$"""disclosureSearch({"budgets":[{{string.Join(',', all)}}]});""";
        }
        var name = folder == Budgets.ToString(CultureInfo.InvariantCulture) ? "热线" : "别的";
        return $$"""disclosureSearch({"folder":"{{folder}}/","title":"样例{{folder}}","tables":[["a1.html","附表1 样例表","元","",[["","#附表1",[],-1,[["{{name}}"]]]]]],"parts":[]});""";
    }

    private static ILocator Box(IPage page) => page.GetByRole(AriaRole.Searchbox);

    private static ILocator Status(IPage page) => page.GetByRole(AriaRole.Status);
}
