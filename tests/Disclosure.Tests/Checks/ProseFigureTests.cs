using Disclosure.Core.Checks.Language;

namespace Disclosure.Tests.Checks;

/// <summary>Which words of a narrative are amounts and rates, and how much they are.</summary>
public sealed class ProseFigureTests
{
    [Theory]
    [InlineData("总支出 100.00 万元", "100.00 万元")]
    [InlineData("总支出 1,234.50 元", "1234.50 元")]
    [InlineData("投入 3 百万元", "3 百万元")]
    [InlineData("总支出九百九十九万元", "999 万元")]
    [InlineData("总支出 壹佰 万元整", "100 万元")]
    [InlineData("总支出一亿二千万元", "12000 万元")]
    [InlineData("总支出十二点五亿元", "12.5 亿元")]
    [InlineData("总支出零点零五万元", "0.05 万元")]
    [InlineData("总支出一百零三万四千五百元", "1034500 元")]
    [InlineData("总支出二〇三万元", "203 万元")]
    [InlineData("两万元", "2 万元")]
    [InlineData("占 5‰", "5 ‰")]
    [InlineData("总支出 -100.00 万元", "-100.00 万元")]
    [InlineData("总支出为-100.00 万元", "-100.00 万元")]
    [InlineData("（－3 万元）", "-3 万元")]
    [InlineData("一百万元和 5%", "100 万元|5 %")]
    [InlineData("总支出-100.00 万元", "-100.00 万元")]
    [InlineData("总支出负100.00万元", "-100.00 万元")]
    [InlineData("总支出为负 100.00 万元", "-100.00 万元")]
    [InlineData("总支出（万元）-100.00 万元", "-100.00 万元")]
    [InlineData("“三公”经费—100.00 万元", "-100.00 万元")]
    [InlineData("结余为—100.00万元", "-100.00 万元")]
    [InlineData("结余△100.00万元", "-100.00 万元")]
    [InlineData("总支出貳拾伍万元", "25 万元")]
    [InlineData("总支出陸拾參萬元", "63 万元")]
    [InlineData("结余–100.00万元", "-100.00 万元")]
    [InlineData("结余负一百万元", "-100 万元")]
    [InlineData("407.91万元(同比-86.36%)", "407.91 万元|-86.36 %")]
    [InlineData("407.91万元(-86.36%)", "407.91 万元|-86.36 %")]
    [InlineData("增减率-86.36%，较上年-5%", "-86.36 %|-5 %")]
    public void A_figure_is_found_with_its_value(string text, string figures) => Figures(text).ShouldBe(figures);

    [Theory]
    [InlineData("一般公共预算")]
    [InlineData("第一百万元")]
    [InlineData("数百万元、几十万元、三百多万元、五十余万元")]
    [InlineData("一元化、二元结构、百元店、多元")]
    [InlineData("统一百元以下")]
    [InlineData("三百元件")]
    [InlineData("二三十万元")]
    [InlineData("三万五元")]
    [InlineData("九九九九亿亿亿元")]
    [InlineData("二〇三〇年")]
    [InlineData("千万元以上")]
    [InlineData("廿五十万元")]
    [InlineData("0.0000000000000000000000000001 万元")]
    [InlineData("9999999999 亿元")]
    public void What_is_no_certain_figure_is_none(string text) => Figures(text).ShouldBe("");

    [Theory]
    [InlineData("5-10 万元", "10 万元")]
    [InlineData("5万—10 万元，5%–6%", "10 万元|5 %|6 %")]
    [InlineData("10 万元-20 万元", "10 万元|20 万元")]
    [InlineData("10 万元以上-20 万元（含）-30 万元", "10 万元|20 万元|30 万元")]
    [InlineData("50 元/人-80 元/人", "50 元|80 元")]
    [InlineData("五-十万元", "10 万元")]
    [InlineData("2024年-5%", "5 %")]
    [InlineData("2023-2024 元，标准 8-1 元，2024-02-05 元", "2024 元|1 元|5 元")]
    [InlineData("A-100 元", "100 元")]
    [InlineData("办公费——20.00 万元", "20.00 万元")]
    [InlineData("10 -20 万元", "20 万元")]
    [InlineData("支出 - 20 万元", "20 万元")]
    public void A_dash_is_no_minus(string text, string figures) => Figures(text).ShouldBe(figures);

    [Theory]
    [InlineData("正负5%")]
    [InlineData("减负5%")]
    [InlineData("税负5%")]
    [InlineData("负责5%")]
    [InlineData("负担5%")]
    public void A_word_with_a_burden_is_no_minus(string text) => Figures(text).ShouldBe("5 %");

    [Theory]
    [InlineData("总支出 1O0 万元")]
    [InlineData("总支出 l00.00 万元")]
    [InlineData("总支出 1，000.00 万元")]
    [InlineData("总支出 1。000.00 万元")]
    [InlineData("总支出 1.000.00 万元")]
    [InlineData("总支出 １００ 万元")]
    public void No_figure_begins_inside_a_false_number(string text) => Figures(text).ShouldBe("");

    [Theory]
    [InlineData("总支出 1O0 万元和 20 万元，CO2 25%", "20 万元|25 %")]
    [InlineData("ISO100万元，共 5 个，100 万元", "100 万元|100 万元")]
    public void A_figure_beside_a_false_number_or_a_name_is_one(string text, string figures) => Figures(text).ShouldBe(figures);

    [Theory]
    [InlineData("五", 5)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("一百零三", 103)]
    [InlineData("一千零五十", 1050)]
    [InlineData("三万零五", 30005)]
    [InlineData("一亿零五百万", 105_000_000)]
    [InlineData("九千九百九十九万九千九百九十九", 99_999_999)]
    [InlineData("三万亿", 3_000_000_000_000)]
    public void A_number_in_chinese_numerals_is_read(string text, long value) => ChineseNumber.Parse(text).ShouldBe(value);

    [Theory]
    [InlineData("")]
    [InlineData("百")]
    [InlineData("一百五")]
    [InlineData("三百千")]
    [InlineData("一百一百")]
    [InlineData("三五")]
    [InlineData("亿亿")]
    [InlineData("一万万")]
    [InlineData("一百零十")]
    public void What_is_no_certain_number_is_none(string text) => ChineseNumber.Parse(text).ShouldBeNull();

    private static string Figures(string text) => string.Join('|', ProseFigures.In(PlainText.Of(text)).Select(f => $"{f.Value} {f.Unit}"));
}
