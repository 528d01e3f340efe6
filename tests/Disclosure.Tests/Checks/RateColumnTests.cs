using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>Columns of growth, worked out within their row (等式 with × and ÷), and what stands where they have no base.</summary>
public sealed class RateColumnTests : IDisposable
{
    private readonly ExampleInput _input = new();

    [Theory]
    [InlineData("12.00", "25.00%")]
    [InlineData("9.00", "66.67%")]
    [InlineData("9.00", "66.7%")]
    [InlineData("9.00", "67%")]
    public void A_rate_is_compared_in_the_places_that_it_is_printed_to(string before, string rate) => Of(before, rate).ShouldBeEmpty();

    [Fact]
    public void A_rate_that_does_not_follow_from_its_row_is_an_error_with_both_values() => Of("12.00", "25.01%").ShouldBe(
        ["错误 row-equation: 「表三/机房用电/增长率 = ( 总计 - 上年数 ) ÷ 上年数 × 100」左边是 25.01，右边是 25.00，相差 0.01。"]);

    [Theory]
    [InlineData("0.00")]
    [InlineData("")]
    [InlineData("/")]
    public void Without_a_base_a_rate_is_left_out_or_struck_out(string before)
    {
        Of(before, "").ShouldBeEmpty();
        Of(before, "/").ShouldBeEmpty();
    }

    [Fact]
    public void A_number_where_there_is_no_base_is_an_error() => Of("0.00", "100.00%").ShouldBe(
        ["错误 row-equation: 「表三/机房用电/增长率 = ( 总计 - 上年数 ) ÷ 上年数 × 100」的除数是零或者空白，算不出数，这一格写的是 100.00%；应当空着，或者写 / 或 —。"]);

    [Theory]
    [InlineData("100%", "100%", true)]
    [InlineData("100%", "100.00%", true)]
    [InlineData("100%", "0%", false)]
    [InlineData("100%", "", false)]
    [InlineData("空", "", true)]
    [InlineData("空", "100%", false)]
    [InlineData("/", "/", true)]
    [InlineData("/", "0%", false)]
    public void What_stands_without_a_base_the_edition_says(string stated, string rate, bool isRight) =>
        (Of("0.00", rate, $", 零底: {stated}").Length == 0).ShouldBe(isRight);

    [Fact]
    public void What_should_stand_there_is_said() => Of("0.00", "", ", 零底: 100%").ShouldHaveSingleItem().ShouldEndWith("这一格空着；应当写「100%」。");

    [Theory]
    [InlineData("0%")]
    [InlineData("0.00%")]
    public void Where_there_is_nothing_in_either_year_the_growth_may_be_nothing(string rate) => Of("0.00", rate, amount: "0.00").ShouldBeEmpty();

    [Fact]
    public void The_official_row_of_column_numbers_says_how_a_rate_is_worked_out()
    {
        Write("12.00", "25.00%", "", "15.00");
        _input.Build();
        _input.Page("t03.html").QuerySelectorAll("table.grid tr > *").Select(h => h.TextContent.Trim()).ShouldContain("3=(2-1)÷1×100");
    }

    public void Dispose() => _input.Dispose();

    private string[] Of(string before, string rate, string zero = "", string amount = "15.00")
    {
        Write(before, rate, zero, amount);
        return [.. _input.Findings().Where(f => f.Contains(" row-equation: ", StringComparison.Ordinal)).Select(f => f[f.IndexOf(' ', StringComparison.Ordinal)..].Trim())];
    }

    private void Write(string before, string rate, string zero, string amount)
    {
        _input.Write("editions/example/t03.yaml", $$"""
            表号: 表三
            名称: 项目支出表
            行:
              - 明细: 自填
            栏:
              - 项目: {类型: 文字, 行头: 是, 含义: 项目}
              - 上年数: {栏次: 1}
              - 总计: {含义: 项目预算, 栏次: 2}
              - 增长率: {类型: 百分比, 栏次: 3}
            等式:
              - {式: 增长率 = ( 总计 - 上年数 ) ÷ 上年数 × 100{{zero}}}
            """);
        static string Cell(string name, string value) => value.Length == 0 ? "" : $", {name}: {value}";
        _input.Write("tables/t03.yaml", $"明细:\n  - {{项目: 机房用电, 总计: {amount}{Cell("上年数", before)}{Cell("增长率", rate)}}}\n  - {{项目: 系统维护, 上年数: 20.00, 总计: 25.00, 增长率: 25%}}\n");
    }
}
