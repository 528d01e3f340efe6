namespace Disclosure.Tests.Input;

/// <summary>Figures, years, codes and texts that are not what their column holds.</summary>
public sealed class ValueTests
{
    private const string Purposes = ChangedInput.Tables + "a2.yaml";
    private const string Records = ChangedInput.Tables + "a6.yaml";
    private const string Years = ChangedInput.Tables + "a5.yaml";
    private const string Contact = ChangedInput.Tables + "a7.yaml";

    [Fact]
    public void A_word_in_place_of_an_amount_is_found() => Amount("约四十万").ShouldFind(
            "nine/units/xugou-test/2030/tables/a2.yaml:4:14: 错误 bad-number: 「合计」的「约四十万」不是数字；应当像「407.91」这样，或是「/」「—」「无」等表示没有数的记号。");

    [Fact]
    public void Wide_digits_are_found() => Amount("４０００００．００").ShouldFind(
            "nine/units/xugou-test/2030/tables/a2.yaml:4:14: 错误 bad-number: 「合计」的「４０００００．００」不是数字；应当像「407.91」这样，或是「/」「—」「无」等表示没有数的记号。请把全角数字和符号改为半角。");

    [Fact]
    public void A_wide_minus_is_found() => Amount("－400000.00").ShouldFind(
            "nine/units/xugou-test/2030/tables/a2.yaml:4:14: 错误 bad-number: 「合计」的「－400000.00」不是数字；应当像「407.91」这样，或是「/」「—」「无」等表示没有数的记号。请把全角数字和符号改为半角。");

    [Fact]
    public void An_amount_with_its_unit_is_found() => Amount("400000.00元").ShouldFind(
            "nine/units/xugou-test/2030/tables/a2.yaml:4:14: 错误 bad-number: 「合计」的「400000.00元」不是数字；应当像「407.91」这样，或是「/」「—」「无」等表示没有数的记号。单位写在表头，格子里只写数字。");

    [Fact]
    public void Thousands_marked_wrongly_are_found() => Amount("\"4000,00.00\"").ShouldFind(
            "nine/units/xugou-test/2030/tables/a2.yaml:4:14: 错误 bad-number: 「合计」的「4000,00.00」不是数字；应当像「407.91」这样，或是「/」「—」「无」等表示没有数的记号。"
            + "千分位的逗号要三位一组，并给整个数字加引号。");

    [Fact]
    public void A_number_too_long_to_count_with_is_found() => Amount(new string('9', 40)).ShouldFind(
            "nine/units/xugou-test/2030/tables/a2.yaml:4:14: 错误 bad-number: 「合计」的「9999999999999999999999999999999999999999」不是数字；应当像「407.91」这样，或是「/」「—」「无」等表示没有数的记号。数字最多 28 位。");

    [Fact]
    public void A_pasted_page_is_cut_in_the_message() => Amount(new string('页', 100_000)).ShouldFind(
            "nine/units/xugou-test/2030/tables/a2.yaml:4:14: 错误 bad-number: 「合计」的「页页页页页页页页页页页页页页页页页页页页页页页页页页页页页页页页页页页页页页页页…」不是数字；应当像「407.91」这样，或是「/」「—」「无」等表示没有数的记号。");

    [Fact]
    public void A_value_of_several_lines_is_told_on_one() =>
        new ChangedInput().Replace(Contact, "年度拨款: 850000.00", "年度拨款: |\n  850000.00\n  元").ShouldFind(
            "nine/units/xugou-test/2030/tables/a7.yaml:5:7: 错误 bad-number: 「年度拨款」的「850000.00 元」不是数字；应当像「407.91」这样，或是「/」「—」「无」等表示没有数的记号。单位写在表头，格子里只写数字。");

    [Fact]
    public void A_value_that_is_left_out_is_found() => Amount("").ShouldFind(
            "nine/units/xugou-test/2030/tables/a2.yaml:4:14: 错误 empty-value: 「合计」没有值；空白的格子请连同名称一起删去。");

    [Fact]
    public void A_list_in_place_of_a_figure_is_found() => Amount("[400000.00]").ShouldFind(
            "nine/units/xugou-test/2030/tables/a2.yaml:4:14: 错误 wrong-type: 「合计」应当是一个值，实际是列表。");

    [Fact]
    public void A_percentage_without_its_sign_is_found() => new ChangedInput().Replace(Years, "94.44%", "94.44").ShouldFind(
            "nine/units/xugou-test/2030/tables/a5.yaml:2:30: 错误 bad-number: 「占比」的「94.44」不是百分比；应当像「42.07%」这样，或是「/」「—」「无」等表示没有数的记号。");

    [Fact]
    public void A_percentage_with_a_wide_sign_is_found() => new ChangedInput().Replace(Years, "94.44%", "94.44％").ShouldFind(
            "nine/units/xugou-test/2030/tables/a5.yaml:2:30: 错误 bad-number: 「占比」的「94.44％」不是百分比；应当像「42.07%」这样，或是「/」「—」「无」等表示没有数的记号。请把全角数字和符号改为半角。");

    [Theory]
    [InlineData("30")]
    [InlineData("2029.")]
    [InlineData("-203")]
    [InlineData("20.3")]
    public void A_year_that_is_not_four_digits_is_found(string year) =>
        new ChangedInput().Replace(Records, "启用年度: 2029", "启用年度: " + year).ShouldFind(
            $"nine/{Records}:6:55: 错误 bad-number: 「启用年度」的「{year}」不是年度；应当是四位数字，像「2024」这样。");

    [Fact]
    public void A_year_of_wide_digits_is_found() =>
        new ChangedInput().Replace(Records, "启用年度: 2029", "启用年度: ２０２９").ShouldFind(
            "nine/units/xugou-test/2030/tables/a6.yaml:6:55: 错误 bad-number: 「启用年度」的「２０２９」不是年度；应当是四位数字，像「2024」这样。请把全角数字和符号改为半角。");

    [Fact]
    public void A_code_that_the_classification_lacks_is_told_the_nearest_with_its_name() =>
        new ChangedInput().Replace(Records, "编码: 70101001", "编码: 70101011").ShouldFind(
            "nine/units/xugou-test/2030/tables/a6.yaml:3:27: 错误 unknown-code: 物资分类里没有编码「70101011」；最接近的是「70101001 方格本」。");

    [Fact]
    public void A_row_of_a_code_that_the_classification_lacks_is_found() =>
        new ChangedInput().Replace(Purposes, "100102: ", "100103: ").ShouldFind(
            "nine/units/xugou-test/2030/tables/a2.yaml:5:1: 错误 unknown-code: 用途分类里没有编码「100103」；最接近的是「100101 热线答复」。");

    [Fact]
    public void A_code_that_is_like_no_other_is_told_without_a_nearest() =>
        new ChangedInput().Replace(Purposes, "100102: ", "99: ").ShouldFind(
            "nine/units/xugou-test/2030/tables/a2.yaml:5:1: 错误 unknown-code: 用途分类里没有编码「99」。");

    [Fact]
    public void A_date_that_is_not_one_is_found() =>
        new ChangedInput().Replace(ChangedInput.Budget + "disclosure.yaml", "2030-02-05", "2030-02-30").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:2:7: 错误 bad-date: 「公开日期」的「2030-02-30」不是日期；应当像「2024-02-05」这样。");

    [Fact]
    public void A_date_in_chinese_is_found() =>
        new ChangedInput().Replace(ChangedInput.Budget + "disclosure.yaml", "2030-02-05", "2030年2月5日").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:2:7: 错误 bad-date: 「公开日期」的「2030年2月5日」不是日期；应当像「2024-02-05」这样。");

    [Fact]
    public void An_address_of_the_portal_that_is_none_is_found() =>
        new ChangedInput().Replace("site.yaml", "https://budget.example.invalid/ysgk", "budget.example.invalid").ShouldFind(
            "nine/site.yaml:2:5: 错误 bad-url: 「budget.example.invalid」不是网址；应当像「https://www.example.gov.cn/ysgk/」这样。");

    private static ChangedInput Amount(string text) =>
        new ChangedInput().Replace(Purposes, "合计: 400000.00", "合计: " + text);
}
