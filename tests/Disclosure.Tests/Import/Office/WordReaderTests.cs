using Disclosure.Core.Findings;
using Disclosure.Import.Sources;
using static Disclosure.Tests.Import.Office.MadeWord;

namespace Disclosure.Tests.Import.Office;

/// <summary>What is printed of a Word file: paragraphs, headings, lists and tables.</summary>
public sealed class WordReaderTests
{
    private const string Styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/></w:style>
        <w:style w:type="paragraph" w:styleId="t"><w:name w:val="toc 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="n"><w:name w:val="列项"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        """;

    private static readonly string Numbering = "<w:abstractNum w:abstractNumId=\"0\">" + Level(0, "chineseCounting", "%1、") + Level(1, "chineseCountingThousand", "（%2）") + Level(2, "decimal", "%3.") + Level(3, "decimal", "%1.%3.%4", more: "<w:isLgl/>") + "</w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"5\">" + Level(0, "bullet", "\uf0b7") + Level(1, "decimalEnclosedCircle", "%2", more: "<w:suff w:val=\"nothing\"/>") + "</w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/></w:num>"
        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

    [Fact]
    public void Headings_are_known_by_their_styles_and_outline_levels() => ShouldRead(
        P("总则", "<w:pStyle w:val=\"1\"/><w:jc w:val=\"center\"/>") + P("细则", "<w:pStyle w:val=\"2\"/>") + P("别的", "<w:outlineLvl w:val=\"2\"/>") + P("正文"),
        """
        标题1粗中 总则
        标题1粗 细则
        标题3 别的
        段落 正文

        """);

    [Fact]
    public void Numbers_that_the_file_does_not_hold_are_counted_as_they_are_printed() => ShouldRead(
        P("收入", Item(1, 0)) + P("来源", Item(1, 1)) + P("财政", Item(1, 2)) + P("自有", Item(1, 2)) + P("去向", Item(1, 1)) + P("条", Item(1, 3)) + P("支出", "<w:pStyle w:val=\"n\"/>") + P("细", Item(1, 1))
            + P("点", Item(2, 0)) + P("圈", Item(2, 1)) + P("另起", Item(3, 0)) + P("再", Item(3, 0)) + P("无号", Item(0, 0)),
        """
        列项1 一、收入
        列项2 （一）来源
        列项3 1. 财政
        列项3 2. 自有
        列项2 （二）去向
        列项4 1.1.1 条
        列项1 二、支出
        列项2 （一）细
        列项1 ● 点
        列项2 ①圈
        列项1 一、另起
        列项1 二、再
        段落 无号

        """);

    [Fact]
    public void Raised_digits_are_the_marks_of_notes() => ShouldRead($"<w:p>{R("支出3,300,000")}{R("1", "<w:vertAlign w:val=\"superscript\"/>")}{R("元。")}</w:p>", "段落 支出3,300,000¹元。\n");

    [Fact]
    public void Changes_are_taken_as_accepted() => ShouldRead(
        $"<w:p>{R("预算")}<w:del><w:r><w:delText>减少</w:delText></w:r></w:del><w:ins>{R("增加")}</w:ins><w:moveFrom>{R("旧")}</w:moveFrom><w:moveTo>{R("移来")}</w:moveTo></w:p>"
            + $"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{R("前半，")}</w:p>" + P("后半。"),
        """
        段落 预算增加移来
        段落 前半，后半。
        - 略去（修订里删去的文字）减少

        """);

    [Fact]
    public void A_field_is_its_result() => ShouldRead(
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=SUM(A1) </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>内</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{R("12.00")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>{R(" 万元")}</w:p>"
            + $"<w:p><w:fldSimple w:instr=\"DATE\">{R("2030年")}</w:fldSimple><w:hyperlink>{R("见网站")}</w:hyperlink></w:p>",
        """
        段落 12.00 万元
        段落 2030年见网站

        """);

    [Fact]
    public void Hidden_text_is_left_out_and_other_signs_are_shown() => ShouldRead(
        $"<w:p>{R("见")}{R("藏", "<w:vanish/>")}<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:tab/><w:noBreakHyphen/></w:r>{R("　空\u00a0格")}<w:smartTag>{R("签")}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>{R("框")}</w:sdtContent></w:sdt></w:p>"
            + "<w:p><m:oMath><m:r><m:t>1+1</m:t></m:r></m:oMath></w:p>",
        "段落 见✓ -　空 格签框\n段落 1+1\n- 略去（隐藏的文字）藏\n");

    [Fact]
    public void Lines_that_a_person_broke_are_paragraphs_unless_they_stop_within_a_sentence() => ShouldRead(
        $"<w:p>{R("第一句。")}<w:r><w:br/></w:r>{R("第二句，")}<w:r><w:br/></w:r>{R("没完。")}<w:r><w:br w:type=\"page\"/></w:r></w:p>",
        """
        段落 第一句。
        段落 第二句，没完。

        """);

    [Fact]
    public void A_table_has_its_spans_and_a_table_within_comes_behind_it()
    {
        const string span = "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>", down = "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>", on = "<w:tcPr><w:vMerge/></w:tcPr>";
        ShouldRead(
            P("表一") + Table(Row(Cell("项目", down), Cell("金额", span)), Row(Cell("", on), Cell("上年"), Cell("本年")), Row(Cell("甲"), Cell("1.00"), $"<w:tc><w:p/>{Table(Row(Cell("内一"), Cell("内二")))}{P("2.00")}</w:tc>"))
                + Table(Row($"<w:tc>{P("框里的话。")}{P("第二段。")}</w:tc>")),
            """
            段落 表一
            表 3 行 3 栏
              | 项目 | 金额 | ← |
              | ↑ | 上年 | 本年 |
              | 甲 | 1.00 | 2.00 |
            表 1 行 2 栏
              | 内一 | 内二 |
            段落 框里的话。
            段落 第二段。

            """);
    }

    [Fact]
    public void A_row_that_was_deleted_is_gone_and_one_that_begins_later_keeps_its_columns() => ShouldRead(
        Table(Row(Cell("甲"), Cell("乙")), "<w:tr><w:trPr><w:del/></w:trPr>" + Cell("旧") + Cell("旧") + "</w:tr>", "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell("丁") + "</w:tr>"),
        """
        表 2 行 2 栏
          | 甲 | 乙 |
          |  | 丁 |

        """);

    [Fact]
    public void A_text_box_comes_behind_its_paragraph_and_only_once() => ShouldRead(
        $"<w:p>{R("旁边")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>{P("框里")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{P("框里")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + P("下文"),
        """
        段落 旁边
        段落 框里
        段落 下文

        """);

    [Fact]
    public void Footnotes_come_at_the_end_and_page_lines_and_contents_are_told_as_left_out() => ShouldRead(
        P("总则1", "<w:pStyle w:val=\"t\"/>") + $"<w:p>{R("收入")}<w:r><w:footnoteReference w:id=\"2\"/></w:r>{R("若干。")}</w:p>" + P("完。"),
        """
        段落 收入若干。
        段落 完。
        段落 含上年结转。
        - 略去（目录）总则1
        - 略去（页脚）第 1 页
        - 略去（页眉）虚构市示例馆

        """);

    private static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Cell(string text, string properties = "") => $"<w:tc>{properties}{P(text)}</w:tc>";

    private static void ShouldRead(string body, string expected)
    {
        var isFull = body.Contains("footnoteReference", StringComparison.Ordinal);
        var archive = Archive(body, Styles, Numbering, isFull ? $"<w:footnote w:id=\"2\">{P("含上年结转。")}</w:footnote>" : "", isFull ? "虚构市示例馆" : "", isFull ? "第 1 页" : "");
        var findings = new FindingList();
        var document = SourceReaders.Read("b.docx", archive.Bytes(), findings);
        findings.Sorted().ShouldBeEmpty();
        BlocksText.Of(document!).ShouldBe(expected);
    }
}
