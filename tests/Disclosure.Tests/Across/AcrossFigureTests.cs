using System.Globalization;
using AngleSharp.Dom;

namespace Disclosure.Tests.Across;

/// <summary>The figures of all units of a year side by side.</summary>
[Collection(nameof(CityCollection))]
public sealed class AcrossFigureTests(CitySite site)
{
    private const string Page = "all/figures-2031.html";
    private const string Budgets = "2031 年预算，按支出的大小";

    [Fact]
    public void Budgets_and_final_accounts_stand_apart() => site.Texts(Page, "section h2").ShouldBe([Budgets, "2031 年预算，部门和所属单位", "2031 年决算，按支出的大小"]);

    [Fact]
    public void The_units_stand_by_the_size_of_what_they_spend()
    {
        var spent = Units().Select(r => NumberOf(r[1])).ToList();
        spent.ShouldBe(spent.OrderDescending());
    }

    [Fact]
    public void Columns_are_what_every_edition_means_alike() => site.Page(Page).QuerySelectorAll("section:first-of-type thead th").Select(h => h.TextContent)
        .ShouldBe(["单位", "支出总计", "比 2030 年", "增减", "收入总计", "基本支出", "项目支出", "“三公”经费"]);

    [Fact]
    public void A_figure_leads_to_its_row() => site.Page(Page).QuerySelector("a[href^='../shili-d1/2031/t01.html#']").ShouldNotBeNull();

    [Fact]
    public void The_change_is_that_of_the_figures_that_both_years_show()
    {
        var now = Units().Single(r => r[0] == "样例市第一虚构局");
        var before = site.Rows("all/figures-2030.html", "2030 年预算，按支出的大小").Single(r => r[0] == "样例市第一虚构局");
        NumberOf(now[2]).ShouldBe(NumberOf(now[1]) - NumberOf(before[1]));
    }

    [Fact]
    public void The_bar_of_a_unit_is_as_long_as_what_it_spends_and_the_line_on_it_stands_at_the_year_before()
    {
        var row = site.Page(Page).QuerySelectorAll("section:first-of-type tbody tr").Single(r => r.QuerySelector("th a")?.TextContent == "样例市第一虚构局");
        var (bar, mark) = (PercentOf(row, ".bar rect:first-child", "width"), PercentOf(row, ".bar .mark", "x"));
        var before = NumberOf(site.Rows("all/figures-2030.html", "2030 年预算，按支出的大小").Single(r => r[0] == "样例市第一虚构局")[1]);
        (mark / bar).ShouldBe(before / NumberOf(row.QuerySelector("td")!.TextContent), 0.001m);
    }

    [Fact]
    public void Where_no_unit_has_published_the_year_before_there_is_no_column_for_it() => site.Page("all/figures-2030.html").QuerySelectorAll("section:first-of-type thead th").Select(h => h.TextContent)
        .ShouldBe(["单位", "支出总计", "收入总计", "基本支出", "项目支出", "“三公”经费"]);

    [Fact]
    public void Units_that_are_in_the_figures_of_their_department_are_not_added_again()
    {
        var counted = Units().Where(r => !r[0].StartsWith("样例市第一虚构局第", StringComparison.Ordinal) && !r[0].StartsWith("样例市第二虚构局第", StringComparison.Ordinal));
        NumberOf(site.Rows(Page, Budgets)[^1][1]).ShouldBe(counted.Sum(r => NumberOf(r[1])));
    }

    [Fact]
    public void What_the_units_of_a_department_do_not_spend_is_its_own() => site.Rows(Page, "2031 年预算，部门和所属单位")
        .ShouldAllBe(r => NumberOf(r[3]) == NumberOf(r[1]) - NumberOf(r[2]));

    [Fact]
    public void A_department_says_how_many_units_it_has_in_its_figures() => site.Texts(Page, "section:first-of-type tbody th")
        .ShouldContain("样例市第一虚构局 含所属 2 个单位");

    [Fact]
    public void A_sum_says_what_it_is() => site.Texts(Page, "section:first-of-type .note").First().ShouldStartWith("合计是本站公布的各单位相加，不是全市的预算");

    [Fact]
    public void Amounts_of_other_units_are_converted_and_that_is_said() => site.Texts(Page, "section:first-of-type .note")
        .ShouldContain("原表以元为单位的，换算成万元，保留两位小数；点开是原表里的数。");

    [Fact]
    public void Heads_can_be_sorted_by_where_script_runs() => site.Page(Page).QuerySelectorAll("section:first-of-type thead th[data-c]").Length.ShouldBe(8);

    [Fact]
    public void The_functions_of_a_year_add_up_to_what_its_units_spend_on_each()
    {
        var (name, sum) = site.Rows("all/functions-2031.html", "2031 年预算，按功能分类").Select(r => (r[0], r[1])).First();
        var page = site.Page("all/functions-2031.html").QuerySelector("tbody a")!.GetAttribute("href")!;
        site.Rows("all/" + page, $"2031 年预算，{name}")[^1][1].ShouldBe(sum);
    }

    [Fact]
    public void Over_the_years_a_unit_has_a_column_for_each() => site.Rows("all/years.html", "历年预算，各单位的支出总计")
        .Single(r => r[0] == "样例市第一虚构局").Length.ShouldBe(3);

    private static decimal PercentOf(IElement row, string selector, string attribute) => NumberOf(row.QuerySelector(selector)!.GetAttribute(attribute)!.TrimEnd('%'));

    private List<string[]> Units() => [.. site.Rows(Page, Budgets).SkipLast(1)];

    private static decimal NumberOf(string text) => decimal.Parse(text.Replace('−', '-'), NumberStyles.Number, CultureInfo.InvariantCulture);
}
