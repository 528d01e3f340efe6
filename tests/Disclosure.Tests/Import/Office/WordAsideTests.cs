using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;
using Disclosure.Import.Sources;
using static Disclosure.Tests.Import.Office.MadeWord;

namespace Disclosure.Tests.Import.Office;

/// <summary>What stands in a Word file and is not read as its text: each piece is told, and none is published as if it were seen.</summary>
public sealed class WordAsideTests
{
    private const string White = "<w:color w:val=\"FFFFFF\"/>";

    private const string Styles = """
        <w:style w:type="paragraph" w:styleId="t"><w:name w:val="toc 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="h"><w:name w:val="WPSOffice手动目录 1"/></w:style>
        <w:style w:type="table" w:styleId="d"><w:name w:val="深色表"/><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="1F4E78"/></w:tcPr></w:tblStylePr></w:style>
        """;

    private readonly FindingList _findings = new();

    [Theory]
    [InlineData("<w:vanish/>", "隐藏的文字")]
    [InlineData(White, "白色的文字")]
    [InlineData("<w:color w:val=\"FAFAFA\"/>", "白色的文字")]
    public void Words_that_nobody_sees_are_left_out_and_told(string properties, string reason)
    {
        var document = Read($"<w:p>{R("明写")}{R("暗写 7.77", properties)}</w:p>");
        document.Blocks.OfType<TextBlock>().ShouldHaveSingleItem().Text.ShouldBe("明写");
        document.Dropped.ShouldHaveSingleItem().ShouldSatisfyAllConditions(d => d.IsUnseen.ShouldBeTrue(), d => $"{d.Reason}：{d.Text}".ShouldBe($"{reason}：暗写 7.77"));
    }

    [Fact]
    public void White_words_in_a_cell_without_a_colour_are_left_out_and_told() =>
        Read(Table("", $"<w:tc><w:p>{R("7.77", White)}</w:p></w:tc>")).Dropped.ShouldHaveSingleItem().ShouldBe(new DroppedText(new Origin("b.docx", 0, "第 1 张表第 1 行第 2 格"), "7.77", "白色的文字") { IsUnseen = true });

    [Theory]
    [InlineData("", "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F4E78\"/></w:tcPr>")]
    [InlineData("<w:tblStyle w:val=\"d\"/>", "")]
    public void White_words_in_a_cell_of_a_colour_are_read(string table, string cell) =>
        Read(Table(table, $"<w:tc>{cell}<w:p>{R("7.77", White)}</w:p></w:tc>")).Dropped.ShouldBeEmpty();

    [Theory]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"000000\"/>")]
    [InlineData("<w:highlight w:val=\"black\"/>")]
    public void White_words_on_a_colour_of_their_own_are_read(string properties) => Read($"<w:p>{R("明写", White + properties)}</w:p>").Dropped.ShouldBeEmpty();

    [Fact]
    public void Words_that_a_change_deletes_are_told_and_were_seen() =>
        Read($"<w:p>{R("收入")}<w:del><w:r><w:delText>7.77</w:delText></w:r></w:del></w:p>").Dropped.ShouldHaveSingleItem()
            .ShouldBe(new DroppedText(new Origin("b.docx", 0, "第 1 段"), "7.77", "修订里删去的文字"));

    [Fact]
    public void A_picture_is_told() => Read($"<w:p>{R("见图。")}<w:r><w:drawing><a:pic xmlns:a=\"urn:a\"/></w:drawing></w:r></w:p>").Dropped.ShouldHaveSingleItem().Reason.ShouldBe("图片里的内容没有读");

    [Theory]
    [InlineData("<w:altChunk r:id=\"r9\"/>", "第 1 段后面嵌着另一个文件，")]
    [InlineData("<w:p><w:r><w:object><o:OLEObject xmlns:o=\"urn:o\" ProgID=\"Excel.Sheet.12\"/></w:object></w:r></w:p>", "第 2 段后面嵌着表格，")]
    public void A_file_that_lies_within_is_told_as_not_read(string embedded, string told)
    {
        Read(P("前面的话。") + embedded + P("后面的话。"));
        _findings.Sorted().ShouldHaveSingleItem().Message.ShouldStartWith(told);
    }

    [Fact]
    public void An_equation_is_no_file_of_another_program()
    {
        Read(P("前面的话。") + "<w:p><w:r><w:object><o:OLEObject xmlns:o=\"urn:o\" ProgID=\"Equation.3\"/></w:object></w:r></w:p>");
        _findings.Sorted().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<w:pPr><w:pStyle w:val=\"t\"/></w:pPr><w:r><w:t>第一部分 概况1</w:t></w:r>")]
    [InlineData("<w:pPr><w:pStyle w:val=\"h\"/></w:pPr><w:r><w:t>第一部分 概况1</w:t></w:r>")]
    [InlineData("<w:hyperlink w:anchor=\"_Toc12\"><w:r><w:t>第一部分 概况1</w:t></w:r></w:hyperlink>")]
    public void The_title_of_a_table_of_contents_goes_with_its_lines(string line) =>
        BlocksText.Of(Read(P("目　录") + $"<w:p>{line}</w:p>" + P("第一部分 概况"))).ShouldBe("段落 第一部分 概况\n- 略去（目录）目　录\n- 略去（目录）第一部分 概况1\n");

    [Fact]
    public void A_page_that_a_person_ended_ends_the_paragraph() =>
        BlocksText.Of(Read($"<w:p>{R("前一页。")}<w:r><w:br w:type=\"page\"/></w:r>{R("后一页。")}</w:p>")).ShouldBe("段落 前一页。\n段落 后一页。\n");

    private static string Table(string properties, string cell) => $"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tr><w:tc>{P("甲")}</w:tc>{cell}</w:tr></w:tbl>";

    private SourceDocument Read(string body) => SourceReaders.Read("b.docx", Archive(body, Styles).Bytes(), _findings).ShouldNotBeNull();
}
