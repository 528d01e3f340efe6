namespace Disclosure.Tests.Input;

/// <summary>Rows and columns that the form does not have, and rows of the wrong shape.</summary>
public sealed class RowTests
{
    private const string Purposes = ChangedInput.Tables + "a2.yaml";
    private const string Records = ChangedInput.Tables + "a6.yaml";
    private const string Balance = ChangedInput.Tables + "a1.yaml";

    [Fact]
    public void A_column_that_the_table_lacks_is_told_the_nearest_and_all() =>
        new ChangedInput().Replace(Purposes, "{合计: 400000.00, 人员", "{合计: 400000.00, 人员费").ShouldFind(
            "nine/units/xugou-test/2030/tables/a2.yaml:4:25: 错误 unknown-column: 没有名为「人员费」的栏；最接近的是「人员」。可用的有：合计、人员、公用。");

    [Fact]
    public void Thousands_without_quotes_are_explained() =>
        new ChangedInput().Replace(Purposes, "{合计: 400000.00, ", "{合计: 400,000.00, ").ShouldFind(
            "nine/units/xugou-test/2030/tables/a2.yaml:4:18: 错误 unknown-column: 没有名为「000.00」的栏；数字里有逗号时要给整个数字加引号，"
            + "如 \"1,234.50\"。可用的有：合计、人员、公用。");

    [Fact]
    public void The_column_of_another_year_is_told_the_nearest() =>
        new ChangedInput().Replace(ChangedInput.Tables + "a5.yaml", "人员: {2030年", "人员: {2027年").ShouldFind(
            "nine/units/xugou-test/2030/tables/a5.yaml:6:8: 错误 unknown-column: 没有名为「2027年」的栏；最接近的是「2030年」。可用的有："
            + "2030年、占比、前两年/2029年、前两年/2028年。");

    [Fact]
    public void A_column_that_the_program_fills_is_not_the_unit_s() =>
        new ChangedInput().Replace(Purposes, "{合计: 400000.00, ", "{合计: 400000.00, 用途: 热线, ").ShouldFind(
            "nine/units/xugou-test/2030/tables/a2.yaml:4:25: 错误 unknown-column: 「用途」栏由程序印出，数据里不写。");

    [Fact]
    public void A_row_that_the_table_lacks_is_told_the_nearest_and_all() =>
        new ChangedInput().Replace(Balance, "  来源合计", "  来源总计").ShouldFind(
            "nine/units/xugou-test/2030/tables/a1.yaml:5:3: 错误 unknown-row: 没有名为「来源总计」的行；最接近的是「来源合计」。可用的有：财政安排、其中上级、自有资金、来源合计、空表说明、说明。");

    [Fact]
    public void A_row_that_a_table_of_codes_lacks_is_told_that_codes_are_rows_too() =>
        new ChangedInput().Replace(Purposes, "合计: {合计: \"900,000.00\"", "总计: {合计: \"900,000.00\"").ShouldFind(
            "nine/units/xugou-test/2030/tables/a2.yaml:1:1: 错误 unknown-row: 没有名为「总计」的行；最接近的是「合计」。可用的有：合计、空表说明、说明，以及科目编码。");

    [Fact]
    public void A_row_that_a_row_group_lacks_is_found() =>
        new ChangedInput().Replace(ChangedInput.Tables + "a5.yaml", "  人员: ", "  人员费: ").ShouldFind(
            "nine/units/xugou-test/2030/tables/a5.yaml:6:3: 错误 unknown-row: 没有名为「人员费」的行；最接近的是「人员」。可用的有：人员、公用、合计。");

    [Fact]
    public void A_section_that_the_table_lacks_is_told_the_nearest() =>
        new ChangedInput().Replace(ChangedInput.Tables + "a8/1-hotline.yaml", "测算:", "测算表:").ShouldFind(
            "nine/units/xugou-test/2030/tables/a8/1-hotline.yaml:7:1: 错误 unknown-key: 没有名为「测算表」的键；最接近的是「测算」。可用的有：基本、资金、测算。");

    [Fact]
    public void A_field_that_the_form_lacks_is_told_the_nearest() =>
        new ChangedInput().Replace(ChangedInput.Tables + "a7.yaml", "联系人:", "联系人员:").ShouldFind(
            "nine/units/xugou-test/2030/tables/a7.yaml:2:1: 错误 unknown-key: 没有名为「联系人员」的键；最接近的是「联系人」。可用的有：单位名称、联系人、电话、地址/邮编、成立年度、年度拨款。");

    [Fact]
    public void A_record_without_its_name_is_found() => new ChangedInput().Replace(Records, "物品: 方格本, ", "").ShouldFind(
            "nine/units/xugou-test/2030/tables/a6.yaml:3:5: 错误 missing-key: 这一行缺少「物品」；它是这一行的名称。");

    [Fact]
    public void A_record_that_is_a_text_is_found() =>
        new ChangedInput().Append(Records, "  - 甲科 方格本\n").ShouldFind(
            "nine/units/xugou-test/2030/tables/a6.yaml:7:5: 错误 wrong-type: 明细的一行应当是「{栏: 值, …}」，实际是「甲科 方格本」。");

    [Fact]
    public void Records_that_are_no_list_are_found() =>
        new ChangedInput().Write(Records, "明细: {科室: 甲科, 物品: 方格本}\n").ShouldFind(
            "nine/units/xugou-test/2030/tables/a6.yaml:1:5: 错误 wrong-type: 明细应当是列表，每行以「- 」开头，实际是键和值。");

    [Fact]
    public void A_list_in_place_of_rows_is_found() => new ChangedInput().Write(Purposes, "- {合计: 1}\n").ShouldFind(
            "nine/units/xugou-test/2030/tables/a2.yaml:1:1: 错误 wrong-type: 这里应当是表的各行，实际是列表。");

    [Fact]
    public void A_text_in_place_of_rows_is_found() => new ChangedInput().Write(Purposes, "没有数\n").ShouldFind(
            "nine/units/xugou-test/2030/tables/a2.yaml:1:1: 错误 wrong-type: 这里应当是表的各行，实际是「没有数」。");

    [Fact]
    public void A_figure_in_place_of_a_row_is_told_the_columns() =>
        new ChangedInput().Replace(Purposes, "{合计: 400000.00, 人员: 400000.00}", "400000.00").ShouldFind(
            "nine/units/xugou-test/2030/tables/a2.yaml:4:9: 错误 wrong-type: 「100101」应当是「{栏: 值, …}」，实际是「400000.00」。可用的栏有：合计、人员、公用。");

    [Fact]
    public void A_figure_in_place_of_a_row_group_is_found() =>
        new ChangedInput().Write(ChangedInput.Tables + "a5.yaml", "来源构成: 900000.00\n").ShouldFind(
            "nine/units/xugou-test/2030/tables/a5.yaml:1:7: 错误 wrong-type: 「来源构成」下面应当是各行，实际是「900000.00」。");

    [Fact]
    public void A_mapping_in_place_of_repeated_groups_is_found() =>
        new ChangedInput().Write(ChangedInput.Tables + "a9.yaml", "年度目标: {内容: {目标: 接好热线}}\n").ShouldFind(
            "nine/units/xugou-test/2030/tables/a9.yaml:1:7: 错误 wrong-type: 「年度目标」应当是列表，实际是键和值。");

    [Fact]
    public void A_blank_note_for_an_empty_table_is_found() =>
        new ChangedInput().Write(ChangedInput.Tables + "a3.yaml", "空表说明:\n").ShouldFind(
            "nine/units/xugou-test/2030/tables/a3.yaml:1:6: 错误 empty-value: 「空表说明」没有值；空白的格子请连同名称一起删去。");
}
