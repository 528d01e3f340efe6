namespace Disclosure.Tests.Comparison.Differences;

/// <summary>Rows, projects and indicators that came, went, were renamed or moved.</summary>
public sealed class RowTests
{
    [Fact]
    public void A_renamed_project_is_recognised_by_its_likeness_and_amount_in_every_table()
    {
        Compared.Lines(ChangedYear.Real(
            ("tables/t09.yaml", "二级项目: 后湖机房电费", "二级项目: 后湖数据机房用电费"),
            ("tables/t12.yaml", "项目名称: 后湖机房电费", "项目名称: 后湖数据机房用电费")))
            .ShouldBe(["行 Renamed Project 表九/后湖数据机房用电费 表十二/项目支出情况/后湖数据机房用电费 后湖机房电费 → 后湖数据机房用电费 名称相近（46%）、编码相同、金额相同"]);
    }

    [Fact]
    public void A_second_phase_is_another_project_and_not_the_first_renamed()
    {
        var differences = ChangedYear.Real(("tables/t09.yaml", "二级项目: 政务网络建设及运维费", "二级项目: 政务网络建设及运维费二期"));
        differences.Rows.Select(r => r.First.Kind.ToString()).ShouldBe(["Removed", "Added"]);
    }

    [Fact]
    public void A_subject_that_is_gone_takes_its_row_and_its_figures_with_it()
    {
        Compared.Lines(ChangedYear.Real(("tables/t03.yaml", "2089999: {总计: 0.73, 基本支出: 0.73}\n", "")))
            .ShouldBe([
                "数 Removed 表三/2089999/总计 表三/2089999/基本支出 0.73→ -0.73万元 ",
                "行 Removed Subject 表三/2089999 其他社会保障和就业支出 →  ",
            ]);
    }

    [Fact]
    public void An_indicator_under_another_heading_has_moved()
    {
        Compared.Lines(ChangedYear.Real(("tables/t12.yaml",
            "{一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 数据汇集条数", "{一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 数据汇集条数")))
            .ShouldHaveSingleItem().ShouldEndWith("由「产出指标/数量指标」移到「产出指标/质量指标」");
    }

    [Fact]
    public void A_project_under_another_subject_has_moved()
    {
        Compared.Lines(ChangedYear.Real(("tables/t09.yaml", "{功能科目: 2060503, 一级项目: 项目支出, 二级项目: 在职人员体检费", "{功能科目: 2060501, 一级项目: 项目支出, 二级项目: 在职人员体检费")))
            .ShouldBe(["行 Moved Project 表九/在职人员体检费 在职人员体检费 → 在职人员体检费 功能科目编码由「2060503」改为「2060501」"]);
    }

    [Fact]
    public void A_project_that_ended_with_the_sum_of_two_new_ones_looks_split()
    {
        var differences = ChangedYear.Real(("tables/t09.yaml",
            "二级项目: 后湖机房电费, 总计: 21.00, 一般公共预算财政拨款收入: 21.00}",
            "二级项目: 一号楼空调, 总计: 9.00, 一般公共预算财政拨款收入: 9.00}\n"
            + "  - {功能科目: 2060503, 一级项目: 项目支出, 二级项目: 设备更新, 总计: 12.00, 一般公共预算财政拨款收入: 12.00}"));
        Compared.Lines(differences).Where(l => l.StartsWith('拆')).ShouldBe(["拆 后湖机房电费 → 一号楼空调+设备更新 21.00万元"]);
    }

    [Fact]
    public void Rows_in_another_order_are_no_change()
    {
        ChangedYear.Real(("tables/t03.yaml",
            "210: {总计: 5.67, 基本支出: 5.67}\n21011: {总计: 5.67, 基本支出: 5.67}\n", "21011: {总计: 5.67, 基本支出: 5.67}\n210: {总计: 5.67, 基本支出: 5.67}\n"))
            .IsEmpty.ShouldBeTrue();
    }
}
