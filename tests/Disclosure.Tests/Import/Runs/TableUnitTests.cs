using Disclosure.Import.Accounts;
using Disclosure.Tests.Import.Office;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Runs;

/// <summary>A document of which one table prints another unit of amounts than its edition has: the amounts stay, and the document says the unit itself.</summary>
public sealed class TableUnitTests : IDisposable
{
    private readonly Imported _imported = new(Repository.Tests("Inputs", "drawn"));

    public void Dispose() => _imported.Dispose();

    [Fact]
    public void The_unit_of_that_table_is_written_into_the_document()
    {
        Take("万元", "元");
        _imported.Text("disclosure.yaml").ShouldBe("版式: central-department\n表的金额单位: {表三: 元}\n");
    }

    [Fact]
    public void It_is_told_with_the_edition()
    {
        Take("万元", "元");
        _imported.Report.Edition.ShouldEndWith("；表三的金额单位是元，和版式的不同，写进了 disclosure.yaml）");
    }

    [Fact]
    public void Its_amounts_stay_as_printed()
    {
        Take("万元", "元");
        _imported.Text("tables/t03.yaml").ShouldBe("206: {合计: 50000, 基本支出: 50000}\n合计: {合计: 50000, 基本支出: 50000}\n");
        _imported.Said(JournalKind.Doubted).ShouldBeEmpty();
    }

    [Fact]
    public void The_table_is_read_in_its_unit()
    {
        Take("万元", "元");
        var findings = new Core.Findings.FindingList();
        var reader = new Disclosure.Input.InputReader(_imported.Folder);
        reader.Read(reader.List("xugou", null, findings).Single(), findings).ShouldNotBeNull().Tables.Select(t => t.Form).Where(f => f.Number is "表一" or "表三").Select(f => f.AmountUnit).ShouldBe(["万元", "元"]);
    }

    [Fact]
    public void The_unit_of_all_tables_is_written_once()
    {
        Take("元", "元");
        _imported.Text("disclosure.yaml").ShouldBe("版式: central-department\n金额单位: 元\n");
    }

    private void Take(string first, string second)
    {
        var book = new MadeWorkbook();
        book.Sheet("收支").Row(book.Text("表一")).Row(book.Text("部门收支总表")).Row(book.Text("单位名称：虚构单位"), book.Text($"单位：{first}")).Row(book.Text("收入"), null, book.Text("支出"))
            .Row(book.Text("项目"), book.Text("预算数"), book.Text("项目"), book.Text("预算数")).Row(book.Text("收入总计"), MadeWorkbook.Number("5"), book.Text("支出总计"), MadeWorkbook.Number("5"));
        book.Sheet("支出").Row(book.Text("表三")).Row(book.Text("部门支出总表")).Row(book.Text("单位名称：虚构单位"), book.Text($"单位：{second}"))
            .Row(book.Text("科目编码"), book.Text("科目名称"), book.Text("合计"), book.Text("基本支出"), book.Text("项目支出"))
            .Row(book.Text("206"), book.Text("科学技术支出"), MadeWorkbook.Number("50000"), MadeWorkbook.Number("50000")).Row(book.Text("合计"), null, MadeWorkbook.Number("50000"), MadeWorkbook.Number("50000"));
        _imported.Take("a.xlsx", book.Bytes(), "2030", o => o with { Edition = "central-department" });
    }
}
