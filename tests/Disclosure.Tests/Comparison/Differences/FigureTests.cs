using Disclosure.Core.Comparison.Matching;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>Changed figures: what they are called, how they are grouped and ranked.</summary>
public sealed class FigureTests
{
    [Fact]
    public void A_changed_figure_has_its_table_row_column_difference_percentage_and_line()
    {
        var change = ChangedYear.Real(("tables/t03.yaml", "2060501: {总计: 135.08,", "2060501: {总计: 140.08,"))
            .Figures.ShouldHaveSingleItem().Appearances.ShouldHaveSingleItem();
        (change.Shown.Table.Form.Number, change.Address, change.Code, change.Label, change.Column)
            .ShouldBe(("表三", "表三/2060501/总计", "2060501", "机构运行", "总计"));
        (change.TextBefore, change.TextAfter, change.Difference, change.Unit, change.Weight).ShouldBe(("135.08", "140.08", 5.00m, "万元", 50_000m));
        Math.Round(change.Percentage!.Value, 2).ShouldBe(3.70m);
        change.Place.Line.ShouldBe(4);
    }

    [Fact]
    public void One_change_that_several_tables_show_is_one_group_that_begins_with_the_first_of_them()
    {
        Compared.Lines(ChangedYear.Real(
            ("tables/t09.yaml", "后湖机房电费, 总计: 21.00, 一般公共预算财政拨款收入: 21.00", "后湖机房电费, 总计: 25.00, 一般公共预算财政拨款收入: 25.00"),
            ("tables/t12.yaml", "项目总预算: 21.00, 项目本年度预算: 21.00", "项目总预算: 25.00, 项目本年度预算: 25.00")))
            .ShouldBe(["数 Changed 表九/后湖机房电费/总计 表九/后湖机房电费/一般公共预算财政拨款收入 表十二/项目支出情况/后湖机房电费/项目总预算 表十二/项目支出情况/后湖机房电费/项目本年度预算 21.00→25.00 4.00万元 19.05"]);
    }

    [Fact]
    public void What_moved_most_money_comes_first_and_totals_stand_apart()
    {
        Compared.Lines(ChangedYear.Real(
            ("tables/t03.yaml", "合计: {总计: 407.91, 基本支出: 180.57,", "合计: {总计: 419.91, 基本支出: 192.57,"),
            ("tables/t03.yaml", "2210202: {总计: 3.32, 基本支出: 3.32}", "2210202: {总计: 5.32, 基本支出: 5.32}"),
            ("tables/t03.yaml", "2210201: {总计: 15.93, 基本支出: 15.93}", "2210201: {总计: 25.93, 基本支出: 25.93}")))
            .ShouldBe([
                "数 Changed 表三/2210201/总计 表三/2210201/基本支出 15.93→25.93 10.00万元 62.77",
                "数 Changed 表三/2210202/总计 表三/2210202/基本支出 3.32→5.32 2.00万元 60.24",
                "总 Changed 表三/合计/总计 407.91→419.91 12.00万元 2.94",
                "总 Changed 表三/合计/基本支出 180.57→192.57 12.00万元 6.65",
            ]);
    }

    [Fact]
    public void A_figure_where_there_was_none_is_new_and_has_no_percentage()
    {
        var change = ChangedYear.Real(("tables/t03.yaml", "2089999: {总计: 0.73, 基本支出: 0.73}", "2089999: {总计: 0.73, 基本支出: 0.73, 项目支出: 1.00}"))
            .Figures.ShouldHaveSingleItem().First;
        (change.Kind, change.Difference, change.Percentage).ShouldBe((FigureKind.Added, 1.00m, null));
    }

    [Fact]
    public void A_figure_that_became_zero_is_gone()
    {
        ChangedYear.Real(("tables/t01.yaml", "  商品和服务支出: 8.98", "  商品和服务支出: 0.00")).Totals.ShouldHaveSingleItem().First.Kind.ShouldBe(FigureKind.Removed);
    }

    [Fact]
    public void A_zero_printed_where_there_was_a_blank_is_another_way_of_writing()
    {
        ChangedYear.Real(("tables/t01.yaml", "  商品和服务支出: 8.98", "  商品和服务支出: 8.98\n  结转下年: 0.00"))
            .Figures.ShouldHaveSingleItem().First.Kind.ShouldBe(FigureKind.Rewritten);
    }

    [Fact]
    public void A_share_changes_by_percentage_points_and_moves_no_money()
    {
        var change = ChangedYear.Real(("tables/t12.yaml", "占比: 42.07%", "占比: 43.07%")).Figures.ShouldHaveSingleItem().First;
        (change.Difference, change.Unit, change.Weight).ShouldBe((1.00m, "个百分点", 0m));
    }

    [Fact]
    public void A_figure_of_an_earlier_year_that_is_given_differently_is_told_apart()
    {
        ChangedYear.Real(("tables/t12.yaml", "近两年收支金额/2023年: 243.73", "近两年收支金额/2023年: 243.37"))
            .Figures.ShouldHaveSingleItem().First.IsRestated.ShouldBeTrue();
    }
}
