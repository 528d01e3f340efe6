using Disclosure.Core.Documents;
using Disclosure.Downloads;
using Disclosure.Tests.Downloads.Support;

namespace Disclosure.Tests.Downloads;

public sealed class WorkbookTests
{
    [Theory]
    [MemberData(nameof(ReadBudgets.Names), MemberType = typeof(ReadBudgets))]
    public void A_workbook_is_valid_Office_Open_XML(string name) => ReadWorkbook.Faults(Of(name)).ShouldBeEmpty();

    [Fact]
    public void A_workbook_of_any_tables_is_valid() => RoundTripTests.Any(Several, tables => ReadWorkbook.Faults(Of(tables)).ShouldBeEmpty(), 60);

    [Fact]
    public void A_workbook_read_back_shows_every_cell_of_any_tables() => RoundTripTests.Any(Several, Compare, 400);

    [Theory]
    [MemberData(nameof(ReadBudgets.Names), MemberType = typeof(ReadBudgets))]
    public void A_workbook_read_back_shows_every_cell_of_a_budget(string name) => Compare(ReadBudgets.Named(name).Tables);

    [Theory]
    [MemberData(nameof(ReadBudgets.Names), MemberType = typeof(ReadBudgets))]
    public void Two_workbooks_of_a_budget_are_the_same_bytes(string name) => Of(name).ToArray().ShouldBe(Of(name).ToArray());

    [Fact]
    public void Merged_cells_do_not_overlap() => RoundTripTests.Any(Several, tables =>
    {
        foreach (var sheet in Sheets(tables))
        {
            var places = sheet.Cells.SelectMany(c => Enumerable.Range(c.Row, c.Rows).SelectMany(r => Enumerable.Range(c.Column, c.Columns).Select(column => (r, column)))).ToList();
            places.Distinct().Count().ShouldBe(places.Count);
        }
    }, 1_000);

    [Fact]
    public void The_last_sheet_says_whose_figures_these_are_and_where_they_are_published()
    {
        var texts = ReadWorkbook.Texts(WorkbookFile.Of(ReadBudgets.Real, "https://www.example.gov.cn/", "a.xlsx")).Last();

        texts.Key.ShouldBe("说明");
        texts.Value.Values.ShouldBe(
        [
            "武汉市江岸区大数据中心2024年部门预算", "单位", "武汉市江岸区大数据中心", "年度", "2024", "网址", "https://www.example.gov.cn/", "文件", "a.xlsx",
            "金额单位", "万元", "版式", "武汉市区级部门预算公开表", "空格", "公布的表中该处没有填写；不等于零。",
            "数", "数值单元格显示的位数和公布的一样；百分比按百分数存放；不能照原样显示成数的，存为文字。",
        ]);
    }

    [Theory]
    [InlineData("407.91", "407.91", "0.00")]
    [InlineData("1,234.50", "1234.50", "#,##0.00")]
    [InlineData("42.07%", "0.4207", "0.00%")]
    [InlineData("-3", "-3", "0")]
    [InlineData("-1234567890123.45", "-1234567890123.45", "0.00")]
    [InlineData("999,999,999,999,999", "999999999999999", "#,##0")]
    public void A_number_keeps_its_printed_places(string text, string value, string format) => Number(text).ShouldBe(new SheetNumber(value, format));

    [Theory]
    [InlineData("/")]
    [InlineData("007")]
    [InlineData("-0.00")]
    [InlineData("123456789012.3456789")]
    [InlineData("12345678901234.56")]
    [InlineData("1,234,567,890,123,456")]
    [InlineData("12345678901234.56%")]
    public void What_a_spreadsheet_would_show_in_another_way_stays_text(string text) => Number(text).ShouldBeNull();

    [Fact]
    public void Sheets_have_names_of_their_own_that_spreadsheets_take()
    {
        var names = new SheetNames();
        var table = ReadBudgets.Real.Tables[0] with { Sheet = "[甲]:*?/\\" + new string('乙', 40) };

        new[] { names.Of(table), names.Of(table) }.ShouldBe(["表一  甲      " + new string('乙', 20), "表一  甲      " + new string('乙', 18) + "~2"]);
    }

    private static void Compare(IReadOnlyList<Table> tables)
    {
        var shown = ReadWorkbook.Texts(Of(tables)).Values.ToList();
        foreach (var (table, sheet, texts) in tables.Zip(Sheets(tables), shown))
        {
            texts.OrderBy(t => t.Key, StringComparer.Ordinal).ShouldBe(
                sheet.Cells.Where(c => c.Text.Length > 0).Select(c => KeyValuePair.Create(SheetXml.NameOf(c.Row, c.Column), c.Text)).OrderBy(t => t.Key, StringComparer.Ordinal));
            ShownCells.Missing(table, sheet).ShouldBeEmpty();
        }
    }

    private static MemoryStream Of(string name) => WorkbookFile.Of(ReadBudgets.Named(name), "", "a.xlsx");

    private static MemoryStream Of(IReadOnlyList<Table> tables) => WorkbookFile.Of(ReadBudgets.Real with { Tables = tables }, "", "a.xlsx");

    private static IReadOnlyList<SheetLayout> Sheets(IReadOnlyList<Table> tables) => WorkbookFile.Sheets(ReadBudgets.Real with { Tables = tables }, "", "a.xlsx");

    private static List<Table> Several(int number) => [new RandomTables(number).Make(), new RandomTables(number + 1).Make()];

    private static SheetNumber? Number(string text) =>
        SheetNumber.Of(new Cell(text, PrintedNumber.Parse(text) ?? PrintedNumber.ParsePercent(text), default));
}
