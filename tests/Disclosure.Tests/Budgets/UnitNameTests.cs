using System.Text.Json;

namespace Disclosure.Tests.Budgets;

/// <summary>A unit that got another name: its earlier documents keep the one that they were published under.</summary>
public sealed class UnitNameTests : IDisposable
{
    private const string Former = "虚构省样例县试验所";
    private const string Today = "虚构省样例县测试局";

    private readonly KindInput _input = new();

    public UnitNameTests()
    {
        _input.Replace("units/xugou-test/2030/disclosure.yaml", "版式: nine", $"版式: nine\n名称: {Former}").Build();
    }

    [Theory]
    [InlineData("2030/index.html", Former + "2030年度收支公开")]
    [InlineData("2031/index.html", Today + "2031年度收支公开")]
    public void Each_year_has_its_own_title(string page, string title) => _input.Page("xugou-test/" + page).QuerySelector("h1")!.TextContent.ShouldBe(title);

    [Fact]
    public void The_pages_of_then_say_the_name_of_then() =>
        _input.Page("xugou-test/2030/a1.html").QuerySelector("header.heading p")!.TextContent.ShouldBe(Former + "，2030 年");

    [Fact]
    public void A_former_name_never_goes_with_the_short_name_of_today() =>
        _input.Page("xugou-test/2030/a1.html").QuerySelector("p.contents-title a")!.FirstChild!.TextContent.ShouldBe(Former);

    [Fact]
    public void The_short_name_of_then_can_be_said()
    {
        _input.Replace("units/xugou-test/2030/disclosure.yaml", "名称: " + Former, $"名称: {Former}\n简称: 试验所").Build();
        _input.Page("xugou-test/2030/a1.html").QuerySelector("p.contents-title a")!.FirstChild!.TextContent.ShouldBe("试验所");
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("sitemap.html")]
    public void The_portal_lists_the_name_of_today_and_says_the_former(string page)
    {
        var unit = _input.Page(page).QuerySelectorAll("ul.units > li").Single(u => u.TextContent.Contains("测试局", StringComparison.Ordinal));
        (unit.QuerySelector("h2")!.TextContent, unit.QuerySelector("p.note")!.TextContent).ShouldBe((Today, "曾用名：" + Former));
    }

    [Fact]
    public void So_does_the_page_of_the_unit()
    {
        var page = _input.Page("xugou-test/index.html");
        (page.QuerySelector("h1")!.TextContent, page.QuerySelector("p.note")!.TextContent).ShouldBe((Today + "历年预算和决算", "曾用名：" + Former));
    }

    [Fact]
    public void A_unit_that_kept_its_name_has_no_former_one() => _input.Page("index.html").QuerySelectorAll("ul.units > li")
        .Single(u => !u.TextContent.Contains("测试局", StringComparison.Ordinal)).QuerySelectorAll("p.note").ShouldBeEmpty();

    [Fact]
    public void The_feed_names_the_author_of_then() => _input.Text("feed.xml").ShouldContain($"<name>{Former}</name>");

    [Fact]
    public void The_list_for_programs_says_both()
    {
        using var index = JsonDocument.Parse(_input.Text("index.json"));
        var unit = index.RootElement.GetProperty("units").EnumerateArray().Single(u => u.GetProperty("key").GetString() == KindInput.Unit);
        (unit.GetProperty("name").GetString(), string.Join('|', unit.GetProperty("years").EnumerateArray().Select(y => y.TryGetProperty("unitName", out var n) ? n.GetString() : "")))
            .ShouldBe((Today, $"|{Former}|"));
    }

    [Fact]
    public void The_data_to_take_away_says_the_name_of_then() => _input.Text("xugou-test/2030/xugou-test-2030.json").ShouldContain(Former);

    [Fact]
    public void A_comparison_says_that_the_name_changed() => _input.Run(0, "diff", "2030", "2031").ShouldContain($"{Former} 2030 年 → {Today} 2031 年");

    public void Dispose() => _input.Dispose();
}
