using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;
using Disclosure.Import.Sources;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Office;

/// <summary>What nobody sees who opens a workbook: it is left out and told, never published as if it were there.</summary>
public sealed class UnseenCellTests
{
    private const string Lost = "颜色和底色一样的文字";
    private const string Masked = "格式不显示的内容";

    private readonly MadeWorkbook _book = new();

    [Theory]
    [InlineData("rgb=\"FFFFFFFF\"", "")]
    [InlineData("rgb=\"00FFFFFF\"", "")]
    [InlineData("rgb=\"FFFBFBFB\"", "")]
    [InlineData("theme=\"0\"", "")]
    [InlineData("indexed=\"9\"", "")]
    [InlineData("indexed=\"65\"", "")]
    [InlineData("rgb=\"FFFFFF00\"", "rgb=\"FFFFFF00\"")]
    [InlineData("theme=\"0\" tint=\"-0.5\"", "theme=\"0\" tint=\"-0.5\"")]
    public void Letters_of_the_colour_that_lies_under_them_are_left_out_and_told(string ink, string ground) =>
        Read(MadeWorkbook.Number("7.77", _book.Coloured(ink, ground))).ShouldBe([$"{Lost}：7.77"]);

    [Theory]
    [InlineData("", "")]
    [InlineData("rgb=\"FFFF0000\"", "")]
    [InlineData("auto=\"1\"", "")]
    [InlineData("theme=\"1\"", "")]
    [InlineData("theme=\"0\" tint=\"-0.5\"", "")]
    [InlineData("rgb=\"FFFFFFFF\"", "rgb=\"FF1F4E78\"")]
    [InlineData("theme=\"0\"", "theme=\"4\"")]
    public void Letters_that_differ_from_what_lies_under_them_are_read(string ink, string ground) =>
        Read(MadeWorkbook.Number("7.77", _book.Coloured(ink, ground))).ShouldBeEmpty();

    [Fact]
    public void White_runs_within_a_text_are_left_out_and_told()
    {
        var text = _book.Rich("<r><t>明写</t></r><r><rPr><color rgb=\"FFFFFFFF\"/></rPr><t>暗写7.77</t></r><r><rPr><b/></rPr><t>又明写</t></r>");
        Shown(text).ShouldContain("明写又明写");
    }

    [Fact]
    public void Black_runs_within_a_white_cell_are_read()
    {
        var text = _book.Rich("<r><t>暗写</t></r><r><rPr><b/></rPr><t>明写</t></r>", _book.Coloured("rgb=\"FFFFFFFF\""));
        Read(text).ShouldBe([$"{Lost}：暗写"]);
    }

    [Theory]
    [InlineData("7.77", "7.77")]
    [InlineData("-7.77", "-7.77")]
    public void A_number_that_its_format_does_not_show_is_left_out_and_told(string value, string told) => Read(MadeWorkbook.Number(value, _book.Look(";;;"))).ShouldBe([$"{Masked}：{told}"]);

    [Fact]
    public void A_text_that_its_format_does_not_show_is_left_out_and_told() => Read(_book.Text("暗写", _book.Look(";;;"))).ShouldBe([$"{Masked}：暗写"]);

    [Theory]
    [InlineData("#,##0.00;-#,##0.00;")]
    [InlineData(";;;")]
    public void A_zero_that_its_format_does_not_show_is_a_blank_cell(string format) => Read(MadeWorkbook.Number("0", _book.Look(format))).ShouldBeEmpty();

    [Fact]
    public void A_zero_on_a_sheet_that_shows_none_is_a_blank_cell() =>
        Shown(MadeWorkbook.Number("0"), view: "showZeros=\"0\"").ShouldNotContain("0");

    [Fact]
    public void A_row_without_height_is_hidden() => Read(_book.Text("暗写"), row: "ht=\"0\" customHeight=\"1\"").ShouldBe(["隐藏的行：暗写"]);

    [Fact]
    public void An_error_that_nobody_sees_is_no_fault_of_the_file()
    {
        var findings = new FindingList();
        Read(MadeWorkbook.Raw("<v>#DIV/0!</v>", "e", _book.Coloured("rgb=\"FFFFFFFF\"")), findings: findings).ShouldBe([$"{Lost}：#DIV/0!"]);
        findings.Sorted().ShouldBeEmpty();
    }

    // Originals/unseen.xls: made up for this, saved by LibreOffice.
    [Fact]
    public void In_an_old_workbook_it_is_the_same() =>
        Unseen(SourceReaders.Read("unseen.xls", File.ReadAllBytes(Repository.Tests("Import", "Originals", "unseen.xls")), new FindingList())!)
            .ShouldBe([$"{Lost}：111.11", $"{Lost}：333.33", $"{Lost}：444.44", $"{Masked}：555.55", $"{Masked}：暗语"]);

    [Fact]
    public void In_an_old_workbook_letters_of_other_colours_and_white_ones_on_dark_are_read() =>
        BlocksText.Of(SourceReaders.Read("unseen.xls", File.ReadAllBytes(Repository.Tests("Import", "Originals", "unseen.xls")), new FindingList())!)
            .ShouldContain("| 功能科目编码 | 科目名称 | 总计 | 基本支出 | 项目支出 |\n  | 206 | 科学技术支出 | 1000.5 | 600.25 | 400.25 |");

    private string[] Read(string cell, string row = "", FindingList? findings = null) => Unseen(Document(cell, row, "", findings ?? new FindingList()));

    private string Shown(string cell, string view = "") => BlocksText.Of(Document(cell, "", view, new FindingList()));

    private SourceDocument Document(string cell, string row, string view, FindingList findings)
    {
        _book.Sheet("表", view: view).Row(_book.Text("甲"), _book.Text("乙")).Row(row, [null, cell]).Row(_book.Text("丙"), _book.Text("丁"));
        return SourceReaders.Read("a.xlsx", _book.Bytes(), findings).ShouldNotBeNull();
    }

    private static string[] Unseen(SourceDocument document) => [.. document.Dropped.Where(d => d.IsUnseen).Select(d => $"{d.Reason}：{d.Text}")];
}
