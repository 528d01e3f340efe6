using Disclosure.Import.Accounts;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Runs;

/// <summary>Tables that print what the form has in another way: columns in another order, figures that are dressed, another unit of amounts.</summary>
public sealed class OtherShapeTests : IDisposable
{
    private const string Heads = "虚构单位2030年部门预算\n# 第二部分 预算表\n表一 部门支出总表\n编制单位：虚构单位\n";

    private readonly Imported _imported = new(Repository.Tests("Inputs", "drawn"));

    [Theory]
    [InlineData("| 科目编码 | 科目名称 | 项目支出 | 基本支出 | 总计 |\n| 206 | 科学技术支出 | 400.00 | 600.00 | 1000.00 |\n")]
    [InlineData("| 科目编码 | 科目名称 | 基本支出 | 总计 | 项目支出 |\n| 206 | 科学技术支出 | 600.00 | 1000.00 | 400.00 |\n")]
    [InlineData("| 科目名称 | 科目编码 | 总计 | 项目支出 | 基本支出 |\n| 科学技术支出 | 206 | 1000.00 | 400.00 | 600.00 |\n")]
    public void Columns_in_another_order_are_known_by_their_heads(string rows)
    {
        _imported.Draw(Heads + "单位：万元\n" + rows);
        _imported.Text("tables/t01.yaml").ShouldContain("206: {总计: 1000.00, 基本支出: 600.00, 项目支出: 400.00}", Case.Sensitive);
        _imported.Said(JournalKind.Left).ShouldBeEmpty();
    }

    [Fact]
    public void A_column_in_another_place_is_told()
    {
        _imported.Draw(Heads + "单位：万元\n| 科目编码 | 科目名称 | 总计 | 项目支出 | 基本支出 |\n| 206 | 科学技术支出 | 1000.00 | 400.00 | 600.00 |\n");
        _imported.Said(JournalKind.Doubted).ShouldBe(["基本支出：表一「基本支出」栏印在别的位置，照表头的名称放"]);
    }

    [Fact]
    public void A_column_that_the_form_does_not_have_is_left_out_and_told()
    {
        _imported.Draw(Heads + "单位：万元\n| 科目编码 | 科目名称 | 总计 | 基本支出 | 项目支出 | 上年结余 |\n| 206 | 科学技术支出 | 1000.00 | 600.00 | 400.00 | 7.00 |\n");
        _imported.Said(JournalKind.Left).ShouldBe(["7.00：表一没有这一栏"]);
        _imported.Report.IsWhole.ShouldBeFalse();
    }

    [Fact]
    public void A_figure_in_brackets_is_negative_and_told()
    {
        _imported.Draw(Heads + "单位：万元\n| 科目编码 | 科目名称 | 总计 | 基本支出 | 项目支出 |\n| 206 | 科学技术支出 | 590.00 | 600.00 | （10.00） |\n");
        _imported.Text("tables/t01.yaml").ShouldContain("项目支出: -10.00", Case.Sensitive);
        _imported.Said(JournalKind.Doubted).ShouldBe(["（10.00）：表一「项目支出」，读作 -10.00"]);
        _imported.Report.IsWhole.ShouldBeTrue();
    }

    [Fact]
    public void The_mark_of_a_note_is_no_part_of_the_figure_and_no_figure_that_is_missing()
    {
        _imported.Draw(Heads + "单位：万元\n| 科目编码 | 科目名称 | 总计 | 基本支出 | 项目支出 |\n| 206 | 科学技术支出 | 1000.00（注2） | 600.00 | 400.00 |\n");
        _imported.Text("tables/t01.yaml").ShouldContain("总计: 1000.00,", Case.Sensitive);
        _imported.Report.IsWhole.ShouldBeTrue();
    }

    [Theory]
    [InlineData("31,214,205.80")]
    [InlineData("31,214,205.80 支出总计")]
    public void A_figure_that_fell_out_of_its_table_is_no_note_of_it(string text)
    {
        _imported.Draw(Heads + "单位：万元\n| 科目编码 | 科目名称 | 总计 | 基本支出 | 项目支出 |\n| 206 | 科学技术支出 | 1000.00 | 600.00 | 400.00 |\n" + text + "\n");
        _imported.Report.IsWhole.ShouldBeFalse();
    }

    [Theory]
    [InlineData("公开01表")]
    [InlineData("预算 01 表")]
    [InlineData("附表1-2")]
    [InlineData("表三：")]
    public void The_number_of_a_table_beside_it_is_known(string number)
    {
        _imported.Draw(Heads.Replace("编制单位", number + "\n编制单位", StringComparison.Ordinal) + "单位：万元\n| 科目编码 | 科目名称 | 总计 | 基本支出 | 项目支出 |\n| 206 | 科学技术支出 | 1000.00 | 600.00 | 400.00 |\n");
        _imported.Said(JournalKind.Left).ShouldBeEmpty();
        _imported.Report.IsWhole.ShouldBeTrue();
    }

    [Fact]
    public void Why_nothing_is_cited_is_told()
    {
        _imported.Draw(Heads + "单位：万元\n| 科目编码 | 科目名称 | 总计 | 基本支出 | 项目支出 |\n| 206 | 科学技术支出 | 1000.00 | 600.00 | 400.00 |\n", change: o => o with { IsCiting = true });
        _imported.Report.Citations.ShouldBeNull();
        _imported.Text("_import-report.md").ShouldContain("## 文字里的数\n\n没有注明出处，写出的文件还不能核对：", Case.Sensitive);
    }

    [Theory]
    [InlineData("部门支出总表（续表）\n")]
    [InlineData("续表\n")]
    [InlineData("")]
    public void A_draft_knows_the_rows_of_all_pieces_of_a_table(string title)
    {
        const string heads = "| 项目 | 总计 | 基本支出 |\n";
        _imported.Draw($"# 预算表\n部门支出总表\n单位：万元\n{heads}| 工资 | 1.00 | 1.00 |\n| 津贴 | 2.00 | 2.00 |\n===\n{title}{heads}| 奖金 | 3.00 | 3.00 |\n| 合计 | 6.00 | 6.00 |\n", change: o => o with { NewEdition = "draft" });
        _imported.Text("tables/t01.yaml").ShouldContain("合计: {总计: 6.00, 基本支出: 6.00}", Case.Sensitive);
        _imported.Said(JournalKind.Left).ShouldBeEmpty();
    }

    public void Dispose() => _imported.Dispose();
}
