using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>The first page answers: what came in, what goes out, what changed and why.</summary>
public sealed class AnswerTests(RealSite site)
{
    private const string SameReason = "原因相同";

    private IDocument Page => site.Page(RealSite.Budget + "index.html");

    [Fact]
    public void It_is_three_sentences() => Page.QuerySelector(".lead")!.TextContent.ShouldBe(
        "2024 年，收入总计 407.91 万元，全部来自财政拨款收入。"
        + "支出总计与收入总计相同，按功能分类最多的是科学技术支出 362.42 万元；按支出性质：基本支出 180.57 万元、项目支出 227.34 万元。"
        + "收入总计和支出总计都比 2023 年减少 2,583.62 万元（86.36%），主要原因是项目预算压减，项目数量减少。");

    [Fact]
    public void No_figure_stands_in_it_twice() =>
        Page.QuerySelectorAll(".lead a:not(.reason)").Select(a => a.TextContent).ShouldBeUnique();

    [Fact]
    public void No_large_figure_stands_twice() =>
        Page.QuerySelectorAll(".figures dd:not(.change) > a").Select(a => a.TextContent).ShouldBe(["407.91", "227.34", "180.57"]);

    [Fact]
    public void A_unit_stands_behind_every_figure() => Page.QuerySelectorAll(".lead a:not(.reason), .figures dd a:not(.reason)")
        .Where(a => !Behind(a).TrimStart().StartsWith("万元", StringComparison.Ordinal)).Select(a => a.OuterHtml).ShouldBeEmpty();

    [Fact]
    public void The_reason_leads_to_the_passage_that_gives_it() => Page.QuerySelectorAll("a.reason").Where(a => a.TextContent != SameReason)
        .Where(a => !Passage(a).Contains(a.TextContent, StringComparison.Ordinal)).Select(a => a.OuterHtml).ShouldBeEmpty();

    [Fact]
    public void What_has_a_reason_that_was_given_leads_to_its_own_sentence_which_gives_the_same()
    {
        var given = Page.QuerySelector(".lead a.reason")!;
        var same = Page.QuerySelectorAll(".figures a.reason").Single(a => a.TextContent == SameReason);
        same.GetAttribute("href").ShouldNotBe(given.GetAttribute("href"));
        Passage(same).ShouldContain(given.TextContent);
    }

    [Fact]
    public void The_workbook_and_the_telephone_stand_before_the_charts() => Page.QuerySelectorAll(".at-hand a, .charts")
        .Select(e => e.GetAttribute("href") ?? e.ClassName).ShouldBe(["jiangan-bigdata-2024.xlsx", "tel:82297947", "charts"]);

    [Fact]
    public void It_is_said_in_one_sentence_why_projects_are_counted_differently() => Page.QuerySelector(".projects")!.TextContent.ShouldBe(
        "项目的个数，表九是 6 个，表十二是 5 个，表十三是 4 个，钱是一样的："
        + "表十二的后勤服务支出 3.12 万元，在表九分成后勤服务支出（办公楼租金） 2.36 万元和后勤服务支出（物业费） 0.76 万元；"
        + "表十三的机构运转经费 21.80 万元，在表十二分成在职人员体检费 0.80 万元和后湖机房电费 21.00 万元。");

    private static string Behind(IElement link) => link.NextSibling!.TextContent.Trim().Length > 0 ? link.NextSibling.TextContent : link.NextElementSibling!.TextContent;

    private string Passage(IElement link)
    {
        var target = link.GetAttribute("href")!.Split('#');
        return site.Page(RealSite.Budget + target[0]).GetElementById(target[1])!.TextContent;
    }
}
