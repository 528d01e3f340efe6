using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Disclosure.Browser;

/// <summary>The search finds what a reader means, and leads there.</summary>
public sealed class SearchTests(BrowserSession session)
{
    private const string Budget = "jiangan-bigdata/2024/";

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_word_typed_on_any_page_is_found(string page)
    {
        await using var opened = await session.OpenAsync(page);
        await opened.Page.GetByRole(AriaRole.Searchbox).FillAsync("合计");
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "查找", Exact = true }).ClickAsync();
        await Expect(Found(opened.Page).First).ToContainTextAsync("合计");
    }

    [Fact]
    public async Task A_result_leads_to_its_row_and_marks_it()
    {
        await using var opened = await LookForAsync("住房公积金 表三");
        await Found(opened.Page).GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(opened.Page.Locator("tr:is(:target, :has(:target))")).ToBeInViewportAsync();
        await Expect(opened.Page.Locator("tr:is(:target, :has(:target))")).ToContainTextAsync("住房公积金");
    }

    [Theory]
    [InlineData("住房公积金", "名词 住房公积金 第四部分 名词解释", "住房公积金")]
    [InlineData("租补", "名词 提租补贴 第四部分 名词解释", "租补")]
    [InlineData("公积金 表三", "行 住房公积金 表三 部门支出总表", "公积金")]
    [InlineData("部门支出总表", "表 表三 部门支出总表", "部门支出总表")]
    [InlineData("公积金 表五", "行 住房公积金 表五 一般公共预算支出表", "公积金")]
    [InlineData("机房电费", "项目 后湖机房电费 表九 项目支出情况表", "机房电费")]
    [InlineData("机关运行经费", "名词 机关运行经费 第四部分 名词解释", "机关运行经费")]
    [InlineData("国有资产占有使用", "标题 (四)国有资产占有使用情况 第三部分", "国有资产占有使用")]
    [InlineData("终端电脑运维服务", "项目 政务网络建设及运维费 表十二", "终端电脑运维服务")]
    [InlineData("２０６０５０３", "项目 后湖机房电费 表九 项目支出情况表", "2060503")]
    [InlineData("１５．９３", "行 住房公积金 表二 部门收入总表 总计 15.93 万元", "15.93")]
    [InlineData("“三公”经费", "名词 “三公”经费 第四部分 名词解释", "三公”经费")]
    [InlineData("公务 用车", "行 公务用车运行维护费 表七", "公务用车")] // blanks between Chinese are nothing
    public async Task The_best_result_comes_first_with_its_words_marked(string query, string best, string marked)
    {
        await using var opened = await LookForAsync(query);
        await Expect(Found(opened.Page).First).ToHaveTextAsync(new Regex($"^{Regex.Escape(best)}"));
        await Expect(Found(opened.Page).First.Locator("mark").First).ToHaveTextAsync(marked);
    }

    [Theory]
    [InlineData("公积住房金", "住房公积金")]
    [InlineData("住房公基金", "住房公积金")]
    [InlineData("机关运经费", "机关运行经费")]
    [InlineData("后胡机房电费", "后湖机房电费")]
    public async Task A_word_that_was_mistyped_finds_what_is_near(string query, string name)
    {
        await using var opened = await LookForAsync(query);
        await Expect(Status(opened.Page)).ToContainTextAsync($"没有与“{query}”一字不差的");
        await Expect(Found(opened.Page).First.Locator(".found-name")).ToHaveTextAsync(name);
    }

    [Fact]
    public async Task Nothing_found_is_said_plainly_and_leaves_the_list_of_names()
    {
        await using var opened = await LookForAsync("绝无此事");
        await Expect(Status(opened.Page)).ToHaveTextAsync("没有找到“绝无此事”。可以少写几个字，或者换一个说法。");
        await Expect(Names(opened.Page)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Signs_alone_find_nothing()
    {
        await using var opened = await LookForAsync("？！");
        await Expect(Status(opened.Page)).ToContainTextAsync("没有找到“？！”");
    }

    [Fact]
    public async Task Many_results_are_listed_in_portions()
    {
        await using var opened = await LookForAsync("支出");
        await Expect(Found(opened.Page)).ToHaveCountAsync(50);
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "再列" }).ClickAsync();
        await Expect(Found(opened.Page)).ToHaveCountAsync(100);
    }

    private static ILocator Found(IPage page) => page.Locator(".found-list > li");

    private static ILocator Status(IPage page) => page.GetByRole(AriaRole.Status);

    private static ILocator Names(IPage page) => page.Locator("#names");

    private async Task<OpenedPage> LookForAsync(string query)
    {
        var address = new UriBuilder(session.AddressOf(Budget + "search.html")) { Query = "q=" + Uri.EscapeDataString(query) };
        return await session.OpenAsync(address.Uri);
    }
}
