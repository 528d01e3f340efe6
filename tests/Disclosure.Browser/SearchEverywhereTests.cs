using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Disclosure.Browser;

/// <summary>On a site of many budgets a search asks small files where to look, and loads no more than it must; from disk, as everything else.</summary>
public sealed class SearchEverywhereTests(BrowserSession session)
{
    private const int MostBytes = 150 * 1024;

    [Theory]
    [InlineData("机房电费", "样例机房电费")]
    [InlineData("公车", "公务用车")]
    [InlineData("2060503", "科技条件专项")]
    [InlineData("20605", "科技条件与服务")]
    [InlineData("电费多少钱？", "电费")]
    [InlineData("第五虚构单位 住房公积金", "住房公积金")]
    [InlineData("费", "费")]
    public async Task What_is_asked_is_found(string query, string name)
    {
        await using var opened = await AskAsync("search.html", query);
        await Expect(Found(opened.Page).Filter(new() { HasText = name }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_unit_is_found_by_its_name_its_newest_budget_first()
    {
        await using var opened = await AskAsync("search.html", "第五虚构单位");
        await Expect(Found(opened.Page).First).ToContainTextAsync(new Regex("^预算 样例市测试区第五虚构单位2025年"));
    }

    [Fact]
    public async Task A_year_that_is_asked_for_comes_first()
    {
        await using var opened = await AskAsync("search.html", "2022年 第五虚构单位 住房公积金");
        await Expect(opened.Page.Locator("#found h2").First).ToHaveTextAsync(new Regex("第五虚构单位2022年"));
    }

    [Fact]
    public async Task An_amount_leads_to_its_row()
    {
        await using var table = await session.OpenAsync(new Uri(BuiltSite.Many.PathOf("fiction-003/2023/t03.html")));
        var amount = await table.Page.Locator("tr.total td.n").First.InnerTextAsync();
        await using var opened = await AskAsync("search.html", amount.Trim());
        await Expect(Found(opened.Page).First.Locator("mark").First).ToHaveTextAsync(amount.Trim());
    }

    [Fact]
    public async Task What_is_mistyped_is_found_as_near()
    {
        await using var opened = await AskAsync("search.html", "住房公机金");
        await Expect(Status(opened.Page)).ToContainTextAsync("相近");
        await Expect(Found(opened.Page).First).ToContainTextAsync("住房公积金");
    }

    [Fact]
    public async Task What_stands_nowhere_is_said_to()
    {
        await using var opened = await AskAsync("search.html", "航天飞机");
        await Expect(Status(opened.Page)).ToContainTextAsync("没有找到“航天飞机”。");
    }

    [Fact]
    public async Task From_a_page_of_a_budget_that_budget_comes_first()
    {
        await using var opened = await AskAsync("fiction-002/2022/search.html", "住房公积金");
        await Expect(opened.Page.Locator("#found h2").First).ToHaveTextAsync(new Regex("第二虚构单位2022年"));
    }

    [Theory]
    [InlineData("机房电费")]
    [InlineData("2060503")]
    [InlineData("第五虚构单位")]
    public async Task The_first_result_costs_little(string query)
    {
        await using var opened = await session.OpenAsync(new Uri(BuiltSite.Many.PathOf("search.html")));
        await Box(opened.Page).FillAsync(query);
        await Expect(Found(opened.Page).First).ToBeVisibleAsync();
        // What is loaded behind the first index of a budget is for the second result.
        var loaded = opened.Requests.Where(r => r.Contains("/all/", StringComparison.Ordinal) || r.EndsWith("search-index.js", StringComparison.Ordinal)).ToList();
        var first = loaded.TakeWhile(r => !IsOfBudget(r)).Append(loaded.First(IsOfBudget));
        first.Sum(r => new FileInfo(new Uri(r).LocalPath).Length).ShouldBeLessThan(MostBytes);
    }

    [Fact]
    public async Task Without_script_a_name_leads_to_its_row_in_four_steps()
    {
        await using var opened = await session.OpenAsync(new Uri(BuiltSite.Many.PathOf("search.html")), script: false);
        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "名称目录" }).ClickAsync();
        await opened.Page.Locator("main .names").GetByRole(AriaRole.Link, new() { Name = "样", Exact = true }).ClickAsync();
        await opened.Page.Locator("li:has-text('样例机房电费') a").First.ClickAsync();
        await Expect(opened.Page.Locator("tr:is(:target, :has(:target))")).ToContainTextAsync("样例机房电费");
    }

    private static bool IsOfBudget(string address) => Regex.IsMatch(address, @"/\d{4}[^/]*/search-index\.js$");

    private static ILocator Box(IPage page) => page.GetByRole(AriaRole.Searchbox);

    private static ILocator Found(IPage page) => page.Locator(".found-list > li");

    private static ILocator Status(IPage page) => page.GetByRole(AriaRole.Status);

    private async Task<OpenedPage> AskAsync(string page, string query)
    {
        var opened = await session.OpenAsync(new UriBuilder(new Uri(BuiltSite.Many.PathOf(page))) { Query = "q=" + Uri.EscapeDataString(query) }.Uri);
        await Expect(Status(opened.Page)).ToContainTextAsync("。");
        return opened;
    }
}
