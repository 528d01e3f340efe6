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

    [Fact]
    public void A_department_whose_units_spend_more_is_pointed_out_in_each_year_where_its_total_stands()
    {
        File.AppendAllText(Path.Combine(_input, "units", "shili-d1", "unit.yaml"), "主管部门: xubu-office\n");
        foreach (var unit in new[] { "shili-d1-1", "shili-d1-2" }) File.WriteAllText(Path.Combine(_input, "units", unit, "unit.yaml"), $"名称: 样例市虚构所{unit}\n");
        Found().Select(f => f[(f.IndexOf("/units/", StringComparison.Ordinal) + 1)..]).ShouldAllBe(f =>
            f.StartsWith("units/xubu-office/203", StringComparison.Ordinal) && f.Contains("/tables/t01.yaml:", StringComparison.Ordinal) && f.Contains("所属 1 个单位（「样例市第一虚构局」）合起来是", StringComparison.Ordinal));
        Found().Length.ShouldBe(2);
    }

    public void Dispose() => _scratch.Dispose();

    private string[] Found() => [.. InputCheck.Run(new BuildOptions(_input, _scratch.Path("site"), null, null, null)).Findings
        .Where(f => f.Id == "department-sum").Select(f => f.ToString().Replace('\\', '/'))];
}
