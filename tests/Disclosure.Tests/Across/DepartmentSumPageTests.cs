using System.Globalization;
using AngleSharp.Dom;

namespace Disclosure.Tests.Across;

/// <summary>The page 自检 of a department: what its units spend together beside what it spends itself.</summary>
[Collection(nameof(CityCollection))]
public sealed class DepartmentSumPageTests(CitySite site)
{
    private const string Page = "shili-d1/2031/checks-department-sum.html";

    [Fact]
    public void Each_unit_stands_with_what_it_spends_and_leads_there()
    {
        var units = Units().SkipLast(1).ToList();
        units.Select(u => u.QuerySelector("a")!.TextContent).ShouldBe(["样例市第一虚构局第一虚构所", "样例市第一虚构局第二虚构所"]);
        units.ShouldAllBe(u => site.Page(TargetOf(u)).QuerySelectorAll("tr, dd").Any(r => r.TextContent.Contains(AmountOf(u), StringComparison.Ordinal)));
    }

    [Fact]
    public void What_they_spend_together_is_the_sum() =>
        NumberOf(AmountOf(Units()[^1])).ShouldBe(Units().SkipLast(1).Sum(u => NumberOf(AmountOf(u))));

    [Fact]
    public void The_department_the_sum_and_what_is_left_stand_beside_each_other()
    {
        var values = site.Page(Page).QuerySelectorAll("table.checks tbody td").Skip(1).Select(c => c.TextContent.Trim()).ToList();
        (NumberOf(values[0]) - NumberOf(values[1])).ShouldBe(NumberOf(values[2]));
        (NumberOf(values[2]) > 0, values[3]).ShouldBe((true, "相符"));
    }

    [Fact]
    public void What_is_left_is_said_to_be_no_fault() =>
        site.Texts(Page, "table.checks .cells").ShouldContain("差是部门本级、没有在这里公开的所属单位的支出，以及部门内部相抵的数，不是差错。");

    [Fact]
    public void A_unit_that_has_none_below_it_has_no_such_page() =>
        site.Pages.ShouldNotContain("shili-d1-1/2031/checks-department-sum.html");

    private List<IElement> Units() => [.. site.Page(Page).QuerySelectorAll("table.checks .below li")];

    private static string AmountOf(IElement unit) => unit.QuerySelector(".amount")!.TextContent.Split(' ')[0];

    private static decimal NumberOf(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static string TargetOf(IElement unit) => unit.QuerySelector("a")!.GetAttribute("href")!.Split('#')[0]["../../".Length..];
}
