using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>Numbers and addresses beyond all reason are findings, or nothing; never an exception.</summary>
public sealed class ExtremeNumberTests : IDisposable
{
    private const string Edition = "editions/example/edition.yaml";

    private readonly ExampleInput _input = new();

    [Theory]
    [InlineData("总支出 0.0000000000000000000000000001 万元，增加 20.00 万元，增长 25.00%。")]
    [InlineData("总支出 999999999999999 亿元，比上年增加 0.0000000000000000000000000001 亿元，增长 999999999999999%。")]
    [InlineData("总支出 0.0000000001 元，比上年增加 999999999999999 元，增长 999999999.99%，其中：甲 99999999999999 元，占 0.0000000001%。")]
    [InlineData("总支出九九九九亿亿亿元，比 2029 年预算九千九百九十九万亿元增加零点零零零零零零零一元，增长 5‰。")]
    [InlineData("[999999999999999](<= 0 - 79228162514264337593543950335>) 元")]
    [InlineData("[1](<= 999999999999999 × 表一/合计/总计 × 表一/合计/总计 × 表一/合计/总计 × 表一/合计/总计 × 表一/合计/总计 × 表一/合计/总计>) 元")]
    [InlineData("[1](<= 表一/合计/总计 ÷ 0.0000000000000000000000000001>) 元")]
    [InlineData("[1](<= 合计(表一/**/**/**/**/**/**/**/**/**/**/**/**/**/**/**/**/**/**/**/**/**/**/**/**/**/**/无)>) 元")]
    public void A_narrative_may_write_any_number(string sentence)
    {
        _input.Write("explanation.md", $"政府采购预算 10.00 万元。\n\n{sentence}\n");
        _input.Findings().ShouldAllBe(f => f.StartsWith("units/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("999999999999999.99", "0.0000000000000000000000001")]
    [InlineData("0.0000000000000000000000001", "999999999999999.99")]
    [InlineData("-999999999999999.99", "999999999999999.99")]
    public void Cells_may_hold_any_number_and_are_shown(string total, string part)
    {
        _input.Write("tables/t03.yaml", $"合计: {{总计: {total}}}\n明细:\n  - {{项目: 机房用电, 总计: {part}, 用途: 999999999999人×999999999999亿元}}\n");
        _input.Findings().ShouldNotBeEmpty();
    }

    [Fact]
    public void An_identity_may_state_any_number()
    {
        Append("勾稽:\n  - 甲: 表一/合计/总计 = 0 - 79228162514264337593543950335\n  - 乙: 表一/合计/总计 × 79228162514264337593543950335 = 1\n");
        _input.Findings().ShouldAllBe(f => !f.Contains("identity", StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_of_an_edition_without_tables_is_an_error()
    {
        _input.Replace(Edition, "  - tables: {标题: 第二部分 预算表, 短名: 预算表, 表: [t01, t02, t03, t04, t05]}\n", "");
        _input.Findings().ShouldContain(f => f.Contains("错误 unknown-address: ", StringComparison.Ordinal) && f.Contains("里的「表一」在版式里找不到", StringComparison.Ordinal));
    }

    [Fact]
    public void A_condition_on_a_step_that_is_no_row_is_an_error()
    {
        _input.Replace(Edition, "值: [表一/合计/总计]", "值: [\"表一[层=1]/合计/总计\"]");
        _input.Findings().ShouldContain(f => f.Contains("里的「表一」不是表里的行，后面不能有「[层=1]」", StringComparison.Ordinal));
    }

    public void Dispose() => _input.Dispose();

    private void Append(string text) => _input.Write(Edition, File.ReadAllText(Path.Combine(_input.Folder, Edition)).TrimEnd() + "\n" + text);
}
