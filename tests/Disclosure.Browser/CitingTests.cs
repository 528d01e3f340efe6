using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace Disclosure.Browser;

/// <summary>Citing a row: what a press on its name copies, says, and leads to.</summary>
public sealed class CitingTests(BrowserSession session)
{
    private const string Table = "jiangan-bigdata/2024/t03.html";

    private const string Form = "jiangan-bigdata/2024/t13-1-logistics.html";
    private const string LongForm = "jiangan-bigdata/2024/t12.html";

    // What would be copied stands in the page: a test may not read what else lies on the clipboard of the person who runs it.
    private const string KeepCopies =
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { document.documentElement.dataset.copied = text; } } })";

    private const string NoClipboard = "Object.defineProperty(navigator, 'clipboard', { value: undefined })";

    private const string Look =
        "row => [row, ...row.cells].map(e => getComputedStyle(e)).map(s => [s.backgroundColor, s.boxShadow, s.outline].join()).join('\\n')";

    // Of each table of the made-up portal one that has rows.
    public static TheoryData<string> Fiction => [.. BuiltSite.Fiction.Pages
        .Where(page => File.ReadAllText(BuiltSite.Fiction.PathOf(page)).Contains("class=self ", StringComparison.Ordinal))
        .GroupBy(page => page.Split('/')[^1]).Select(pages => pages.Last())];

    [Fact]
    public async Task A_press_copies_the_figure_with_unit_table_document_and_a_short_link()
    {
        await using var opened = await session.OpenAsync(Table);
        await PressAsync(opened, "科学技术支出", KeepCopies);
        (await CopiedAsync(opened)).ShouldBe($"武汉市江岸区大数据中心2024年部门预算，表三 部门支出总表，科学技术支出：总计 362.42 万元。{session.AddressOf(Table).AbsoluteUri}#rn8x3k9");
    }

    [Fact]
    public async Task Where_they_are_known_it_copies_the_day_and_the_address_of_the_site()
    {
        await using var opened = await session.OpenAsync(new Uri(BuiltSite.Nine.PathOf("xugou-test/2030/a1.html")));
        await PressAsync(opened, null, KeepCopies);
        (await CopiedAsync(opened)).ShouldMatch("^虚构省样例县测试局2030年度收支公开，附表1 收支平衡表，.+ 元（公布于 2030年2月5日）。https://budget\\.example\\.invalid/ysgk/xugou-test/2030/a1\\.html#r[a-z0-9]{6}$");
    }

    [Theory]
    [InlineData("项目总预算", "基本情况，项目总预算：3.12 万元")]
    [InlineData("项目执行单位", "基本情况，项目执行单位：区大数据中心")]
    public async Task A_press_on_a_field_copies_what_it_says(string field, string said)
    {
        await using var opened = await session.OpenAsync(Form);
        await PressAsync(opened, field, KeepCopies);
        (await CopiedAsync(opened)).ShouldMatch($"，{said}。{Regex.Escape(session.AddressOf(Form).AbsoluteUri)}#r[a-z0-9]{{6,}}$");
    }

    [Fact]
    public async Task Of_a_long_field_it_copies_the_beginning()
    {
        await using var opened = await session.OpenAsync(LongForm);
        await PressAsync(opened, "部门职能概述", KeepCopies);
        (await CopiedAsync(opened)).ShouldMatch("部门职能概述：1\\..{78}……。");
    }

    [Fact]
    public async Task A_short_link_brings_its_field_into_view_and_marks_it_without_script_too()
    {
        string id;
        await using (var page = await session.OpenAsync(Form))
            id = (await page.Page.Locator("dt > a.self").Last.GetAttributeAsync("id"))!;
        await using var opened = await session.OpenAsync(new UriBuilder(session.AddressOf(Form)) { Fragment = id }.Uri, script: false);
        var field = opened.Page.Locator($".field:has(#{id}) dd");
        await Expect(field).ToBeInViewportAsync();
        var marked = await field.EvaluateAsync<string>("dd => getComputedStyle(dd).backgroundColor");
        marked.ShouldNotBe(await opened.Page.Locator(".field dd").First.EvaluateAsync<string>("dd => getComputedStyle(dd).backgroundColor"));
    }

    [Theory, MemberData(nameof(SitePages.WithRowsOfTables), MemberType = typeof(SitePages))]
    public Task Every_table_tells_what_was_copied(string page) => ItTellsAsync(session.AddressOf(page));

    [Theory, MemberData(nameof(Fiction))]
    public Task Every_table_of_the_made_up_portal_tells_what_was_copied(string page) => ItTellsAsync(new(BuiltSite.Fiction.PathOf(page)));

    [Fact]
    public async Task What_could_not_be_copied_is_shown_selected()
    {
        await using var opened = await session.OpenAsync(Table);
        await PressAsync(opened, "科学技术支出", NoClipboard);
        await Expect(opened.Page.Locator(".cited")).ToContainTextAsync("没能复制");
        (await opened.Page.EvaluateAsync<string>("getSelection().toString().trim()")).ShouldStartWith("武汉市江岸区大数据中心2024年部门预算，表三 部门支出总表，科学技术支出：总计 362.42 万元。");
    }

    [Fact]
    public async Task It_is_worked_by_the_keyboard_too()
    {
        await using var opened = await session.OpenAsync(Table);
        await opened.Page.EvaluateAsync(KeepCopies);
        await opened.Page.Locator("a.self").First.PressAsync("Enter");
        await Expect(opened.Page.Locator(".cited")).ToContainTextAsync("已复制");
    }

    [Theory]
    [InlineData("Escape")]
    [InlineData("Tab")] // on to the next link, which it may not cover
    public async Task What_it_says_goes_when_the_reader_goes_on(string key)
    {
        await using var opened = await session.OpenAsync(Table);
        await PressAsync(opened, "科学技术支出", KeepCopies);
        await Expect(opened.Page.Locator(".cited")).ToContainTextAsync("已复制");
        await opened.Page.Keyboard.PressAsync(key);
        await Expect(opened.Page.Locator(".cited")).ToBeEmptyAsync();
    }

    [Theory, MemberData(nameof(SitePages.WithRowsOfTables), MemberType = typeof(SitePages))]
    public async Task A_short_link_brings_its_row_into_view_and_marks_it_without_script_too(string page)
    {
        var id = await LastIdAsync(page);
        await using var opened = await session.OpenAsync(new UriBuilder(session.AddressOf(page)) { Fragment = id }.Uri, script: false);
        var row = opened.Page.Locator($"tr:has(#{id})");
        await Expect(row).ToBeInViewportAsync();
        var marked = await row.EvaluateAsync<string>(Look);
        await opened.Page.GotoAsync(new UriBuilder(session.AddressOf(page)) { Fragment = "main" }.Uri.AbsoluteUri);
        marked.ShouldNotBe(await row.EvaluateAsync<string>(Look));
    }

    [Theory]
    [InlineData("jiangan-bigdata/2024/t01.html", 1280)]
    [InlineData("jiangan-bigdata/2024/t01.html", 360)]
    [InlineData("jiangan-bigdata/2024/t04.html", 1280)]
    public async Task A_short_link_to_a_row_that_is_folded_shows_the_row(string page, int width)
    {
        string id;
        await using (var whole = await session.OpenAsync(page, width))
            id = (await whole.Page.Locator("tr.b a.self").First.GetAttributeAsync("id"))!;
        await using var opened = await session.OpenAsync(new UriBuilder(session.AddressOf(page)) { Fragment = id }.Uri, width);
        await Expect(opened.Page.Locator($"#{id}")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Without_script_nothing_is_promised()
    {
        await using var opened = await session.OpenAsync(session.AddressOf(Table), script: false);
        await Expect(opened.Page.Locator(".note.hint")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("jiangan-bigdata/2024/t09.html", "点行名，复制它的内容、出处和链接。")]
    [InlineData(Form, "点行名或栏目名，复制它的内容、出处和链接。")]
    [InlineData(Table, "点行名，复制它的内容、出处和链接；行名点开是解释的，点它的编码。")]
    public async Task With_script_it_is_said_what_a_press_does(string page, string words)
    {
        await using var opened = await session.OpenAsync(page);
        await Expect(opened.Page.Locator(".note.hint:not(.on-screen)")).ToHaveTextAsync(words, new() { UseInnerText = true });
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task What_it_says_lies_within_the_window(int width)
    {
        await using var opened = await session.OpenAsync(Table, width);
        await PressAsync(opened, "科学技术支出", KeepCopies);
        await Expect(opened.Page.Locator(".cited")).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    private async Task ItTellsAsync(Uri page)
    {
        await using var opened = await session.OpenAsync(page);
        await PressAsync(opened, null, KeepCopies);
        await Expect(opened.Page.Locator(".cited")).ToHaveTextAsync($"已复制{await CopiedAsync(opened)}关闭");
    }

    private static async Task PressAsync(OpenedPage opened, string? name, string clipboard)
    {
        await opened.Page.EvaluateAsync(clipboard);
        var links = opened.Page.Locator("a.self");
        await (name is null ? links : links.GetByText(name, new() { Exact = true })).First.ClickAsync();
        await Expect(opened.Page.Locator(".cited")).Not.ToBeEmptyAsync();
    }

    private static Task<string> CopiedAsync(OpenedPage opened) => opened.Page.EvaluateAsync<string>("document.documentElement.dataset.copied");

    private async Task<string> LastIdAsync(string page)
    {
        await using var opened = await session.OpenAsync(page);
        return (await opened.Page.Locator("a.self").Last.GetAttributeAsync("id"))!;
    }
}
