namespace Disclosure.Tests.Input;

/// <summary>Editions that are missing or contradict themselves.</summary>
public sealed class EditionTests
{
    private const string Edition = ChangedInput.Edition + "edition.yaml";
    private const string Purposes = ChangedInput.Edition + "a2.yaml";
    private const string Records = ChangedInput.Edition + "a6.yaml";

    [Fact]
    public void An_edition_that_is_not_there_is_told_the_nearest() =>
        new ChangedInput().Replace(ChangedInput.Budget + "disclosure.yaml", "nine", "nin").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:1:5: 错误 unknown-edition: 没有名为「nin」的版式；最接近的是「nine」。");

    [Fact]
    public void An_edition_outside_the_folder_is_not_there() =>
        new ChangedInput().Replace(ChangedInput.Budget + "disclosure.yaml", "nine", "../editions/nine").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:1:5: 错误 unknown-edition: 没有名为「../editions/nine」的版式；最接近的是「nine」。");

    [Fact]
    public void An_edition_that_is_not_named_is_missed() =>
        new ChangedInput().Replace(ChangedInput.Budget + "disclosure.yaml", "版式: nine\n", "").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:1:1: 错误 missing-key: 缺少「版式」。");

    [Fact]
    public void An_edition_that_is_left_blank_is_missed() =>
        new ChangedInput().Replace(ChangedInput.Budget + "disclosure.yaml", "版式: nine\n", "版式:\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:1:1: 错误 empty-value: 「版式」没有值。");

    [Fact]
    public void A_unit_without_a_name_is_found() => new ChangedInput().Write("units/xugou-school/unit.yaml", "简称: 学校\n").ShouldFind(
            "nine/units/xugou-school/unit.yaml:1:1: 错误 missing-key: 缺少「名称」。");

    [Fact]
    public void A_unit_whose_name_is_a_list_is_found() =>
        new ChangedInput().Write("units/xugou-school/unit.yaml", "名称: [演练学校]\n").ShouldFind(
            "nine/units/xugou-school/unit.yaml:1:5: 错误 wrong-type: 「名称」应当是一个值，实际是列表。");

    [Fact]
    public void A_classification_that_the_edition_does_not_name_is_told_the_nearest() =>
        new ChangedInput().Replace(Purposes, "科目: 用途分类", "科目: 用途类").ShouldFind(
            "nine/editions/nine/a2.yaml:5:9: 错误 unknown-classification: 版式没有名为「用途类」的科目分类；最接近的是「用途分类」；edition.yaml 的「分类」里有：用途分类、物资分类。");

    [Fact]
    public void A_placeholder_that_nobody_knows_is_told_those_there_are() =>
        new ChangedInput().Replace(Edition, "{单位}{年度}年度收支公开", "{单位}{今年}年度收支公开").ShouldFind(
            "nine/editions/nine/edition.yaml:2:5: 错误 unknown-placeholder: 没有名为「{今年}」的占位词；可用的有：{单位}、{文种}、{年度}、{上年}、{前年}、{表号}、{序}。");

    [Fact]
    public void A_type_that_nobody_knows_is_told_the_nearest() =>
        new ChangedInput().Replace(Records, "数量: {类型: 数量}", "数量: {类型: 数目}").ShouldFind(
            "nine/editions/nine/a6.yaml:13:14: 错误 unknown-type: 没有名为「数目」的类型；最接近的是「数量」。可用的有：金额、百分比、数量、年度、文字、编码、科目、名称、行次。");

    [Fact]
    public void A_flag_that_is_neither_yes_nor_no_is_found() =>
        new ChangedInput().Replace(Purposes, "合计: {合计: 是}", "合计: {合计: true}").ShouldFind(
            "nine/editions/nine/a2.yaml:4:14: 错误 wrong-type: 「合计」应当是「是」或「否」，实际是「true」。");

    [Fact]
    public void A_direction_of_money_that_nobody_knows_is_told_those_there_are() =>
        new ChangedInput().Replace(Purposes, "名称: 用途表", "名称: 用途表\n收支: 收支").ShouldFind(
            "nine/editions/nine/a2.yaml:3:5: 错误 wrong-type: 「收支」应当是「收入」或「支出」，实际是「收支」。");

    [Fact]
    public void A_column_number_that_is_none_is_found() => new ChangedInput().Replace(Purposes, "栏次: 6", "栏次: 六").ShouldFind(
            "nine/editions/nine/a2.yaml:10:14: 错误 wrong-type: 「栏次」应当是从 1 到 1000 的整数，实际是「六」。");

    [Fact]
    public void Column_numbers_that_are_too_few_are_found() =>
        new ChangedInput().Replace(Purposes, "栏次: [1, 2, 3]", "栏次: [1, 2]").ShouldFind(
            "nine/editions/nine/a2.yaml:7:36: 错误 wrong-count: 「编码」有 3 个分栏，栏次却有 2 个。");

    [Fact]
    public void A_code_column_of_records_must_name_its_classification() =>
        new ChangedInput().Replace(Records, "{类型: 编码, 分类: 物资分类}", "{类型: 编码}").ShouldFind(
            "nine/editions/nine/a6.yaml:6:1: 错误 missing-key: 「编码」栏要用「分类」写明是哪一套科目的编码。");

    [Fact]
    public void A_field_cannot_be_a_code() =>
        new ChangedInput().Replace(ChangedInput.Edition + "a7.yaml", "类型: 年度", "类型: 编码").ShouldFind(
            "nine/editions/nine/a7.yaml:8:12: 错误 unknown-type: 字段「成立年度」的类型只能是：文字、金额、年度、数量、百分比。");

    [Fact]
    public void Records_without_a_row_header_are_found() => new ChangedInput()
        .Replace(ChangedInput.Edition + "a8.yaml", "事项: {类型: 文字, 行头: 是}", "事项: {类型: 文字}").ShouldFind(
            "nine/editions/nine/a8.yaml:21:7: 错误 missing-key: 有明细的表要用「行头: 是」标明哪些栏是一行的名称。");

    [Fact]
    public void A_table_without_a_name_column_is_found() =>
        new ChangedInput().Replace(ChangedInput.Edition + "a3.yaml", "物资: {类型: 名称}", "物资: {类型: 文字}").ShouldFind(
            "nine/editions/nine/a3.yaml:5:1: 错误 missing-key: 表里要有一栏是「类型: 名称」，用来印行的名称。");

    [Fact]
    public void A_grouping_that_is_no_row_header_is_told_the_nearest() =>
        new ChangedInput().Replace(Records, "分组: [科室]", "分组: [科]").ShouldFind(
            "nine/editions/nine/a6.yaml:15:1: 错误 unknown-column: 「分组」里的「科」不是行头栏；最接近的是「科室」。");

    [Fact]
    public void A_sheet_field_that_the_form_lacks_is_told_the_nearest() =>
        new ChangedInput().Replace(ChangedInput.Edition + "a8.yaml", "一项一表: 项目", "一项一表: 项目名").ShouldFind(
            "nine/editions/nine/a8.yaml:4:7: 错误 unknown-key: 表里没有名为「项目名」的字段；最接近的是「项目」。");

    [Fact]
    public void A_row_group_within_a_row_group_is_found() => new ChangedInput()
        .Replace(ChangedInput.Edition + "a5.yaml", "        - 财政\n", "        - 财政: {行: [本级]}\n").ShouldFind(
            "nine/editions/nine/a5.yaml:6:11: 错误 yaml-depth: 「来源构成」里的「财政」不能再分组；行的分组只有一层。「财政」自己也有数的，写「有数: 是」。");

    [Fact]
    public void A_section_without_columns_is_found() => new ChangedInput()
        .Replace(ChangedInput.Edition + "a9.yaml", "            字段:\n              - 目标\n", "            行: [目标]\n").ShouldFind(
            "nine/editions/nine/a9.yaml:9:13: 错误 missing-key: 缺少「栏」。");

    [Fact]
    public void A_column_given_twice_is_told_where_it_was_first() =>
        new ChangedInput().Replace(Purposes, "  - 公用: {栏次: 7}", "  - 公用: {栏次: 7}\n  - 人员").ShouldFind(
            "nine/editions/nine/a2.yaml:12:5: 错误 duplicate-key: 「人员」重复了，第 10 行已经写过。");

    [Fact]
    public void A_list_item_of_two_keys_is_found() =>
        new ChangedInput().Replace(ChangedInput.Edition + "a7.yaml", "  - 联系人\n", "  - {联系人: {}, 职务: {}}\n").ShouldFind(
            "nine/editions/nine/a7.yaml:5:5: 错误 wrong-type: 列表的每一项应当是「名称」或「名称: {选项}」，实际是键和值。");

    [Fact]
    public void A_blank_name_is_found() =>
        new ChangedInput().Replace(ChangedInput.Edition + "a7.yaml", "  - 联系人\n", "  - \"\"\n").ShouldFind(
            "nine/editions/nine/a7.yaml:5:5: 错误 wrong-type: 列表的每一项应当是「名称」或「名称: {选项}」，实际是空白。");

    [Fact]
    public void A_part_that_is_neither_prose_nor_tables_is_found() =>
        new ChangedInput().Replace(Edition, "短名: 用语, 正文: 是", "短名: 用语").ShouldFind(
            "nine/editions/nine/edition.yaml:12:5: 错误 missing-key: 部分「words」要么是「正文: 是」，要么有「表」。");

    [Fact]
    public void A_table_listed_twice_is_found() => new ChangedInput().Replace(Edition, "[a6, a7, a8, a9]", "[a6, a7, a8, a9, a1]").ShouldFind(
            "nine/editions/nine/edition.yaml:11:40: 错误 duplicate-key: 「a1」这个文件名已经用了；每个部分、每张表都要有自己的，也不能用 index、compare、completion、checks、checks-compared、full、search 和 datapackage。");

    [Fact]
    public void A_part_with_the_name_of_the_first_page_is_found() =>
        new ChangedInput().Replace(Edition, "- words:", "- index:").ShouldFind(
            "nine/editions/nine/edition.yaml:12:5: 错误 duplicate-key: 「index」这个文件名已经用了；每个部分、每张表都要有自己的，也不能用 index、compare、completion、checks、checks-compared、full、search 和 datapackage。");

    [Fact]
    public void A_part_with_the_name_of_the_search_is_found() =>
        new ChangedInput().Replace(Edition, "- words:", "- search:").ShouldFind(
            "nine/editions/nine/edition.yaml:12:5: 错误 duplicate-key: 「search」这个文件名已经用了；每个部分、每张表都要有自己的，也不能用 index、compare、completion、checks、checks-compared、full、search 和 datapackage。");

    [Fact]
    public void A_part_that_leads_out_of_the_folder_is_found() =>
        new ChangedInput().Replace(Edition, "- words:", "- ../words:").ShouldFind(
            "nine/editions/nine/edition.yaml:12:5: 错误 bad-name: 「../words」要作文件名，应当由小写字母、数字和「-」组成。");

    [Fact]
    public void A_table_that_leads_out_of_the_folder_is_found() =>
        new ChangedInput().Replace(Edition, "[a6, a7, a8, a9]", "[a6, a7, a8, ../nine/a9]").ShouldFind(
            "nine/editions/nine/edition.yaml:11:40: 错误 bad-name: 「../nine/a9」要作文件名，应当由小写字母、数字和「-」组成。");
}
