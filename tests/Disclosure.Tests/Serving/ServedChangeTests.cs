using System.Net;
using AngleSharp.Html.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Serving;

/// <summary>What a preview does when files change.</summary>
public sealed class ServedChangeTests
{
    private const string Table = "shili-unit/2030/t02.html";
    private const string Faults = ".preview-faults[role=alert]";

    [Fact]
    public async Task A_changed_figure_is_on_the_page_after_its_file_is_saved()
    {
        await using var served = ServedInput.Start();
        await served.WhenChangedAsync(Table, () => Correct(served.Input));
        Text(await served.PageAsync(Table), "基本支出").ShouldContain("53.00");
    }

    [Fact]
    public async Task A_file_that_an_editor_puts_in_place_of_the_old_one_is_seen()
    {
        await using var served = ServedInput.Start();
        var (file, beside) = (served.Input.PathOf("overview.md"), served.Input.PathOf(".overview.md.swp"));
        await served.WhenChangedAsync("shili-unit/2030/overview.html", () =>
        {
            File.WriteAllText(beside, "## 一、主要职能\n\n负责别的例子。\n");
            File.Move(beside, file, overwrite: true);
        });
        (await served.PageAsync("shili-unit/2030/overview.html")).QuerySelector("main")!.TextContent.ShouldContain("负责别的例子。");
    }

    [Theory]
    [InlineData("t02.yaml~")]
    [InlineData("t02.yaml.tmp")]
    [InlineData("#t02.yaml#")]
    public async Task What_an_editor_leaves_beside_a_file_is_no_fault(string left)
    {
        await using var served = ServedInput.Start();
        await served.WhenChangedAsync(Table, () =>
        {
            served.Input.Write("tables/" + left, "半句");
            Correct(served.Input);
        });
        (await served.PageAsync(Table)).QuerySelector(Faults).ShouldBeNull();
    }

    [Fact]
    public async Task Errors_stand_on_the_page_with_file_line_and_column()
    {
        await using var served = ServedInput.Start();
        await served.WhenChangedAsync(Table, () => served.Input.Write("tables/t02.yaml", "支出构成:\n  基本支出: {当年金颜: 60.00}\n"));
        var panel = (await served.PageAsync(Table)).QuerySelector(Faults)!;
        panel.QuerySelectorAll("code").Select(c => c.TextContent).ShouldContain($"{served.Input.Folder}/{ExampleInput.Budget}tables/t02.yaml:2:10");
        panel.TextContent.ShouldContain("当年金额");
    }

    [Fact]
    public async Task The_last_good_page_stays_below_the_errors()
    {
        await using var served = ServedInput.Start();
        var before = Text(await served.PageAsync(Table), "基本支出");
        await served.WhenChangedAsync(Table, () => served.Input.Write("tables/t02.yaml", "{"));
        var page = await served.PageAsync(Table);
        page.QuerySelector(Faults).ShouldNotBeNull();
        Text(page, "基本支出").ShouldBe(before);
    }

    [Fact]
    public async Task Errors_that_are_mended_are_gone()
    {
        await using var served = ServedInput.Start();
        var sound = await File.ReadAllTextAsync(served.Input.PathOf("tables/t02.yaml"), TestContext.Current.CancellationToken);
        await served.WhenChangedAsync(Table, () => served.Input.Write("tables/t02.yaml", "{"));
        await served.WhenChangedAsync(Table, () => served.Input.Write("tables/t02.yaml", sound));
        (await served.PageAsync(Table)).QuerySelector(Faults).ShouldBeNull();
    }

    [Fact]
    public async Task Errors_from_the_beginning_stand_on_a_page_of_their_own_until_they_are_mended()
    {
        var input = new ExampleInput();
        var sound = await File.ReadAllTextAsync(input.PathOf("tables/t02.yaml"), TestContext.Current.CancellationToken);
        await using var served = ServedInput.Start(input.Write("tables/t02.yaml", "{"));
        using (var response = await served.GetAsync(Table)) response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await served.PageAsync(Table)).QuerySelector(Faults).ShouldNotBeNull();
        await served.WhenChangedAsync(Table, () => input.Write("tables/t02.yaml", sound));
        Text(await served.PageAsync(Table), "基本支出").ShouldContain("60.00");
    }

    [Fact]
    public async Task A_page_that_a_change_does_not_touch_is_not_told()
    {
        await using var served = ServedInput.Start();
        var before = (await served.PageAsync("shili-unit/2030/t03.html")).QuerySelector("script[data-tag]")!.GetAttribute("data-tag");
        await served.WhenChangedAsync(Table, () => Correct(served.Input));
        (await served.PageAsync("shili-unit/2030/t03.html")).QuerySelector("script[data-tag]")!.GetAttribute("data-tag").ShouldBe(before);
    }

    [Fact]
    public async Task A_changed_edition_is_on_the_page()
    {
        await using var served = ServedInput.Start();
        await served.WhenChangedAsync(Table, () => served.Input.Replace("editions/example/t02.yaml", "名称: ", "名称: 新的"));
        (await served.PageAsync(Table)).QuerySelector("h1")!.TextContent.ShouldContain("新的");
    }

    [Fact]
    public async Task A_changed_name_of_the_portal_is_on_its_first_page()
    {
        await using var served = ServedInput.Start();
        await served.WhenChangedAsync("", () => File.WriteAllText(Path.Combine(served.Input.Folder, "site.yaml"), "网站名称: 示例县（虚构）\n"));
        (await served.PageAsync("")).Title.ShouldNotBeNull().ShouldContain("示例县（虚构）");
    }

    [Fact]
    public async Task A_changed_theme_is_on_the_page()
    {
        using var scratch = new Scratch();
        await using var served = ServeWithFooter(scratch, "<footer>旧</footer>", out var footer);
        await served.WhenChangedAsync(Table, () => File.WriteAllText(footer, "<footer>新</footer>"));
        (await served.PageAsync(Table)).QuerySelector("footer")!.TextContent.ShouldBe("新");
    }

    [Fact]
    public async Task A_theme_at_fault_leaves_the_pages_as_they_were()
    {
        using var scratch = new Scratch();
        await using var served = ServeWithFooter(scratch, "<footer>旧</footer>", out var footer);
        await served.WhenChangedAsync(Table, () => File.WriteAllText(footer, "<footer>{{ nobody }}</footer>"));
        var page = await served.PageAsync(Table);
        page.QuerySelector(Faults).ShouldNotBeNull().TextContent.ShouldContain("footer.liquid");
        page.QuerySelector("footer")!.TextContent.ShouldBe("旧");
    }

    [Fact]
    public async Task A_new_year_is_in_the_portal()
    {
        await using var served = ServedInput.Start();
        await served.WhenChangedAsync("", () => served.Input.AddEarlierYear());
        // Files come one by one: what is there first may be incomplete.
        for (var i = 0; i < 100 && (await served.PageAsync("")).QuerySelector(Faults) is not null; i++) await Task.Delay(100, TestContext.Current.CancellationToken);
        (await served.PageAsync("shili-unit/2029/")).QuerySelector("h1").ShouldNotBeNull();
        (await served.PageAsync("")).QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ShouldContain("shili-unit/2029/index.html");
    }

    [Fact]
    public async Task A_unit_that_is_taken_away_is_gone()
    {
        await using var served = ServedInput.Start();
        await served.WhenChangedAsync(Table, () => Directory.Move(Path.Combine(served.Input.Folder, "units", "shili-unit"), Path.Combine(served.Input.Folder, "units", "_shili-unit")));
        (await served.PageAsync("")).QuerySelector(Faults).ShouldNotBeNull().TextContent.ShouldContain("里面还没有预算");
    }

    // With a theme whose foot of a page is this; and the file in which it stands.
    private static ServedInput ServeWithFooter(Scratch scratch, string text, out string footer)
    {
        footer = scratch.Path("theme", "partials", "footer.liquid");
        Directory.CreateDirectory(Path.GetDirectoryName(footer)!);
        File.WriteAllText(footer, text);
        return ServedInput.Start(theme: scratch.Path("theme"));
    }

    private static void Correct(ExampleInput input) => input.Write("tables/t02.yaml", File.ReadAllText(input.PathOf("tables/t02.yaml"))
        .Replace("2028年: 54.00", "2028年: 53.00", StringComparison.Ordinal).Replace("2028年: 74.00", "2028年: 73.00", StringComparison.Ordinal));

    private static string Text(IHtmlDocument page, string row) => page.QuerySelectorAll("main tr[id]").First(r => r.Id!.EndsWith(row, StringComparison.Ordinal)).TextContent;
}
