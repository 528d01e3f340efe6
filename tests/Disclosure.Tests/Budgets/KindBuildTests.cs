using Disclosure.Core.Documents;

namespace Disclosure.Tests.Budgets;

/// <summary>Builds of a part, and what goes, where there are two kinds.</summary>
public sealed class KindBuildTests : IDisposable
{
    private static readonly YearChoice Final = YearChoice.Parse(KindInput.Final)!.Value;

    private readonly KindInput _input = new();

    public KindBuildTests() => _input.Build();

    [Fact]
    public void Final_accounts_that_are_gone_are_withdrawn_alone()
    {
        _input.Delete("2030-final").Build().ShouldHaveSingleItem().ShouldContain("「xugou-test」的 2030 年度的决算以前公开过，现在数据里没有了");
        (_input.Has("2030"), _input.Has("2030-final")).ShouldBe((true, false));
    }

    [Fact]
    public void A_budget_that_is_gone_is_withdrawn_alone()
    {
        _input.Delete("2030").Build().ShouldHaveSingleItem().ShouldContain("「xugou-test」的 2030 年度以前公开过，现在数据里没有了");
        (_input.Has("2030"), _input.Has("2030-final")).ShouldBe((false, true));
    }

    [Fact]
    public void A_build_of_one_document_leaves_the_other_of_its_year_as_it_is()
    {
        var before = _input.Stamps("2030");
        _input.Replace("units/xugou-test/2030/tables/a9.yaml", "目标: ", "目标: 尽力").Build(Final);
        _input.Stamps("2030").ShouldBe(before);
    }

    [Fact]
    public void A_build_of_one_document_makes_it_anew()
    {
        _input.Replace("units/xugou-test/2030-final/tables/a9.yaml", "目标: ", "目标: 尽力").Build(Final);
        _input.Text("xugou-test/2030-final/a9.html").ShouldContain("尽力");
    }

    [Fact]
    public void A_document_that_changed_names_those_that_still_link_to_what_it_was() =>
        _input.Replace("units/xugou-test/2030-final/tables/a9.yaml", "目标: ", "目标: 尽力").Build(Final)
            .ShouldContain(f => f.Contains("2030-final: 警告 neighbour-years: 这一年度的决算的数据变了，没有重新生成的 2030 年度的页面里", StringComparison.Ordinal));

    [Fact]
    public void A_document_that_changed_names_none_that_does_not_speak_of_it() =>
        _input.Delete("2030").Replace("units/xugou-test/2030-final/tables/a9.yaml", "目标: ", "目标: 尽力").Build(Final)
            .ShouldNotContain(f => f.Contains("neighbour-years", StringComparison.Ordinal));

    [Fact]
    public void A_unit_of_one_budget_and_its_final_accounts_has_a_page_without_comparison()
    {
        _input.Delete("2031").Build();
        var page = _input.Page("xugou-test/index.html");
        (page.QuerySelector("h1")!.TextContent, page.QuerySelectorAll("table").Length).ShouldBe(("虚构省样例县测试局历年预算和决算", 0));
    }

    [Fact]
    public void Several_final_accounts_are_compared_with_each_other()
    {
        _input.Replace("units/xugou-test/2031/disclosure.yaml", "版式: nine", "版式: nine-final").Rename("2031", "2031-final").Build();
        _input.Page("xugou-test/2031-final/compare.html").QuerySelectorAll("table.compared a").Select(a => a.GetAttribute("href")!)
            .ShouldContain(h => h.StartsWith("../2030-final/", StringComparison.Ordinal));
    }

    public void Dispose() => _input.Dispose();
}
