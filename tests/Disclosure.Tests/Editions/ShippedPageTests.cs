using AngleSharp.Dom;
using Disclosure.Tests.Snapshots;

namespace Disclosure.Tests.Editions;

/// <summary>The pages of the shipped editions' made-up units: the hard tables as approved, and the first page.</summary>
public sealed class ShippedPageTests(ShippedSite site)
{
    [Theory]
    [InlineData("xushi-bureau/2030/t01", "shanghai-unit-t01")]
    [InlineData("xushi-bureau/2030/t02", "shanghai-unit-t02")]
    [InlineData("xushi-bureau/2030/t09", "shanghai-unit-t09")]
    [InlineData("xushi-bureau/2031/t04", "shanghai-unit-2026-t04")]
    [InlineData("xushi-committee/2030/t01", "shanghai-department-t01")]
    [InlineData("xushi-committee/2031/t01", "shanghai-department-2026-t01")]
    [InlineData("xubu-office/2031/t04", "central-department-t04")]
    [InlineData("xubu-office/2031/t05", "central-department-t05")]
    [InlineData("xubu-office/2031/t07", "central-department-t07")]
    [InlineData("xubu-office/2030-final/t01", "final-accounts-t01")]
    [InlineData("xubu-office/2030-final/t04", "final-accounts-t04")]
    [InlineData("xubu-office/2030-final/t06", "final-accounts-t06")]
    [InlineData("xubu-office/2030-final/t07", "final-accounts-t07")]
    [InlineData("xushi-institute/2030-final/t07", "shanghai-final-accounts-t07")]
    [InlineData("xushi-institute/2030-final/t08", "shanghai-final-accounts-t08")]
    public void A_hard_table_is_as_approved(string page, string name)
    {
        var sheet = (IElement)site.Page(page + ".html").QuerySelector("article.sheet")!.Clone();
        foreach (var downloads in sheet.QuerySelectorAll(".downloads")) downloads.Remove();
        ReadableHtml.Of(sheet).ShouldMatchApproved(c => c.SubFolder("approved").WithFileExtension(".html")
            .WithFilenameGenerator((_, _, kind, extension) => $"{name}.{kind}.{extension}").NoDiff());
    }

    [Theory]
    [InlineData("xushi-bureau/2030/", "95.31% 来自财政拨款收入，70.97% 用于基本支出|一般公共服务支出占支出总计的 78.01%|津贴补贴最多，8000000 元，占基本支出的 34.78%")]
    [InlineData("xushi-committee/2030/", "95.31% 来自财政拨款收入，70.97% 用于基本支出|一般公共服务支出占支出总计的 78.01%|津贴补贴最多，800.00 万元，占基本支出的 34.78%")]
    [InlineData("xubu-office/2031/", "80.36% 来自一般公共预算拨款收入，63.18% 用于基本支出|一般公共服务支出占本年支出的 75.00%|津贴补贴最多，200.00 万元，占基本支出的 33.44%|2030 年至 2031 年的一般公共预算支出")]
    [InlineData("xubu-office/2031-final/", "90.03% 来自财政拨款收入，63.24% 用于基本支出|一般公共服务支出占本年支出的 75.46%|津贴补贴最多，198.00 万元，占一般公共预算基本支出的 33.39%")]
    [InlineData("xushi-institute/2031-final/", "90.03% 来自财政拨款收入，63.24% 用于基本支出|一般公共服务支出占本年支出的 75.46%|津贴补贴最多，198.00 万元，占一般公共预算基本支出的 33.39%")]
    public void The_first_page_has_every_chart(string document, string titles) =>
        site.Page(document + "index.html").QuerySelectorAll("main h2").Select(h => h.TextContent.Trim()).Take(titles.Split('|').Length).ShouldBe(titles.Split('|'));

    [Theory]
    [InlineData("xushi-bureau/2030/", "收入总计 34100000 元")]
    [InlineData("xushi-committee/2030/", "收入总计 3410.00 万元")]
    [InlineData("xubu-office/2031/", "收入总计 1120.00 万元")]
    [InlineData("xubu-office/2031-final/", "总计 1096.50 万元")]
    public void The_first_page_states_the_totals(string document, string said) =>
        site.Page(document + "index.html").QuerySelector(".lead")!.TextContent.ShouldContain(said);

    [Fact]
    public void The_first_page_names_the_parts_of_a_total() => site.Page("xushi-bureau/2030/index.html").QuerySelector(".lead")!.TextContent
        .ShouldContain("按支出性质：基本支出 24200000 元、项目支出 9900000 元");

    [Theory]
    [InlineData("xubu-office/2031/compare.html")]
    [InlineData("xushi-bureau/2031/compare.html")]
    [InlineData("xushi-committee/2031/compare.html")]
    [InlineData("xubu-office/2031-final/compare.html")]
    [InlineData("xushi-institute/2031-final/compare.html")]
    public void Two_years_are_compared(string page) =>
        site.Page(page).QuerySelectorAll("main table caption").Select(c => c.TextContent).ShouldContain(c => c.Contains("“三公”经费", StringComparison.Ordinal));

    [Fact]
    public void The_final_accounts_of_a_year_are_set_against_its_budget() =>
        site.Page("xubu-office/2030-final/completion.html").QuerySelectorAll("main tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent.Trim())))
            .ShouldContain(r => r.StartsWith("“三公”经费 16.10 89.44% 18.00", StringComparison.Ordinal));

    [Theory]
    [InlineData("xushi-bureau/2030/t01", "单位：元")]
    [InlineData("xushi-committee/2030/t01", "单位：万元")]
    [InlineData("xushi-bureau/2030/t09", "单位：万元")]
    public void Amounts_are_in_the_unit_of_the_document_or_of_the_table(string page, string unit) =>
        site.Page(page + ".html").QuerySelectorAll(".caption-unit").Select(c => c.TextContent).Distinct().ShouldBe([unit]);
}
