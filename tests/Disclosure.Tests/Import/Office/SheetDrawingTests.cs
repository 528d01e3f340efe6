using Disclosure.Core.Findings;
using Disclosure.Import.Sources;

namespace Disclosure.Tests.Import.Office;

/// <summary>What lies upon the sheets of a workbook: boxes of text are read, comments are told.</summary>
public sealed class SheetDrawingTests
{
    [Fact]
    public void A_box_of_text_is_paragraphs_where_it_lies_and_a_comment_is_left_out_and_told()
    {
        var book = new MadeWorkbook();
        var r = book.Look(ruled: true);
        book.Sheet("表").Row(book.Text("项目", r), book.Text("金额", r)).Row(book.Text("甲", r), MadeWorkbook.Number("1", r)).Blank(3).Row(book.Text("填表人：某某"));
        var archive = MadeWorkbook.WithDrawings(book.Archive(), 1, [(3, 0, ["注：本表不含虚构的", "下属单位。"]), (9, 1, ["在最后"])], [("B2", "这个数是估的 7.77")]);
        var findings = new FindingList();
        BlocksText.Of(SourceReaders.Read("b.xlsx", archive.Bytes(), findings)!).ShouldBe("""
            表 2 行 2 栏
              | 项目 | 金额 |
              | 甲 | 1 |
            段落 注：本表不含虚构的
            段落 下属单位。
            段落 填表人：某某
            段落 在最后
            - 略去（批注）这个数是估的 7.77

            """);
        findings.Sorted().ShouldBeEmpty();
    }
}
