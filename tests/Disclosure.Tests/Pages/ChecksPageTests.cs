using Disclosure.Core.Checks.Rules;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>The page 自检 with the pages below it, and a build that finds errors.</summary>
public sealed class ChecksPageTests : IDisposable
{
    private readonly ExampleInput _input = new();

    [Fact]
    public void A_sound_budget_says_that_nothing_needs_a_look()
    {
        Page().QuerySelectorAll(".findings").ShouldBeEmpty();
    }

    [Fact]
    public void An_equation_has_both_values_the_difference_and_the_result() =>
        Texts("#row-equation tbody tr:nth-child(2) td").Skip(1).ShouldBe(["100.00", "100.00", "0.00", "相符\n"]);

    [Fact]
    public void An_equation_says_its_rule() => Texts("#row-equation .rule").ShouldBe(["总计 = 基本支出 + 项目支出"]);

    [Fact]
    public void An_equation_leads_to_its_row() => Rows("#row-equation td a").ShouldBe([
        "t01.html#表一/合计", "t01.html#表一/206", "t01.html#表一/20605", "t01.html#表一/2060501", "t01.html#表一/2060503"]);

    [Fact]
    public void A_sum_leads_to_the_rows_in_it() => Rows("#hierarchy tbody:nth-of-type(2) td a").ShouldBe(["t03.html#表三/合计", "t03.html#表三/机房用电", "t03.html#表三/系统维护"]);

    [Fact]
    public void An_equation_check_leads_to_all_that_it_compared() =>
        Links(".equation-checks a").ShouldBe(["checks-compared.html#row-equation", "checks-compared.html#hierarchy"]);

    [Fact]
    public void Every_check_is_named()
    {
        var titles = Page().QuerySelectorAll(".equation-checks a, .words dt").Select(e => e.TextContent);
        // The edition of the example states neither identities nor sums of lines, its narrative cites nothing, and no unit belongs to its own.
        titles.ShouldBe(CheckCatalogue.All.Where(c => c.Id is not ("identity" or "line-sum" or "citation" or "department-sum")).Select(c => c.Title), ignoreOrder: true);
    }

    [Fact]
    public void A_warning_leads_to_the_places_that_it_names()
    {
        _input.Write("explanation.md", "## 一、政府采购\n\n另有 3.21 万元。\n");
        Links(".findings .places a").ShouldBe(["explanation.html#pxkhuv7je"]);
    }

    [Fact]
    public void What_does_not_apply_says_why()
    {
        _input.Write("disclosure.yaml", "版式: example\n");
        Page().QuerySelectorAll(".skipped li").Select(i => string.Join('|', i.QuerySelectorAll("p").Select(p => p.TextContent)))
            .ShouldContain("批复后二十日内公开：没有同时写明批复日期和公开日期。");
    }

    [Fact]
    public void A_broken_equation_stops_the_build()
    {
        _input.Replace("tables/t03.yaml", "总计: 15.00", "总计: 16.00").Build().Written.ShouldBeNull();
    }

    [Fact]
    public void A_broken_equation_leaves_the_earlier_site_as_it_was()
    {
        _input.Build();
        var before = _input.Stamps();
        _input.Replace("tables/t03.yaml", "总计: 15.00", "总计: 16.00").Build();
        _input.Stamps().ShouldBe(before);
    }

    [Fact]
    public void A_warning_does_not_stop_the_build()
    {
        _input.Write("explanation.md", "## 一、政府采购\n\n另有 3.21 万元。\n").Build().Written.ShouldNotBeNull();
    }

    public void Dispose() => _input.Dispose();

    private IEnumerable<string> Texts(string selector) => Page("checks-compared.html").QuerySelectorAll(selector).Select(e => e.TextContent);

    private IEnumerable<string?> Links(string selector) => Page().QuerySelectorAll(selector).Select(e => e.GetAttribute("href"));

    private IEnumerable<string> Rows(string selector) =>
        Page("checks-compared.html").QuerySelectorAll(selector).Select(e => LinkedRow.Of(e.GetAttribute("href")!, _input.Page));

    private AngleSharp.Html.Dom.IHtmlDocument Page(string name = "checks.html")
    {
        _input.Build();
        return _input.Page(name);
    }
}
