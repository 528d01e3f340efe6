using AngleSharp.Html.Parser;
using Disclosure.Corpora;
using Disclosure.Pipeline;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Across;

/// <summary>The units of a department never spend more than it, where its document has theirs in it.</summary>
public sealed class DepartmentSumTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly string _input;

    public DepartmentSumTests() => _input = City.Write(Repository.Input, Repository.Tests("Inputs"), _scratch.Path("input"), 1, 2);

    [Fact]
    public void Departments_that_have_their_units_in_their_figures_are_not_pointed_out() => Found().ShouldBeEmpty();

    [Theory]
    [InlineData("公开", true)]
    [InlineData("不公开", false)]
    public void That_a_units_figures_are_more_is_on_the_site_where_the_portal_publishes_what_the_checks_find(string choice, bool isSaid)
    {
        Spend();
        File.AppendAllText(Path.Combine(_input, "site.yaml"), $"自检: {choice}\n");
        SiteBuild.Run(new BuildOptions(_input, _scratch.Path("site"), null, null, null), new Progress<BuildProgress>()).Written.ShouldNotBeNull();
        var page = new HtmlParser().ParseDocument(File.ReadAllText(_scratch.Path("site", "all", "figures-2031.html")));
        page.QuerySelectorAll("td.said").Any(c => c.TextContent.Contains("请核对", StringComparison.Ordinal)).ShouldBe(isSaid);
        File.Exists(_scratch.Path("site", "xubu-office", "2031", "checks-compared.html")).ShouldBe(isSaid);
    }

    [Fact]
    public void A_department_whose_units_spend_more_is_pointed_out_in_each_year_where_its_total_stands()
    {
        Spend();
        Found().Select(f => f[(f.IndexOf("/units/", StringComparison.Ordinal) + 1)..]).ShouldAllBe(f =>
            f.StartsWith("units/xubu-office/203", StringComparison.Ordinal) && f.Contains("/tables/t01.yaml:", StringComparison.Ordinal) && f.Contains("所属 1 个单位（「样例市第一虚构局」）合起来是", StringComparison.Ordinal));
        Found().Length.ShouldBe(2);
    }

    public void Dispose() => _scratch.Dispose();

    // A department comes under another that is smaller than it is.
    private void Spend()
    {
        File.AppendAllText(Path.Combine(_input, "units", "shili-d1", "unit.yaml"), "主管部门: xubu-office\n");
        foreach (var unit in new[] { "shili-d1-1", "shili-d1-2" }) File.WriteAllText(Path.Combine(_input, "units", unit, "unit.yaml"), $"名称: 样例市虚构所{unit}\n");
    }

    private string[] Found() => [.. InputCheck.Run(new BuildOptions(_input, _scratch.Path("site"), null, null, null)).Findings
        .Where(f => f.Id == "department-sum").Select(f => f.ToString().Replace('\\', '/'))];
}
