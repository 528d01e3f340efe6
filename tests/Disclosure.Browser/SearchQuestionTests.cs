using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Disclosure.Browser;

/// <summary>The search understands what people ask in their own words, and says what has no answer here.</summary>
public sealed class SearchQuestionTests(BrowserSession session)
{
    private const string Budget = "jiangan-bigdata/2024/search.html";
    private const string Fiction = "shili-long/2031/search.html";

    [Theory]
    [InlineData("公车", "公务用车")]
    [InlineData("吃饭", "公务接待")]
    [InlineData("出国", "因公出国")]
    [InlineData("工资", "工资福利支出")]
    [InlineData("开会", "会议费")]
    [InlineData("买东西", "政府采购")]
    public async Task An_everyday_word_finds_what_is_called_officially(string query, string name)
    {
        await using var opened = await AskAsync(BuiltSite.Current, Budget, query);
        await Expect(Found(opened.Page).Filter(new() { HasText = name }).First).ToBeVisibleAsync();
        await Expect(Status(opened.Page)).ToContainTextAsync($"查“{query}”，也查了");
    }

    [Theory]
    [InlineData("公车", "公务用车")]
    [InlineData("吃饭", "公务接待")]
    public async Task An_everyday_word_is_understood_on_the_made_up_portal_too(string query, string name)
    {
        await using var opened = await AskAsync(BuiltSite.Fiction, Fiction, query);
        await Expect(Found(opened.Page).Filter(new() { HasText = name }).First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("电 费")]
    [InlineData("电　费")]
    [InlineData("电费多少钱？")]
    [InlineData("请问电费是多少")]
    public async Task Blanks_and_words_of_asking_change_nothing(string query)
    {
        await using var plain = await AskAsync(BuiltSite.Current, Budget, "电费");
        await using var opened = await AskAsync(BuiltSite.Current, Budget, query);
        await Expect(Found(opened.Page).First.Locator(".found-name")).ToHaveTextAsync(await Found(plain.Page).First.Locator(".found-name").InnerTextAsync());
        await Expect(Found(opened.Page)).ToHaveCountAsync(await Found(plain.Page).CountAsync());
    }

    [Theory]
    [InlineData("2023年电费")]
    [InlineData("2023 年的电费")]
    [InlineData("去年电费")]
    [InlineData("去年电费花了多少钱？")]
    public async Task A_question_for_a_year_that_is_not_published_says_so_and_shows_what_there_is(string query)
    {
        await using var opened = await AskAsync(BuiltSite.Current, Budget, query);
        await Expect(Status(opened.Page)).ToContainTextAsync("这里没有 2023 年的预算。");
        await Expect(Found(opened.Page).First).ToContainTextAsync("电费");
    }

    [Fact]
    public async Task A_question_for_a_published_year_is_answered_without_ado()
    {
        await using var opened = await AskAsync(BuiltSite.Current, Budget, "2024年电费");
        await Expect(Found(opened.Page).First).ToContainTextAsync("电费");
        await Expect(Status(opened.Page)).Not.ToContainTextAsync("这里没有");
    }

    [Fact]
    public async Task A_row_that_speaks_of_last_year_is_found_as_it_is_called()
    {
        await using var opened = await AskAsync(BuiltSite.Current, Budget, "上年结转");
        await Expect(Found(opened.Page).First).ToContainTextAsync("上年结转");
        await Expect(Status(opened.Page)).Not.ToContainTextAsync("这里没有");
    }

    [Fact]
    public async Task A_year_that_is_not_published_is_named_on_the_made_up_portal_too()
    {
        await using var opened = await AskAsync(BuiltSite.Fiction, Fiction, "2027年公务接待");
        await Expect(Status(opened.Page)).ToContainTextAsync("这里没有 2027 年的");
        await Expect(Found(opened.Page).First).ToContainTextAsync("公务接待");
    }

    [Theory]
    [InlineData("电话")]
    [InlineData("联系电话是多少")]
    public async Task Where_the_site_gives_no_telephone_that_of_the_document_can_be_dialled(string query)
    {
        await using var home = await session.OpenAsync("jiangan-bigdata/2024/index.html");
        var number = await home.Page.Locator("main a[href^='tel:']").GetAttributeAsync("href");
        await using var opened = await AskAsync(BuiltSite.Current, Budget, query);
        await Expect(opened.Page.Locator(".found-contact a")).ToHaveAttributeAsync("href", number!);
        await Expect(Status(opened.Page)).Not.ToContainTextAsync("没有公布");
    }

    [Theory]
    [InlineData(Budget)]
    [InlineData("search.html")]
    public async Task A_field_that_is_found_says_what_stands_in_it(string page)
    {
        await using var opened = await AskAsync(BuiltSite.Current, page, "联系电话");
        await Expect(Found(opened.Page).First.Locator(".found-text")).ToHaveTextAsync(new Regex(@"^\d{8}$"));
        await Expect(Status(opened.Page)).Not.ToContainTextAsync("没有公布");
    }

    [Theory]
    [InlineData(Fiction, "去年电费")]
    [InlineData("search.html", "2030年电费")]
    public async Task A_question_for_another_published_year_is_answered_from_that_year_first(string page, string query)
    {
        await using var opened = await AskAsync(BuiltSite.Fiction, page, query);
        await Expect(opened.Page.Locator(".found h2").First).ToContainTextAsync("2030");
    }

    [Fact]
    public async Task A_telephone_that_is_published_can_be_dialled()
    {
        await using var opened = await AskAsync(BuiltSite.Fiction, Fiction, "电话");
        await Expect(opened.Page.Locator(".found-contact")).ToHaveTextAsync("联系方式：预算科，000-0000 0000（工作日）");
        await Expect(opened.Page.Locator(".found-contact a")).ToHaveAttributeAsync("href", "tel:00000000000");
    }

    [Fact]
    public async Task The_telephone_is_not_shown_for_another_question()
    {
        await using var opened = await AskAsync(BuiltSite.Fiction, Fiction, "公务接待");
        await Expect(Found(opened.Page).First).ToBeVisibleAsync();
        await Expect(opened.Page.Locator(".found-contact")).ToBeHiddenAsync();
    }

    private static ILocator Found(IPage page) => page.Locator(".found-list > li");

    private static ILocator Status(IPage page) => page.GetByRole(AriaRole.Status);

    private async Task<OpenedPage> AskAsync(BuiltSite site, string page, string query)
    {
        var address = new UriBuilder(new Uri(site.PathOf(page))) { Query = "q=" + Uri.EscapeDataString(query) };
        var opened = await session.OpenAsync(address.Uri);
        await Expect(Status(opened.Page)).ToContainTextAsync("。");
        return opened;
    }
}
