using Disclosure.Core.Years;

namespace Disclosure.Tests.Years;

/// <summary>The figures of made-up years side by side.</summary>
public sealed class YearComparisonTests
{
    [Fact]
    public void A_change_is_told_as_an_amount_and_in_per_cent() => Compared([Line("甲", 80)], [Line("甲", 100)]).ShouldBe(["甲 80|100 20 增加 25.00% "]);

    [Fact]
    public void What_was_zero_has_no_percentage_it_is_new() => Compared([Line("甲", 0)], [Line("甲", 100)]).ShouldBe(["甲 0|100 100 新增 "]);

    [Fact]
    public void What_became_zero_is_ended() => Compared([Line("甲", 80)], [Line("甲", 0)]).ShouldBe(["甲 80|0 -80 取消 "]);

    [Fact]
    public void A_line_that_is_new_says_since_when() => Compared([], [Line("甲", 1)], []).ShouldBe(["甲 -|1|- -1 取消 2030 年新增；2031 年起没有这一项"]);

    [Fact]
    public void A_code_is_the_same_line_under_a_name_that_is_nearly_the_same() =>
        Compared([Coded("20605", "科技条件和服务", 1)], [Coded("20605", "科技条件与服务", 2)])
            .ShouldBe(["科技条件与服务 1|2 1 增加 100.00% 2030 年改名，原来是「科技条件和服务」"]);

    [Fact]
    public void A_code_that_means_something_else_is_not_subtracted() =>
        Compared([Coded("20605", "农业保险补贴", 1)], [Coded("20605", "科技条件与服务", 2)])
            .ShouldBe(["科技条件与服务 1|2   2030 年起这一编码是「科技条件与服务」，此前是「农业保险补贴」，含义不同，不相减"]);

    [Fact]
    public void A_subject_that_keeps_its_name_under_another_code_is_the_same_line() =>
        Compared([Coded("2210201", "住房公积金", 1)], [Coded("2210211", "住房公积金", 2)])
            .ShouldBe(["住房公积金 1|2 1 增加 100.00% 2030 年编码由 2210201 改为 2210211"]);

    [Fact]
    public void A_subject_whose_code_both_years_have_is_not_another_of_the_same_name() =>
        Compared([Coded("20801", "行政运行", 1)], [Coded("20801", "行政运行", 1), Coded("20601", "行政运行", 2)])
            .ShouldBe(["行政运行 -|2 2 新增 2030 年新增", "行政运行 1|1 0 相同 "]);

    [Fact]
    public void A_project_of_a_similar_name_and_amount_was_renamed() =>
        Compared([Line("系统运行维护费", 10)], [Line("信息系统运行维护费", 12)])
            .ShouldBe(["信息系统运行维护费 10|12 2 增加 20.00% 2030 年改名，原来是「系统运行维护费」"]);

    [Fact]
    public void Phases_of_a_project_are_not_one_renamed() =>
        Compared([Line("政务网络建设一期", 10)], [Line("政务网络建设二期", 10)])
            .ShouldBe(["政务网络建设二期 -|10 10 新增 2030 年新增", "政务网络建设一期 10|- -10 取消 2030 年起没有这一项"]);

    [Fact]
    public void A_line_that_comes_back_is_the_same_line() =>
        Compared([Line("甲", 1)], [], [Line("甲", 3)]).ShouldBe(["甲 1|-|3 3 新增 "]);

    [Fact]
    public void Subjects_stand_in_the_order_of_their_codes_those_that_ended_too() =>
        Compared([Coded("206", "科学技术支出", 1), Coded("205", "教育支出", 2)], [Coded("206", "科学技术支出", 1), Coded("221", "住房保障支出", 1)])
            .Select(l => l.Split(' ')[0]).ShouldBe(["教育支出", "科学技术支出", "住房保障支出"]);

    [Fact]
    public void Words_are_not_subtracted_from_figures() =>
        Compared([Line("甲", 1) with { Value = null, Text = "/" }], [Line("甲", 2)]).ShouldBe(["甲 /|2   "]);

    [Fact]
    public void Figures_of_another_measure_are_not_subtracted()
    {
        var section = YearComparison.Of([Record(2029, "执行", "万元", [Line("甲", 1)]), Record(2030, "预算", "万元", [Line("甲", 2)])]).Single();
        (section.IsComparable, section.Lines[0].Difference).ShouldBe((false, null));
    }

    [Fact]
    public void Amounts_in_another_unit_are_worked_out_and_keep_their_unit() =>
        YearComparison.Of([Record(2029, "预算", "元", [Line("甲", 20_000)]), Record(2030, "预算", "万元", [Line("甲", 3)])]).Single()
            .Lines.Select(Text).ShouldBe(["甲 20000 元|3 1 增加 50.00% "]);

    [Fact]
    public void A_year_that_lacks_the_section_is_left_out() => YearComparison
        .Of([Record(2029, "预算", "万元", [Line("甲", 1)]), new YearRecord(2030, [], []), Record(2031, "预算", "万元", [Line("甲", 2)])]).Single()
        .Years.ShouldBe([2029, 2031]);

    [Fact]
    public void What_no_earlier_year_has_is_not_compared() =>
        YearComparison.Of([new YearRecord(2029, [], []), Record(2030, "预算", "万元", [Line("甲", 1)])]).ShouldBeEmpty();

    private static string[] Compared(params YearLine[][] years) =>
        [.. YearComparison.Of([.. years.Select((lines, i) => Record(2029 + i, "预算", "万元", lines))]).Single().Lines.Select(Text)];

    private static string Text(ComparedLine line) =>
        FormattableString.Invariant($"{line.Last.Name} {string.Join('|', line.Lines.Select(l => l?.Text ?? "-"))} {line.Difference:0.##} {line.Rate} {line.Note}");

    private static YearRecord Record(int year, string measure, string unit, YearLine[] lines) =>
        new(year, [], [new YearSection("支出", "", measure, unit, lines)]);

    private static YearLine Coded(string code, string name, decimal value) => Line(name, value) with { Code = code };

    private static YearLine Line(string name, decimal value) =>
        new(name, null, 1, false, value, FormattableString.Invariant($"{value}")) { Table = "t01", Row = name };
}
