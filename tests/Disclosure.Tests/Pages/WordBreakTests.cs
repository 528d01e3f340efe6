using Disclosure.Core.Layout;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>Where official names may break in a line.</summary>
public sealed class WordBreakTests(RealSite site)
{
    private static readonly WordBreaks Breaks = new(
        ["公务用车购置", "公务用车运行维护费", "公务接待费", "使用非财政拨款结余", "上年非财政拨款结余", "商品和服务支出", "特定目标类项目支出", "人员类项目支出", "项目支出", "事业单位经营收入", "事业单位经营支出"]);

    [Theory]
    [InlineData("公务用车购置及运行维护费", "公务用车|购置|及运行维护费")]
    [InlineData("公务用车购置费", "公务用车|购置费")]
    [InlineData("公务接待费", "公务接待费")]
    [InlineData("使用非财政拨款结余", "使用非财政拨款|结余")]
    [InlineData("特定目标类项目支出", "特定|目标类|项目支出")]
    [InlineData("五、事业单位经营收入", "五、事业单位|经营|收入")]
    [InlineData("社会保障和就业支出", "社会保障|和就业|支出")] // no other name says so, but the language does
    [InlineData("收入", "收入")]
    [InlineData("公务接待费甲乙丙丁戊己庚辛壬癸子丑寅卯", "公务接待费|甲乙丙丁戊己庚辛壬癸子丑寅卯")]
    [InlineData("公务接待费甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳", "公务接待费|甲乙丙丁戊己庚辛|壬癸子丑寅卯辰巳")] // what nobody knows and no phone has room for: between pairs
    [InlineData("公务接待费甲乙丙丁戊己庚辛壬癸子丑寅卯，辰", "公务接待费|甲乙丙丁戊己|庚辛壬癸子丑寅卯，辰")] // so that the mark does not begin a line
    [InlineData("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳", "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳")] // breaks as prose does
    public void A_name_breaks_between_words_that_other_names_know(string name, string broken) => Broken(name).ShouldBe(broken);

    [Theory]
    [InlineData("公务用车购置及运行维护费", 6)] // 及运行维护费
    [InlineData("甲乙丙丁戊己庚、辛壬", 8)] // with its mark
    [InlineData("甲乙（丙丁戊己）庚", 6)]
    [InlineData("2030 年", 2.72)]
    public void The_longest_stretch_that_stays_whole_is_measured_with_its_marks(string name, double letters) => Breaks.LongestIn(name).ShouldBe(letters, .001);

    [Fact]
    public void A_paragraph_without_a_stop_breaks_between_words_to_its_end() =>
        Breaks.In(string.Concat(Enumerable.Repeat("公务用车购置甲乙丙", 3_000)))[^1].ShouldBeGreaterThan(26_980);

    [Fact]
    public void No_word_of_official_names_is_broken_in_a_table_of_the_budget() =>
        site.Page(RealSite.Budget + "t07.html").QuerySelectorAll(".grid th").Select(h => h.InnerHtml)
            .Where(h => new[] { "公务用|", "公务|用车", "用|车", "三|公" }.Any(w => h.Replace("<wbr>", "|", StringComparison.Ordinal).Contains(w, StringComparison.Ordinal)))
            .ShouldBeEmpty();

    private static string Broken(string name)
    {
        foreach (var place in Breaks.In(name).Reverse()) name = name.Insert(place, "|");
        return name;
    }
}
