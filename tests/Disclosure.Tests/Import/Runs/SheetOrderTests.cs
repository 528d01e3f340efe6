using Disclosure.Import.Accounts;
using Disclosure.Tests.Import.Office;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Runs;

/// <summary>A workbook whose sheets lie in any order, some of them parts of a table that begins elsewhere, as finance systems write them.</summary>
public sealed class SheetOrderTests : IDisposable
{
    private readonly Imported _imported = new(Repository.Tests("Inputs", "drawn"));
    private readonly MadeWorkbook _book = new();

    public void Dispose() => _imported.Dispose();

    [Fact]
    public void A_sheet_without_a_title_goes_on_with_the_table_whose_heads_it_has()
    {
        Spending("3支出").Income("1收支");
        Heads(_book.Sheet("另一张"), "科目编码", "科目名称", "合计", "基本支出", "项目支出").Row(_book.Text("208"), _book.Text("社会保障和就业支出"), MadeWorkbook.Number("2"), MadeWorkbook.Number("2"));
        Take();
        _imported.Text("tables/t03.yaml").ShouldEndWith("208: {合计: 2, 基本支出: 2}\n");
    }

    [Fact]
    public void Of_several_with_these_heads_it_goes_on_with_the_one_whose_sheet_is_called_so()
    {
        Fund("表八", "政府性基金预算支出表", "212", "城乡社区支出").Fund("表九", "国有资本经营预算支出表", "223", "国有资本经营预算支出").Income("1收支");
        More("表八 (2)");
        Take();
        _imported.Text("tables/t08.yaml").ShouldContain("213: {合计: 3, 项目支出: 3}\n");
    }

    [Fact]
    public void Of_several_with_these_heads_and_no_such_name_it_goes_on_with_none_and_is_told()
    {
        Fund("表八", "政府性基金预算支出表", "212", "城乡社区支出").Fund("表九", "国有资本经营预算支出表", "223", "国有资本经营预算支出").Income("1收支");
        More("未命名");
        Take();
        _imported.Said(JournalKind.Left).ShouldContain("213：这张表不在版式里");
    }

    [Fact]
    public void The_title_of_all_behind_a_table_is_no_text_of_it()
    {
        Income("1收支");
        _book.Sheet("封面").Row(_book.Text("虚构单位2030年部门预算"));
        Take();
        _imported.Said(JournalKind.Left).ShouldBeEmpty();
    }

    private void Take() => _imported.Take("a.xlsx", _book.Bytes(), "2030", o => o with { Edition = "central-department" });

    private void More(string sheet)
    {
        FundHeads(_book.Sheet(sheet)).Row(_book.Text("213"), _book.Text("农林水支出"), MadeWorkbook.Number("3"), null, MadeWorkbook.Number("3"));
    }

    private SheetOrderTests Income(string sheet)
    {
        Heads(Titled(sheet, "表一", "部门收支总表").Row(_book.Text("收入"), null, _book.Text("支出")), "项目", "预算数", "项目", "预算数")
            .Row(_book.Text("收入总计"), MadeWorkbook.Number("7"), _book.Text("支出总计"), MadeWorkbook.Number("7"));
        return this;
    }

    private SheetOrderTests Spending(string sheet)
    {
        Heads(Titled(sheet, "表三", "部门支出总表"), "科目编码", "科目名称", "合计", "基本支出", "项目支出").Row(_book.Text("206"), _book.Text("科学技术支出"), MadeWorkbook.Number("5"), MadeWorkbook.Number("5"));
        return this;
    }

    private SheetOrderTests Fund(string number, string title, string code, string name)
    {
        FundHeads(Titled(number, number, title)).Row(_book.Text(code), _book.Text(name), MadeWorkbook.Number("1"), null, MadeWorkbook.Number("1"));
        return this;
    }

    private MadeWorkbook FundHeads(MadeWorkbook sheet) => Heads(sheet.Row(_book.Text("科目编码"), _book.Text("科目名称"), _book.Text("2030年预算数")), null, null, "合计", "基本支出", "项目支出");

    private MadeWorkbook Titled(string sheet, string number, string title) => _book.Sheet(sheet).Row(_book.Text(number)).Row(_book.Text(title)).Row(_book.Text("单位名称：虚构单位"), _book.Text("单位：万元"));

    private MadeWorkbook Heads(MadeWorkbook sheet, params string?[] heads) => sheet.Row([.. heads.Select(h => h is null ? null : _book.Text(h))]);
}
