using Disclosure.Import.Accounts;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Runs;

/// <summary>What paper does to documents: titles on two lines for a long name, tables of one form under headings of their own, heads of different depth side by side.</summary>
public sealed class PaperShapeTests
{
    private const string Long = "虚构省样例市测试区大数据资源归集治理与政务";
    private const string Name = "信息系统建设运行保障服务中心（样例）";

    [Fact]
    public void The_title_of_a_part_on_two_lines_begins_it_and_its_line_in_the_contents_does_not()
    {
        using var imported = Shipped($"目录\n第一部分 {Long} 3{Name}概况\n第四部分 名词解释 33\n===\n# 第一部分 {Long}\n# {Name}概况\n只有一句话。\n===\n# 第四部分 名词解释\n没有名词。\n");
        imported.Text("overview.md").ShouldBe("只有一句话。\n");
        imported.Text("glossary.md").ShouldBe("没有名词。\n");
    }

    [Fact]
    public void The_third_line_of_an_entry_of_the_contents_does_not_end_them()
    {
        using var imported = Shipped($"目录\n第一部分 {Long} 3{Name}概况\n第三部分 {Long} 30{Name}2030年部门\n预算情况说明\n第四部分 名词解释\n33\n===\n# 第一部分 {Long}\n# {Name}概况\n只有一句话。\n===\n# 第四部分 名词解释\n没有名词。\n");
        imported.Text("glossary.md").ShouldBe("没有名词。\n");
    }

    [Fact]
    public void Pieces_of_blocks_side_by_side_go_on_each_with_its_own()
    {
        const string heads = "| 项目 | 行次 | 决算数 |\n| 栏次 | | 1 |\n", others = "| 项目 | 行次 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款 |\n| 栏次 | | 2 | 3 | 4 | 5 |\n";
        using var imported = new Imported(Repository.Input).Draw(
            $"""
            收入支出决算总表
            单位：万元
            | 收入 | > | > | 支出 | > | > |
            | 项目 | 行次 | 决算数 | 项目 | 行次 | 决算数 |
            | 一、一般公共预算财政拨款收入 | 1 | 810.00 | 一、一般公共服务支出 | 32 | 5.00 |
            财政拨款收入支出决算总表
            单位：万元
            | 收入 | > | > |
            {heads}| 一、一般公共预算财政拨款 | 1 | 810.00 |
            收支
            | 支出 | > | > | > | > | > |
            {others}| 一、一般公共服务支出 | 33 | 5.00 | 5.00 | | |
            ===
            {heads}| 总计 | 32 | 890.00 |
            收支
            {others}| 总计 | 64 | 895.00 | 820.00 | 53.00 | 22.00 |
            """,
            "2030-final", o => o with { Edition = "final-accounts" });
        imported.Text("tables/t04.yaml", "2030-final").ShouldContain("总计: {合计: 895.00", Case.Sensitive);
    }

    [Fact]
    public void The_name_of_the_unit_is_read_from_both_lines()
    {
        using var imported = Shipped($"{Long}\n{Name}2030年部门预算\n===\n# 第一部分 {Long}\n# {Name}概况\n只有一句话。\n===\n# 第三部分 {Long}\n# {Name}2030年部门预算情况说明\n没有。\n");
        imported.Read("2030").Unit.Name.ShouldStartWith(Long);
    }

    [Fact]
    public void A_row_beside_heads_that_reach_further_down_is_a_row()
    {
        using var imported = Shipped("""
            # 第二部分 虚构单位2030年部门预算表
            表四 财政拨款收支预算总表
            单位：万元
            | 收入 | > | 支出 | > | > | > | 支出 | > | > | > |
            | 项目 | 预算数 | 项目(按功能分类) | 合计 | 一般公共预算 | 政府性基金预算 | 项目(按经济分类) | 合计 | 一般公共预算 | 政府性基金预算 |
            | 一、财政预算拨款收入 | 12.00 | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ |
            | 其中：一般公共预算拨款 | 11.00 | 一、一般公共服务支出 | 12.00 | 12.00 | | 一、基本支出 | 12.00 | 12.00 | |
            """);
        imported.Text("tables/t04.yaml").ShouldStartWith("收入:\n  财政预算拨款收入: 12.00\n  一般公共预算拨款: 11.00\n");
    }

    [Fact]
    public void A_heading_above_a_table_says_which_part_of_the_form_it_is()
    {
        using var imported = new Imported(Repository.Tests("Inputs", "nine")).Draw("""
            # 二、2030年度收支
            附表1 收支平衡表
            单位：元
            | 来源 | > | 去向 | > |
            | 来源 | 金额 | 去向（按用途） | 金额 |
            | (1)财政安排 | 400000.00 | 10 样例服务 | 400000.00 |
            | 来源合计 | 400000.00 | 去向合计 | 400000.00 |
            # 三、2030年度明细
            附表8 项目单（一项一单）：热线答复
            | 项目 | 热线答复 |
            # 资金
            单位：元
            | 来源 | 金额 |
            | 财政 | 400000.00 |
            # 测算
            单位：元
            | 事项 | 金额 |
            | 接听 | 400000.00 |
            """, change: o => o with { Edition = "nine" });
        imported.Said(JournalKind.Left).ShouldBeEmpty();
        imported.Report.Account.IsBalanced.ShouldBeTrue();
    }

    private static Imported Shipped(string drawing) => new Imported(Repository.Input).Draw(drawing, change: o => o with { Edition = "wuhan-2024" });
}
