using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>Where nothing is subtracted, for the pages over the years and for <c>diff</c> alike.</summary>
public sealed class LineChangeTests
{
    [Fact]
    public void Figures_of_another_measure_are_not_subtracted_and_it_is_said_of_which_years() =>
        Change(2029, Line("执行", 10), 2030, Line("预算", 12)).ShouldBe((null, "", "2030 年的栏和 2029 年的口径不同，没有相减"));

    [Fact]
    public void Figures_of_another_measure_are_not_subtracted_within_a_year() =>
        Change(2030, Line("执行", 10), 2030, Line("预算", 12)).ShouldBe((null, "", "前后两份的口径不同，没有相减"));

    [Fact]
    public void Figures_of_one_measure_are_subtracted() => Change(2029, Line("预算", 10), 2030, Line("预算", 12)).ShouldBe((2m, "+20.00%", ""));

    [Fact]
    public void An_amount_in_a_unit_that_cannot_be_worked_out_is_not_subtracted() =>
        Change(2029, Line("预算", 10).InUnit("册", "万元"), 2030, Line("预算", 12)).ShouldBe((null, "", ""));

    [Fact]
    public void A_blank_counts_as_nothing_in_any_unit() =>
        Change(2029, Line("预算", null).InUnit("册", "万元"), 2030, Line("预算", 12)).ShouldBe((12m, "新增", ""));

    [Fact]
    public void A_rate_that_is_more_than_a_decimal_holds_is_not_worked_out() =>
        Change(2029, Line("预算", 0.0001m), 2030, Line("预算", 1_000_000_000_000_000_000_000_000m)).Rate.ShouldBe("");

    private static (decimal? Difference, string Rate, string Refusal) Change(int earlier, FigureLine before, int later, FigureLine after)
    {
        var change = new BudgetMatch(Traits(earlier), Traits(later)).ChangeOf(before, after);
        return (change.Difference, change.SignedRate, change.Refusal);
    }

    private static BudgetTraits Traits(int year) => new(year, [], [], new Dictionary<string, Classification>());

    private static FigureLine Line(string column, decimal? value) => new("甲", null, 1, false, value, value is null ? "" : "10.00")
    {
        Table = "t01",
        Row = "表一/甲",
        Column = column,
        Identity = new RowIdentity(RowKind.Line, ["甲"]) { Name = "甲", Traits = new Traits("甲", null, null) },
    };
}
