using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input.Contents;

namespace Disclosure.Tests.Input;

/// <summary>Tables in the narrative: what is read, and what is refused.</summary>
public sealed class ProseTableTests
{
    private const string Sound = "| 项目 | 金额（万元） | 占比 |\n| --- | --- | --- |\n| 甲 | 60.00 | 60.00% |\n| 乙 | 40.00 | 40.00% |\n";

    private readonly FindingList _findings = new();

    [Fact]
    public void Its_cells_are_read_row_by_row() => Texts(Table(Sound)).ShouldBe(["项目 金额（万元） 占比", "甲 60.00 60.00%", "乙 40.00 40.00%"]);

    [Fact]
    public void A_cell_knows_where_it_stands() => Table(Sound).Rows[1].Cells[1].Place.ToString().ShouldBe("words.md:3:7");

    [Fact]
    public void A_blank_cell_is_blank() => Table("| 甲 | 乙 |\n| --- | --- |\n| 丙 | |\n").Rows[1].Cells[1].Text.ShouldBeEmpty();

    [Fact]
    public void Strokes_at_the_ends_may_be_left_out() => Texts(Table("甲 | 乙\n--- | ---\n丙 | 1.00\n")).ShouldBe(["甲 乙", "丙 1.00"]);

    [Fact]
    public void A_cell_may_cite() => Table("| 甲 | 乙 |\n| --- | --- |\n| 丙 | [1.00](表一/合计) |\n").Rows[1].Cells[1].Text.ShouldHaveSingleItem().ShouldBeOfType<Citation>();

    [Fact]
    public void A_short_line_before_it_is_its_caption() =>
        PassageReader.TextOf(Table("资产构成表\n\n" + Sound).Caption!.Text).ShouldBe("资产构成表");

    [Fact]
    public void A_sentence_before_it_is_a_paragraph() => Parse("资产都在下面的表里。\n\n" + Sound).Blocks.Select(b => b.GetType()).ShouldBe([typeof(ParagraphBlock), typeof(ProseTable)]);

    [Fact]
    public void The_unit_before_it_is_that_of_its_amounts()
    {
        var table = Table("资产构成表\n\n单位：万元\n\n| 项目 | 金额 | 数量（辆） |\n| --- | --- | --- |\n| 车 | 10.00 | 2 |\n");
        (new ProseColumns(table).UnitOf(1), new ProseColumns(table).UnitOf(2), PassageReader.TextOf(table.Caption!.Text)).ShouldBe(("万元", null, "资产构成表"));
    }

    [Fact]
    public void The_unit_of_a_head_goes_before_that_of_the_table() =>
        new ProseColumns(Table("单位：万元\n\n| 项目 | 金额（元） |\n| --- | --- |\n| 车 | 10.00 |\n")).UnitOf(1).ShouldBe("元");

    [Theory]
    [InlineData("| 甲 | 乙 |\n| --- | --- |\n| 丙 |\n", "words.md:3:1: 错误 bad-table: 表的这一行有 1 格，表头有 2 格")]
    [InlineData("| 甲 | 乙 |\n| --- | --- |\n| 丙 | 1 | 2 |\n", "words.md:3:1: 错误 bad-table: 表的这一行有 3 格，表头有 2 格")]
    [InlineData("| 甲 | 乙 |\n| 丙 | 1 |\n", "words.md:1:1: 错误 bad-table: 这几行像是表，可是读不成表")]
    public void A_broken_table_is_told_with_its_line(string text, string message)
    {
        Parse(text);
        _findings.Sorted().Select(f => f.ToString()).ShouldContain(f => f.StartsWith(message, StringComparison.Ordinal));
    }

    [Fact]
    public void All_rows_of_another_width_are_told()
    {
        Parse("| 甲 | 乙 |\n| --- | --- |\n| 丙 |\n| 丁 | 1 |\n| 戊 |\n");
        _findings.Sorted().Select(f => f.Place.Line).ShouldBe([3, 5]);
    }

    [Fact]
    public void Too_many_columns_are_told()
    {
        var cells = string.Concat(Enumerable.Repeat("| 甲 ", ProseTableReader.MostColumns + 1)) + "|";
        Parse($"{cells}\n{cells.Replace("甲", "---", StringComparison.Ordinal)}\n{cells}\n");
        _findings.Sorted().ShouldHaveSingleItem().Message.ShouldStartWith("这张表有 21 栏，最多 20 栏");
    }

    [Fact]
    public void Too_many_rows_are_told()
    {
        Parse("| 甲 | 乙 |\n| --- | --- |\n" + string.Concat(Enumerable.Repeat("| 丙 | 1 |\n", ProseTableReader.MostRows)));
        _findings.Sorted().ShouldHaveSingleItem().Message.ShouldStartWith("这张表有 201 行，最多 200 行");
    }

    [Fact]
    public void A_stroke_in_a_sentence_is_a_stroke()
    {
        var paragraph = Parse("甲 | 乙，丙。\n").Blocks.ShouldHaveSingleItem().ShouldBeOfType<ParagraphBlock>();
        PassageReader.TextOf(paragraph.Text).ShouldBe("甲 | 乙，丙。");
    }

    private Narrative Parse(string text) => NarrativeReader.Parse(text, "words.md", "words", _findings);

    private ProseTable Table(string text)
    {
        var table = Parse(text).Blocks.ShouldHaveSingleItem().ShouldBeOfType<ProseTable>();
        _findings.Sorted().ShouldBeEmpty();
        return table;
    }

    private static IEnumerable<string> Texts(ProseTable table) => table.Rows.Select(r => string.Join(' ', r.Cells.Select(c => PassageReader.TextOf(c.Text))));
}
