using Disclosure.Core.Findings;
using Disclosure.Import.Sources;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Office;

/// <summary>
/// A workbook of the kind before 2007: <c>Originals/original.xls</c>, a made-up unit's, saved by LibreOffice. Lines around cells are not
/// told of such files, so that tables are found by their rows.
/// </summary>
public sealed class OldWorkbookTests
{
    [Fact]
    public void An_old_workbook_reads_like_a_new_one()
    {
        var findings = new FindingList();
        var document = SourceReaders.Read("original.xls", File.ReadAllBytes(Repository.Tests("Import", "Originals", "original.xls")), findings);
        BlocksText.Of(document!).ShouldStartWith("""
            段落 虚构市示例馆2030年收支总表
            段落 编制单位：示例馆
            段落 单位：万元
            表 5 行 4 栏
              | 收入 | ← | 支出 | ← |
              | 项目 | 预算数 | 项目 | 预算数 |
              | 一、财政拨款收入 | 1,234.50 | 一、教育支出 | 1,234.50 |
              | 二、事业收入 |  | 二、其他支出 | 42.07% |
              | 收入总计 | 1,234.50 | 支出总计 | 1,234.50 |
            段落 注：本表金额含税。
            段落 2030年预算编制说明
            段落 一、收支情况
            段落 收入 12.00 万元。
            段落 2023年3月15日
            """);
    }

    [Fact]
    public void An_error_in_an_old_workbook_is_told_with_its_cell()
    {
        var findings = new FindingList();
        SourceReaders.Read("original.xls", File.ReadAllBytes(Repository.Tests("Import", "Originals", "original.xls")), findings);
        findings.Sorted().ShouldHaveSingleItem().ToString().ShouldBe("original.xls: 警告 source-error-value: 工作表「错」的单元格 A1 显示的是错误值「#DIV/0!」，不是数；请改好公式再试。");
    }

    [Fact]
    public void An_error_in_an_old_workbook_stands_in_its_cell_as_in_a_new_one() =>
        BlocksText.Of(SourceReaders.Read("original.xls", File.ReadAllBytes(Repository.Tests("Import", "Originals", "original.xls")), new FindingList())!).ShouldContain("#DIV/0!");
}
