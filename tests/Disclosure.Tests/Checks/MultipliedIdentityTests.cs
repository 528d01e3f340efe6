using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>Identities with variables (勾稽), which the rows of a document multiply.</summary>
public sealed class MultipliedIdentityTests
{
    private const string Edition = "editions/example/edition.yaml";

    [Fact]
    public void More_cases_than_any_document_has_are_an_error_at_the_identity_that_goes_too_far()
    {
        using var input = Made(rows: 400, identities: 300, "表三/<甲>/总计 = 表三/<甲>/总计");
        var finding = input.Findings().Where(f => f.Contains(" identity: ", StringComparison.Ordinal)).ShouldHaveSingleItem();
        finding.ShouldEndWith("错误 identity: 到这条勾稽为止，要比较的超过 100,000 次，或者涉及的单元格太多，没有比较完；请把带变量或「**」的勾稽写得窄一些。");
        finding.ShouldStartWith(Edition + ":");
    }

    [Fact]
    public void As_many_cases_as_a_large_document_has_are_all_compared()
    {
        using var input = Made(rows: 2000, identities: 1, "表三/<甲>/总计 ≤ 9.00");
        input.Findings().Count(f => f.Contains(" identity: ", StringComparison.Ordinal)).ShouldBe(2001);
    }

    [Fact]
    public void A_sum_of_many_cells_in_each_of_many_cases_is_an_error_too()
    {
        using var input = Made(rows: 2000, identities: 1, "表三/<甲>/总计 ≤ 合计(表三/*/总计)");
        input.Findings().Count(f => f.Contains("涉及的单元格太多", StringComparison.Ordinal)).ShouldBe(1);
    }

    private static ExampleInput Made(int rows, int identities, string formula)
    {
        var input = new ExampleInput();
        var stated = string.Concat(Enumerable.Range(0, identities).Select(i => $"  - 第{i}条: {{式: \"{formula}\", 级: 错误}}\n"));
        var path = Path.Combine(input.Folder, Edition);
        input.Write(Edition, File.ReadAllText(path).TrimEnd() + "\n勾稽:\n" + stated);
        var records = string.Concat(Enumerable.Range(0, rows).Select(i => $"  - {{项目: 示例项目{i}, 总计: 10.00}}\n"));
        return input.Write(ExampleInput.Budget + "tables/t03.yaml", $"合计: {{总计: {rows * 10}.00}}\n明细:\n{records}");
    }
}
