namespace Disclosure.Tests.Input;

/// <summary>Identities of a form that cannot be read, and addresses of the first page that lead nowhere.</summary>
public sealed class EquationTests
{
    private const string Form = ChangedInput.Edition + "a2.yaml";
    private const string Edition = ChangedInput.Edition + "edition.yaml";

    [Fact]
    public void An_equation_without_blanks_is_told_how_to_write_it() => Equation("合计=人员+公用").ShouldFind(
            "nine/editions/nine/a2.yaml:13:5: 错误 bad-equation: 等式「合计=人员+公用」应当写成「甲 = 乙 + 丙 - 丁」或「甲 = ( 乙 - 丙 ) ÷ 丙 × 100」，符号和括号两边各空一格。");

    [Fact]
    public void An_equation_that_ends_in_a_sign_is_told_how_to_write_it() => Equation("合计 = 人员 +").ShouldFind(
            "nine/editions/nine/a2.yaml:13:5: 错误 bad-equation: 等式「合计 = 人员 +」应当写成「甲 = 乙 + 丙 - 丁」或「甲 = ( 乙 - 丙 ) ÷ 丙 × 100」，符号和括号两边各空一格。");

    [Theory]
    [InlineData("合计 = 人员 加 公用")]
    [InlineData("合计 = ( 人员 + 公用")]
    [InlineData("合计 = 人员 + 公用 )")]
    [InlineData("合计 = 人员 + 公用 = 合计")]
    public void A_sign_that_is_none_or_a_bracket_alone_is_told_how_to_write_it(string equation) => Equation(equation).ShouldFind(
            $"nine/editions/nine/a2.yaml:13:5: 错误 bad-equation: 等式「{equation}」应当写成「甲 = 乙 + 丙 - 丁」或「甲 = ( 乙 - 丙 ) ÷ 丙 × 100」，符号和括号两边各空一格。");

    [Theory]
    [InlineData("合计 = 人员 + 公用 × 1")]
    [InlineData("合计 = ( 人员 + 公用 ) ÷ 1")]
    [InlineData("合计 = 人员 − 公用")]
    public void Columns_may_be_multiplied_divided_and_bracketed(string equation) => Equation(equation).ShouldFind();

    [Fact]
    public void What_stands_without_a_base_is_a_mark_and_no_sentence() => Equation("{式: 合计 = 人员 ÷ 公用, 零底: 没有上年数的时候空着不填}").ShouldFind(
            "nine/editions/nine/a2.yaml:13:27: 错误 wrong-type: 「零底」应当是「空」、一个记号或者一个数，像「—」「100%」这样，最多 10 个字；实际是「没有上年数的时候空着不填」。");

    [Fact]
    public void A_column_on_the_right_that_the_table_lacks_is_told_the_nearest() => Equation("合计 = 人员 + 公用费").ShouldFind(
            "nine/editions/nine/a2.yaml:13:5: 错误 unknown-column: 等式里的「公用费」不是本表的栏；最接近的是「公用」。");

    [Fact]
    public void A_column_on_the_left_that_the_table_lacks_is_told_the_nearest() => Equation("总合计 = 人员 + 公用").ShouldFind(
            "nine/editions/nine/a2.yaml:13:5: 错误 unknown-column: 等式里的「总合计」不是本表的栏；最接近的是「合计」。");

    [Fact]
    public void An_equation_with_options_must_hold_its_formula() => Equation("{印: 否}").ShouldFind(
            "nine/editions/nine/a2.yaml:13:5: 错误 missing-key: 缺少「式」。");

    [Fact]
    public void An_address_of_no_cell_is_found() => new ChangedInput().Replace(Edition, "附表1/来源/自有资金", "附表1/来源/自有").ShouldFind(
            "nine/editions/nine/edition.yaml:14:51: 错误 unknown-address: 地址「附表1/来源/自有」里的「自有」在版式里找不到；最接近的是「自有资金」。");

    [Fact]
    public void An_address_of_no_table_is_found() =>
        new ChangedInput().Delete("units/xugou-school").Delete("units/xugou-test/2031")
            .Replace(Edition, "附表1/来源/自有资金", "附表99/合计").ShouldFind(
            "nine/editions/nine/edition.yaml:14:51: 错误 unknown-address: 地址「附表99/合计」里的「附表99」在版式里找不到；最接近的是「附表9」。");

    [Fact]
    public void An_address_of_several_cells_is_told_two_of_them() =>
        new ChangedInput().Delete("units/xugou-school").Delete("units/xugou-test/2031")
            .Replace(Edition, "值: 附表2/合计/公用", "值: 附表2/公用").ShouldFind(
            "nine/editions/nine/edition.yaml:16:81: 错误 ambiguous-address: 地址「附表2/公用」不止指一个单元格，例如「附表2/合计/公用」和「附表2/10/公用」；请补上缺少的步骤。");

    [Fact]
    public void A_total_without_an_address_is_found() =>
        new ChangedInput().Replace(Edition, "总额: 附表1/来源/来源合计, ", "").ShouldFind(
            "nine/editions/nine/edition.yaml:14:5: 错误 missing-key: 缺少「总额」。");

    [Fact]
    public void A_part_of_a_total_without_a_name_is_found() =>
        new ChangedInput().Replace(Edition, "名: 公用经费, ", "").ShouldFind(
            "nine/editions/nine/edition.yaml:16:68: 错误 missing-key: 缺少「名」。");

    private static ChangedInput Equation(string text) => new ChangedInput().Replace(Form, "- 合计 = 人员 + 公用", "- " + text);
}
