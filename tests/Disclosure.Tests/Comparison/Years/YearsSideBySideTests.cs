using System.Globalization;
using Disclosure.Core.Comparison.Years;
using Disclosure.Tests.Comparison.Differences;

namespace Disclosure.Tests.Comparison.Years;

/// <summary>The figures of made-up years side by side.</summary>
public sealed class YearsSideBySideTests
{
    [Fact]
    public void A_change_is_told_as_an_amount_and_in_per_cent() => Projects([new("甲项目", "80.00")], [new("甲项目", "100.00")]).ShouldBe(["甲项目 80.00|100.00 20 增加 25.00% "]);

    [Fact]
    public void What_was_zero_has_no_percentage_it_is_new() => Projects([new("甲项目", "0.00")], [new("甲项目", "100.00")]).ShouldBe(["甲项目 0.00|100.00 100 新增 "]);

    [Fact]
    public void What_became_zero_is_ended() => Projects([new("甲项目", "80.00")], [new("甲项目", "0.00")]).ShouldBe(["甲项目 80.00|0.00 -80 取消 "]);

    [Fact]
    public void Less_than_nothing_is_less() => Projects([new("甲项目", "-80.00")], [new("甲项目", "-100.00")]).ShouldBe(["甲项目 -80.00|-100.00 -20 减少 25.00% "]);

    [Fact]
    public void A_line_that_is_new_says_since_when() =>
        Projects([], [new("甲项目", "1.00")], []).ShouldBe(["甲项目 -|1.00|- -1 取消 2030 年新增；2031 年起没有这一项"]);

    [Fact]
    public void A_new_name_says_by_what_it_was_recognised() => Projects([new("系统维护", "10.00")], [new("信息系统维护", "12.00")])
        .ShouldBe(["信息系统维护 10.00|12.00 2 增加 20.00% 2030 年由「系统维护」改名为「信息系统维护」，名称相近、金额相近"]);

    [Fact]
    public void A_project_that_looks_split_says_so_where_it_ends_and_where_the_others_begin() =>
        Projects([new("网络建设", "30.00")], [new("光纤租赁", "12.00"), new("设备更新", "18.00")]).ShouldBe([
            "光纤租赁 -|12.00 12 新增 2030 年新增，像是由「网络建设」（30.00 万元）拆分而来，和「设备更新」加起来正好相等",
            "设备更新 -|18.00 18 新增 2030 年新增，像是由「网络建设」（30.00 万元）拆分而来，和「光纤租赁」加起来正好相等",
            "网络建设 30.00|- -30 取消 2030 年起没有这一项，像是拆分为「光纤租赁」和「设备更新」，加起来正好相等",
        ]);

    [Fact]
    public void Projects_that_look_merged_say_so_where_they_end_and_where_the_other_begins() =>
        Projects([new("光纤租赁", "12.00"), new("设备更新", "10.00"), new("机房用电", "8.00")], [new("网络建设", "30.00")]).ShouldBe([
            "网络建设 -|30.00 30 新增 2030 年新增，像是由「光纤租赁」「设备更新」和「机房用电」合并而来，加起来正好相等",
            "光纤租赁 12.00|- -12 取消 2030 年起没有这一项，像是和「设备更新」「机房用电」合并为「网络建设」（30.00 万元），加起来正好相等",
            "设备更新 10.00|- -10 取消 2030 年起没有这一项，像是和「光纤租赁」「机房用电」合并为「网络建设」（30.00 万元），加起来正好相等",
            "机房用电 8.00|- -8 取消 2030 年起没有这一项，像是和「光纤租赁」「设备更新」合并为「网络建设」（30.00 万元），加起来正好相等",
        ]);

    [Fact]
    public void Only_the_years_back_to_the_last_change_of_meaning_are_of_one_meaning() => Compare(
            new(2029) { Subjects = [("205", "农业保险补贴", "1.00")] },
            new(2030) { Subjects = [("205", "科技条件与服务", "2.00")] },
            new(2031) { Subjects = [("205", "科技条件与服务", "3.00")] })
        .Single(s => s.By == "科目").Lines[0].OfOneMeaning.Select(l => l?.Text).ShouldBe([null, "2.00", "3.00"]);

    [Fact]
    public void A_year_of_another_column_is_of_another_meaning() => Compare(
            new(2029) { Projects = [new("甲项目", "1.00")], Column = "执行数" }, new(2030) { Projects = [new("甲项目", "2.00")], Column = "预算数" })
        .Single(s => s.By == "项目").Lines[0].OfOneMeaning.Select(l => l?.Text).ShouldBe([null, "2.00"]);

    [Fact]
    public void A_line_that_comes_back_is_the_same_line() => Projects([new("甲项目", "1.00")], [], [new("甲项目", "3.00")]).ShouldBe(["甲项目 1.00|-|3.00 3 新增 "]);

    [Fact]
    public void A_line_is_followed_through_all_its_names() =>
        Projects([new("系统维护", "10.00")], [new("信息系统维护", "10.00")], [new("信息系统维护费", "10.00")])
            .ShouldHaveSingleItem().ShouldStartWith("信息系统维护费 10.00|10.00|10.00 0 相同 2030 年由「系统维护」");

    [Fact]
    public void Subjects_stand_in_the_order_of_their_codes_those_that_ended_too() => Lines("科目",
            new(2029) { Subjects = [("206", "科学技术支出", "1.00"), ("205", "教育支出", "2.00")] },
            new(2030) { Subjects = [("206", "科学技术支出", "1.00"), ("221", "住房保障支出", "1.00")] })
        .Select(l => l.Split(' ')[0]).ShouldBe(["教育支出", "科学技术支出", "住房保障支出"]);

    [Fact]
    public void A_code_that_means_something_else_is_told_and_not_subtracted() => Lines("科目",
            new(2029) { Subjects = [("205", "农业保险补贴", "1.00")] }, new(2030) { Subjects = [("205", "科技条件与服务", "2.00")] })
        .ShouldBe(["科技条件与服务 1.00|2.00   2030 年编码 205 由「农业保险补贴」换成「科技条件与服务」，含义不同，没有相减"]);

    [Fact]
    public void Figures_of_another_measure_are_not_subtracted()
    {
        var section = Compare(new(2029) { Measure = "执行" }, new(2030))[0];
        (section.IsComparable, section.Lines[0].Difference).ShouldBe((false, null));
    }

    [Fact]
    public void Columns_of_another_measure_are_not_subtracted_whatever_the_edition_says() => Lines("项目",
            new(2029) { Projects = [new("甲项目", "1.00")], Column = "执行数" }, new(2030) { Projects = [new("甲项目", "2.00")], Column = "预算数" })
        .ShouldBe(["甲项目 1.00|2.00   2030 年的栏和 2029 年的口径不同，没有相减"]);

    [Fact]
    public void Amounts_in_another_unit_are_worked_out_and_keep_their_unit() => Lines("项目",
            new(2029) { Projects = [new("甲项目", "20000.00")], Unit = "元" }, new(2030) { Projects = [new("甲项目", "3.00")] })
        .ShouldBe(["甲项目 20000.00 元|3.00 1 增加 50.00% "]);

    [Fact]
    public void A_year_that_lacks_the_section_is_left_out() =>
        Compare(new(2029), new(2030) { IsCompared = false }, new(2031))[0].Years.ShouldBe([2029, 2031]);

    [Fact]
    public void What_no_earlier_year_has_is_not_compared() => Compare(new(2029) { IsCompared = false }, new(2030)).ShouldBeEmpty();

    private static string[] Projects(params PairProject[][] years) =>
        Lines("项目", [.. years.Select((projects, i) => new PairYear(2029 + i) { Projects = projects })]);

    private static string[] Lines(string by, params PairYear[] years) =>
        [.. Compare(years).Single(s => s.By == by).Lines.Where(l => !l.Last.Name.StartsWith("从来不变", StringComparison.Ordinal)).Select(Text)];

    private static IReadOnlyList<SideBySideSection> Compare(params PairYear[] years) => new Pair(years).Compare();

    private static string Text(SideBySideLine line) => string.Create(
        CultureInfo.InvariantCulture, $"{line.Last.Name} {string.Join('|', line.Lines.Select(l => l?.Text ?? "-"))} {line.Difference:0.##} {line.Rate} {line.Note}");
}
