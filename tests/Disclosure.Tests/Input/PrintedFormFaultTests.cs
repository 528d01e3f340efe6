namespace Disclosure.Tests.Input;

/// <summary>What editions may not say of rows and headings, and what units may not write into them.</summary>
public sealed class PrintedFormFaultTests
{
    private const string Form = ChangedInput.Edition + "a1.yaml";
    private const string FormPlace = "nine/editions/nine/a1.yaml";
    private const string Purposes = ChangedInput.Edition + "a2.yaml";
    private const string Data = ChangedInput.Tables + "a1.yaml";
    private const string DataPlace = "nine/units/xugou-test/2030/tables/a1.yaml";

    [Fact]
    public void A_line_under_a_heading_may_not_be_called_as_a_column() => Heading("行: [金额]").Findings().ShouldContain(
        $"{FormPlace}:10:29: 错误 duplicate-key: 「自有资金」下面的行不能和栏同名：地址里分不清「金额」是行还是栏。");

    [Fact]
    public void The_name_of_a_heading_s_own_figures_is_kept_for_them() => Heading("行: [本行]").Findings().ShouldContain(
        $"{FormPlace}:10:29: 错误 duplicate-key: 「本行」是「自有资金」自己的数在数据里的名称，不能拿来做行名。");

    [Fact]
    public void A_heading_without_lines_is_found() => Heading("层: 1").Findings().ShouldContain(
        $"{FormPlace}:10:18: 错误 missing-key: 「自有资金」下面没有行，「有数」不用写。");

    [Fact]
    public void A_column_in_place_of_the_heading_s_own_figures_is_explained() => Heading("行: [历年]")
        .Replace(Data, "  自有资金: 50000.00", "  自有资金: {金额: 50000.00}").Findings().ShouldContain(
            $"{DataPlace}:4:10: 错误 unknown-row: 没有名为「金额」的行；它是栏，「自有资金」自己的数写在「本行」下面。可用的有：本行、历年。");

    [Fact]
    public void An_ordinal_that_is_not_the_first_is_found() => Line("序号: 甲、").Findings().ShouldContain(
        $"{FormPlace}:10:22: 错误 bad-ordinal: 「序号」应当是第一个序号，像「一、」「（一）」「1.」「1、」这样，实际是「甲、」。");

    [Fact]
    public void A_sum_of_a_line_that_is_not_there_is_told_the_nearest() => Line("等于: 财政安排 + 其中上级的").Findings().ShouldContain(
        $"{FormPlace}:10:22: 错误 unknown-row: 「等于」里的「其中上级的」不是本表的行；最接近的是「其中上级」。");

    [Fact]
    public void A_sum_without_its_last_line_is_found() => Line("等于: 财政安排 +").Findings().ShouldContain(
        $"{FormPlace}:10:22: 错误 bad-equation: 「等于」「财政安排 +」应当写成「甲 + 乙 - 丙」，符号两边各空一格。");

    [Fact]
    public void A_sum_of_itself_is_found() => Line("等于: 自有资金 + 财政安排").Findings().ShouldContain(
        $"{FormPlace}:10:22: 错误 bad-equation: 「自有资金」不能等于自己。");

    [Fact]
    public void A_level_that_the_classification_lacks_is_told_all() => new ChangedInput()
        .Replace(Purposes, "科目: 用途分类", "科目: {分类: 用途分类, 层: 款}").Findings().ShouldContain(
            "nine/editions/nine/a2.yaml:5:23: 错误 unknown-level: 用途分类没有名为「款」的级；可用的有：大类、中类、小类，或者 1 到 3。");

    [Fact]
    public void A_subject_of_another_level_is_told_the_one_meant() => new ChangedInput()
        .Replace(Purposes, "科目: 用途分类", "科目: {分类: 用途分类, 层: 大类}").Findings().ShouldContain(
            "nine/units/xugou-test/2030/tables/a2.yaml:3:1: 错误 wrong-level: 这里只能填大类级科目，「1001」是中类级；最接近的是「10 样例服务」。");

    [Fact]
    public void Rows_and_one_row_are_one_too_many() => new ChangedInput()
        .Replace(Purposes, "行:\n", "单行: 是\n行:\n").Findings().ShouldContain(
            "nine/editions/nine/a2.yaml:3:1: 错误 duplicate-key: 「单行」和「行」只能写一样。");

    [Fact]
    public void A_table_of_one_row_has_no_names_to_print() => new ChangedInput()
        .Replace(Purposes, "行:\n  - 合计: {合计: 是}\n  - 科目: 用途分类\n", "单行: 是\n").Findings().ShouldContain(
            "nine/editions/nine/a2.yaml:4:1: 错误 wrong-type: 「单行」的表没有行名和编码，「用途」栏要由单位填。");

    [Fact]
    public void A_table_without_rows_is_told_of_both_ways() => new ChangedInput()
        .Replace(Purposes, "行:\n  - 合计: {合计: 是}\n  - 科目: 用途分类\n", "").Findings().ShouldContain(
            "nine/editions/nine/a2.yaml:1:1: 错误 missing-key: 缺少「行」；只有一行、没有行名的表，写「单行: 是」。");

    [Fact]
    public void A_line_and_columns_may_not_differ_in_unit_at_once() => new ChangedInput()
        .Replace(Purposes, "- 公用: {栏次: 7}", "- 公用: {栏次: 7, 金额单位: 万元}").Replace(Purposes, "合计: {合计: 是}", "合计: {合计: 是, 金额单位: 千元}").Findings().ShouldContain(
            "nine/editions/nine/a2.yaml:3:1: 错误 bad-unit: 各栏的「金额单位」不一样，行「合计」就不能再写「金额单位」。");

    [Fact]
    public void A_unit_does_not_write_the_numbers_of_rows() => new ChangedInput()
        .Replace(Purposes, "  - 人员: {栏次: 6}", "  - 行次: {类型: 行次}\n  - 人员: {栏次: 6}").Replace(ChangedInput.Tables + "a2.yaml", "合计: {", "合计: {行次: 1, ").Findings().ShouldContain(
            "nine/units/xugou-test/2030/tables/a2.yaml:1:6: 错误 unknown-column: 「行次」栏由程序印出，数据里不写。");

    [Fact]
    public void Only_the_numbers_of_rows_begin_somewhere() => new ChangedInput()
        .Replace(Purposes, "- 人员: {栏次: 6}", "- 人员: {栏次: 6, 起: 31}").Findings().ShouldContain(
            "nine/editions/nine/a2.yaml:10:17: 错误 unknown-key: 「起」只用在「类型: 行次」的栏，「人员」不是。");

    [Fact]
    public void The_row_of_column_numbers_has_no_name_where_there_are_none() => new ChangedInput()
        .Replace(Form, "      栏:\n        - 来源: {类型: 名称}", "      栏次行: 栏次\n      栏:\n        - 来源: {类型: 名称}").Findings().ShouldContain(
            $"{FormPlace}:12:7: 错误 missing-key: 没有一栏写了「栏次」，「栏次行」没有地方印。");

    [Fact]
    public void Subjects_stand_below_a_line_that_has_figures_only() => Line("行: [科目: 用途分类]").Findings().ShouldContain(
        $"{FormPlace}:10:22: 错误 missing-key: 「自有资金」只是组名，下面不能放科目；「自有资金」自己也有数的，写「有数: 是」。");

    [Fact]
    public void A_code_below_a_heading_that_the_classification_lacks_is_told_the_nearest() => Heading("行: [科目: 用途分类]")
        .Replace(Data, "  自有资金: 50000.00", "  自有资金: {本行: 50000.00, 19: 50000.00}").Findings().ShouldContain(
            $"{DataPlace}:4:24: 错误 unknown-code: 用途分类里没有编码「19」；最接近的是「10 样例服务」。");

    private static ChangedInput Heading(string rest) => Line($"有数: 是, {rest}");

    private static ChangedInput Line(string options) => new ChangedInput().Replace(Form, "- 自有资金: {印: (2)自有资金}", $"- 自有资金: {{{options}}}");
}
