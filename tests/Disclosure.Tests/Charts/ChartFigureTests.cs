using Disclosure.Core.Figures;
using Disclosure.Tests.Input;

namespace Disclosure.Tests.Charts;

/// <summary>What charts say of figures that are not as usual: equal, less than zero, blank, alone or missing.</summary>
public sealed class ChartFigureTests
{
    private const string Purposes = ChangedInput.Tables + "a2.yaml";
    private const string Years = ChangedInput.Tables + "a5.yaml";

    [Fact]
    public void The_larger_of_two_has_its_share() => Bars("7", "2").Title.ShouldBe("样例服务占去向合计的 77.78%");

    [Fact]
    public void Equal_figures_are_said_to_be_equal() => Bars("45", "45").Title.ShouldBe("去向合计的 2 项数额相同，各 450000.00 元");

    [Fact]
    public void The_largest_of_two_without_a_half_of_the_total_is_named_with_its_figure() =>
        Charts(Rows("30", "20")).OfType<BarChart>().Single().Title.ShouldBe("样例服务占去向合计的 33.33%");

    [Fact]
    public void Bars_that_do_not_come_to_the_total_leave_a_rest() => Bars("30", "20").HasRest.ShouldBeTrue();

    [Fact]
    public void Beside_a_figure_less_than_zero_there_are_no_shares() => Bars("100", "-10").Bars.Select(b => b.Share).ShouldBe(["", ""]);

    [Fact]
    public void A_title_without_shares_names_the_largest() => Bars("100", "-10").Title.ShouldBe("样例服务最多，1000000.00 元");

    [Fact]
    public void A_figure_less_than_zero_is_last() => Bars("-10", "100").Bars.Select(b => b.Label).ShouldBe(["样例建设", "样例服务"]);

    [Fact]
    public void One_bar_is_a_sentence() => Sentence(Rows("90", null)).ShouldBe("去向合计全部是样例服务，900000.00");

    [Fact]
    public void One_bar_that_is_not_the_total_is_a_sentence() => Sentence(Rows("30", null)).ShouldBe("去向合计只列出一项：样例服务，300000.00");

    [Fact]
    public void A_zero_is_no_bar() => Sentence(Rows("90", "0")).ShouldBe("去向合计全部是样例服务，900000.00");

    [Fact]
    public void A_slash_is_no_bar() => Sentence(new ChangedInput()
        .Write(Purposes, "合计: {合计: 900000.00}\n10: {合计: 900000.00}\n20: {合计: /}\n"))
        .ShouldBe("去向合计全部是样例服务，900000.00");

    [Fact]
    public void No_bar_is_a_sentence() => Sentence(Rows(null, null)).ShouldBe("表里没有按用途列出去向合计");

    [Fact]
    public void A_total_that_grew_is_said_to_have_grown() =>
        Change("300000.00").Title.ShouldBe("2030 年去向比 2029 年增加 600,000.00 元（200.00%）");

    [Fact]
    public void A_total_that_stayed_is_said_to_be_the_same() => Change("900000.00").Title.ShouldBe("2030 年去向和 2029 年相同");

    [Fact]
    public void A_base_of_zero_has_no_rate() => Change("0").Title.ShouldBe("2030 年去向比 2029 年增加 900,000.00 元");

    [Fact]
    public void A_base_less_than_zero_has_no_rate() => Change("-1.00").Title.ShouldBe("2030 年去向比 2029 年增加 900,001.00 元");

    [Fact]
    public void A_year_without_a_number_leaves_the_change_unsaid() => Change("/").Title.ShouldBe("2028 年至 2030 年的去向");

    [Fact]
    public void A_year_without_a_number_is_shown_as_printed() =>
        Change("/").Panels[0].Bars.Select(b => (b.Cell.Cell!.Text, b.Figure?.Value))
        .ShouldBe([("800000.00", 800000m), ("/", null), ("900000.00", 900000m)]);

    [Fact]
    public void One_figure_of_one_year_is_a_sentence() =>
        Sentence(new ChangedInput().Write(Years, "去向构成:\n  合计: {2030年: 900000.00}\n")).ShouldBe("去向只列出一个数：2030 年 900000.00");

    [Fact]
    public void No_year_is_a_sentence() => Sentence(new ChangedInput().Write(Years, "来源构成:\n  财政: {2030年: 1}\n")).ShouldBe("表里没有列出去向");

    private static IReadOnlyList<Chart> Charts(ChangedInput input) => FoundCharts.Of(input);

    private static BarChart Bars(string first, string second) => Charts(Rows(first, second)).OfType<BarChart>().Single();

    private static YearChart Change(string earlier) =>
        Charts(new ChangedInput().Replace(Years, "2030年: 900000.00, 占比: 100.00%, 前两年/2029年: 950000.00",
            $"2030年: 900000.00, 占比: 100.00%, 前两年/2029年: {earlier}")).OfType<YearChart>().Single();

    private static string Sentence(ChangedInput input)
    {
        var sentence = Charts(input).OfType<SentenceChart>().ShouldHaveSingleItem();
        return sentence.Title + sentence.Figure?.Text;
    }

    // Tens of thousands of the two purposes; null leaves a purpose out.
    private static ChangedInput Rows(string? first, string? second) => new ChangedInput().Write(Purposes, "合计: {合计: 900000.00}\n"
        + (first is null ? "" : $"10: {{合计: {Amount(first)}}}\n") + (second is null ? "" : $"20: {{合计: {Amount(second)}}}\n"));

    private static string Amount(string tens) => tens is "0" ? "0.00" : tens is "7" or "2" ? tens + "00000.00" : tens + "0000.00";
}
