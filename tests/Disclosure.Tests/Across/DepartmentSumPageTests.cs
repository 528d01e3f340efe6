using System.Globalization;
using AngleSharp.Dom;

namespace Disclosure.Tests.Across;

/// <summary>The page 自检 of a department: what its units spend together beside what it spends itself.</summary>
[Collection(nameof(CityCollection))]
public sealed class DepartmentSumPageTests(CitySite site)
{
    private const string Document = "shili-d1/2031/";
    private const string Check = "#department-sum";

    [Fact]
    public void Each_unit_stands_with_what_it_spends_and_leads_there()
    {
        var units = Units();
        units.Select(u => u.QuerySelector("a")!.TextContent).ShouldBe(["样例市第一虚构局第一虚构所", "样例市第一虚构局第二虚构所"]);
        units.ShouldAllBe(u => site.Page(TargetOf(u)).QuerySelectorAll("tr, dd").Any(r => r.TextContent.Contains(AmountOf(u), StringComparison.Ordinal)));
    }

    [Fact]
    public void What_they_spend_together_is_the_sum() =>
        Values()[1].ShouldBe(Units().Sum(u => NumberOf(AmountOf(u))));

    [Fact]
    public void The_department_the_sum_and_what_is_left_stand_beside_each_other()
    {
        var values = Values();
        (values[0] - values[1]).ShouldBe(values[2]);
        (values[2] > 0, Rows()[0].Children[^1].TextContent.Trim()).ShouldBe((true, "相符"));
    }

    [Fact]
    public void What_is_left_is_said_to_be_no_fault() =>
        site.Texts(Page, $"{Check} .cells").ShouldContain("差是部门本级、没有在这里公开的所属单位的支出，以及部门内部相抵的数，不是差错。");

    [Fact]
    public void A_unit_that_has_none_below_it_has_no_such_check() =>
        site.Page("shili-d1-1/2031/checks-compared.html").QuerySelectorAll(Check).ShouldBeEmpty();

    // What was compared is divided over pages; 自检 leads to where the check begins.
    private string Page => Document + site.Page(Document + "checks.html").QuerySelector($".equation-checks a[href$='{Check}']")!.GetAttribute("href")!.Split('#')[0];

    private List<decimal> Values() => [.. Rows()[0].Children.Skip(1).Take(3).Select(c => NumberOf(c.TextContent))];

    // Behind the department and before what is said of the rest.
    private List<IElement> Units() => [.. Rows().Skip(1).SkipLast(1)];

    private List<IElement> Rows() => [.. site.Page(Page).QuerySelectorAll($"{Check} tbody tr")];

    private static string AmountOf(IElement unit) => unit.Children[2].TextContent.Trim();

    private static decimal NumberOf(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static string TargetOf(IElement unit) => unit.QuerySelector("a")!.GetAttribute("href")!.Split('#')[0]["../../".Length..];
}
