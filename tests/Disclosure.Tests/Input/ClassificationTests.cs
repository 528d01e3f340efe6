namespace Disclosure.Tests.Input;

/// <summary>Classifications that are missing or contradict themselves.</summary>
public sealed class ClassificationTests
{
    private const string File = "classifications/2030/purpose.yaml";

    [Fact]
    public void A_classification_of_a_year_that_is_not_there_is_told_its_place() =>
        new ChangedInput().Append(ChangedInput.Budget + "disclosure.yaml", "科目年度: 2028\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:1:5: 错误 unknown-classification: 缺少 2028 年的「物资分类」，"
            + "应当在 nine/classifications/2028/goods.yaml；沿用另一年的科目时写「科目年度」。",
            "nine/units/xugou-test/2030/disclosure.yaml:1:5: 错误 unknown-classification: 缺少 2028 年的「用途分类」，"
            + "应当在 nine/classifications/2028/purpose.yaml；沿用另一年的科目时写「科目年度」。");

    [Fact]
    public void A_classification_year_that_is_no_year_is_found() =>
        new ChangedInput().Append(ChangedInput.Budget + "disclosure.yaml", "科目年度: 二〇三〇\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:4:7: 错误 bad-number: 「科目年度」的「二〇三〇」不是年度；应当是四位数字，像「2024」这样。");

    [Fact]
    public void A_kind_that_nobody_knows_is_told_those_there_are() => new ChangedInput().Replace(File, "层级:", "种类: 用途\n层级:").ShouldFind(
            "nine/classifications/2030/purpose.yaml:3:5: 错误 wrong-type: 「种类」应当是「功能」或「经济」，实际是「用途」。");

    [Fact]
    public void A_code_of_a_wrong_length_is_told_the_lengths() => new ChangedInput().Append(File, "  \"300\": 错位\n").ShouldFind(
            "nine/classifications/2030/purpose.yaml:15:3: 错误 bad-code: 编码「300」应当是 2、4、6 位数字。");

    [Fact]
    public void A_code_with_letters_is_found() => new ChangedInput().Append(File, "  3A: 错位\n").ShouldFind(
            "nine/classifications/2030/purpose.yaml:15:3: 错误 bad-code: 编码「3A」应当是 2、4、6 位数字。");

    [Fact]
    public void A_code_of_wide_digits_is_found() => new ChangedInput().Append(File, "  \"３０\": 错位\n").ShouldFind(
            "nine/classifications/2030/purpose.yaml:15:3: 错误 bad-code: 编码「３０」应当是 2、4、6 位数字。");

    [Fact]
    public void A_code_without_its_parent_is_found() => new ChangedInput().Append(File, "  \"3001\": 没有上级\n").ShouldFind(
            "nine/classifications/2030/purpose.yaml:15:3: 错误 missing-parent: 编码「3001」的上级「30」不在本文件里。");

    [Fact]
    public void A_code_without_a_name_is_found() => new ChangedInput().Append(File, "  \"30\":\n").ShouldFind(
            "nine/classifications/2030/purpose.yaml:15:8: 错误 wrong-type: 科目「30」应当有一个名称，实际是空白。");

    [Fact]
    public void A_code_with_a_list_for_a_name_is_found() => new ChangedInput().Append(File, "  \"30\": [样例]\n").ShouldFind(
            "nine/classifications/2030/purpose.yaml:15:9: 错误 wrong-type: 科目「30」应当有一个名称，实际是列表。");

    [Fact]
    public void Levels_that_do_not_grow_are_found() => new ChangedInput().Replace(File, "中类: 4", "中类: 2").ShouldFind(
            "nine/classifications/2030/purpose.yaml:5:3: 错误 bad-level: 「中类」的位数应当多于上一级「大类」。");

    [Fact]
    public void A_level_without_a_number_is_found() => new ChangedInput().Replace(File, "中类: 4", "中类: 四").ShouldFind(
            "nine/classifications/2030/purpose.yaml:5:7: 错误 wrong-type: 「中类」应当是从 1 到 20 的整数，实际是「四」。");

    [Fact]
    public void A_classification_without_codes_is_found() => new ChangedInput().Write(File, "名称: 用途分类\n层级:\n  大类: 2\n").ShouldFind(
            "nine/classifications/2030/purpose.yaml:1:1: 错误 missing-key: 缺少「科目」。");

    [Fact]
    public void A_classification_that_is_a_list_is_found() => new ChangedInput().Write(File, "- 名称: 用途分类\n").ShouldFind(
            "nine/classifications/2030/purpose.yaml:1:1: 错误 wrong-type: 这里应当是「键: 值」，实际是列表。");
}
