using Disclosure.Core.Findings;
using Disclosure.Import.Sources;

namespace Disclosure.Tests.Import.Office;

/// <summary>What is printed of a workbook: each sheet as blocks that read like it.</summary>
public sealed class WorkbookReaderTests
{
    [Fact]
    public void A_ruled_table_is_one_grid_with_its_blank_rows_and_what_stands_around_it_is_text()
    {
        var book = new MadeWorkbook();
        var (title, ruled, money) = (book.Look(bold: true, centred: true), book.Look(ruled: true), book.Look("#,##0.00", ruled: true));
        book.Sheet("收支总表")
            .Row(book.Text("虚构市示例馆2030年收支总表", title)).Merge("A1:D1")
            .Row(book.Text("编制单位：示例馆"), null, null, book.Text("单位：万元"))
            .Row(book.Text("收入", ruled), "<c s=\"2\"/>", book.Text("支出", ruled), "<c s=\"2\"/>").Merge("A3:B3").Merge("C3:D3")
            .Row(book.Text("项目", ruled), book.Text("预算数", ruled), book.Text("项目", ruled), book.Text("预算数", ruled))
            .Row(book.Text("一、财政拨款收入", ruled), MadeWorkbook.Number("1234.5", money), book.Text("一、教育支出", ruled), MadeWorkbook.Number("1234.5", money))
            .Row("<c s=\"2\"/>", "<c s=\"2\"/>", "<c s=\"2\"/>", "<c s=\"2\"/>")
            .Row(book.Text("收入总计", ruled), MadeWorkbook.Number("1234.5", money), book.Text("支出总计", ruled), MadeWorkbook.Number("1234.5", money))
            .Row(book.Text("注：本表金额含税。"));
        Read(book).ShouldBe("""
            段落粗中 虚构市示例馆2030年收支总表
            段落 编制单位：示例馆
            段落 单位：万元
            表 4 行 4 栏
              | 收入 | ← | 支出 | ← |
              | 项目 | 预算数 | 项目 | 预算数 |
              | 一、财政拨款收入 | 1,234.50 | 一、教育支出 | 1,234.50 |
              | 收入总计 | 1,234.50 | 支出总计 | 1,234.50 |
            段落 注：本表金额含税。

            """);
    }

    [Fact]
    public void Raised_digits_are_the_marks_of_notes()
    {
        var book = new MadeWorkbook();
        book.Sheet("说明").Row(book.Rich("<r><t>3,300,000</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r><r><t>元</t></r>"));
        Read(book).ShouldBe("段落 3,300,000¹元\n");
    }

    [Fact]
    public void A_short_title_below_a_blank_row_begins_the_next_table_of_the_sheet()
    {
        var book = new MadeWorkbook();
        book.Sheet("各表")
            .Row(book.Text("科目"), book.Text("支出"))
            .Row(book.Text("教育支出"), MadeWorkbook.Number("12"))
            .Blank()
            .Row(book.Text("收入预算总表"))
            .Blank()
            .Row(book.Text("来源"), book.Text("收入"))
            .Row(book.Text("拨款"), MadeWorkbook.Number("12"));
        Read(book).ShouldBe("""
            表 2 行 2 栏
              | 科目 | 支出 |
              | 教育支出 | 12 |
            段落 收入预算总表
            表 2 行 2 栏
              | 来源 | 收入 |
              | 拨款 | 12 |

            """);
    }

    [Fact]
    public void A_table_without_lines_is_found_by_its_rows_and_a_total_below_a_blank_row_is_its_own()
    {
        var book = new MadeWorkbook();
        book.Sheet("支出")
            .Row(book.Text("虚构市示例馆支出表")).Merge("A1:C1")
            .Row(book.Text("单位：元"))
            .Row(book.Text("科目"), book.Text("基本支出"), book.Text("项目支出"))
            .Row(book.Text("教育支出"), MadeWorkbook.Number("12"), MadeWorkbook.Number("3"))
            .Row(book.Text("其他支出"))
            .Blank()
            .Row(book.Text("合计"), MadeWorkbook.Number("12"), MadeWorkbook.Number("3"))
            .Blank()
            .Row(book.Text("填表人：某某"));
        Read(book).ShouldBe("""
            段落 虚构市示例馆支出表
            段落 单位：元
            表 4 行 3 栏
              | 科目 | 基本支出 | 项目支出 |
              | 教育支出 | 12 | 3 |
              | 其他支出 |  |  |
              | 合计 | 12 | 3 |
            段落 填表人：某某

            """);
    }

    [Fact]
    public void Tables_below_and_beside_one_another_stay_apart()
    {
        var book = new MadeWorkbook();
        var r = book.Look(ruled: true);
        book.Sheet("两张")
            .Row(book.Text("甲", r), book.Text("乙", r), null, book.Text("丙", r), book.Text("丁", r))
            .Row(MadeWorkbook.Number("1", r), MadeWorkbook.Number("2", r), null, MadeWorkbook.Number("3", r), MadeWorkbook.Number("4", r))
            .Blank()
            .Row(book.Text("戊", r), book.Text("己", r))
            .Row(MadeWorkbook.Number("5", r), MadeWorkbook.Number("6", r));
        Read(book).ShouldBe("""
            表 2 行 2 栏
              | 甲 | 乙 |
              | 1 | 2 |
            表 2 行 2 栏
              | 丙 | 丁 |
              | 3 | 4 |
            表 2 行 2 栏
              | 戊 | 己 |
              | 5 | 6 |

            """);
    }

    [Fact]
    public void A_sheet_of_text_is_paragraphs_and_each_line_that_a_person_broke_is_one()
    {
        var book = new MadeWorkbook();
        book.Sheet("说明")
            .Row(book.Text("2030年预算编制说明", book.Look(bold: true, centred: true)))
            .Row(book.Text("一、收支情况\n　　收入 12.00 万元，\n支出 12.00 万元。\n\n二、其他情况"));
        Read(book).ShouldBe("""
            段落粗中 2030年预算编制说明
            段落 一、收支情况
            段落 收入 12.00 万元，支出 12.00 万元。
            段落 二、其他情况

            """);
    }

    [Fact]
    public void What_is_not_printed_is_left_out_and_told()
    {
        var book = new MadeWorkbook();
        var r = book.Look(ruled: true);
        book.Sheet("表", foot: "第 &amp;P 页").HideColumn(2)
            .Row(book.Text("项目", r), book.Text("底稿", r), book.Text("金额", r))
            .Row(book.Text("甲", r), MadeWorkbook.Number("9", r), MadeWorkbook.Number("1", r))
            .Row("hidden=\"1\"", [book.Text("藏", r), null, MadeWorkbook.Number("7", r)])
            .Row(book.Text("乙", r), null, MadeWorkbook.Number("2", r))
            .Row(book.Text("合并", r), null, MadeWorkbook.Number("5", r)).Merge("A5:C5")
            .Sheet("底稿", state: "hidden").Row(book.Text("旧数"))
            .Sheet("更深的底稿", state: "veryHidden").Row(book.Text("更旧的数"));
        Read(book).ShouldBe("""
            表 4 行 2 栏
              | 项目 | 金额 |
              | 甲 | 1 |
              | 乙 | 2 |
              | 合并 | ← |
            - 略去（页眉、页脚）第 &P 页
            - 略去（隐藏的列）底稿
            - 略去（隐藏的列）9
            - 略去（隐藏的行）藏
            - 略去（隐藏的行）7
            - 略去（被合并的单元格盖住）5
            - 略去（隐藏的工作表）旧数
            - 略去（隐藏的工作表）更旧的数

            """);
    }

    [Fact]
    public void The_runs_of_a_text_are_one_without_how_it_is_pronounced()
    {
        var book = new MadeWorkbook();
        book.Sheet("文").Row(book.Rich("<r><t>公务</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">接待 </t></r><r><t>费</t></r><rPh sb=\"0\" eb=\"2\"><t>gongwu</t></rPh><phoneticPr fontId=\"1\"/>"));
        Read(book).ShouldBe("段落 公务接待 费\n");
    }

    [Fact]
    public void Codes_are_the_same_as_numbers_and_as_texts_with_blanks()
    {
        var book = new MadeWorkbook();
        var r = book.Look(ruled: true);
        book.Sheet("码").Row(book.Text("编码", r), book.Text("名称", r)).Row(MadeWorkbook.Number("2010101", r), book.Text("　　行政运行", r)).Row(book.Text("  2010102 ", r), book.Text("\u200b一般\u00a0事务", r));
        Read(book).ShouldBe("""
            表 3 行 2 栏
              | 编码 | 名称 |
              | 2010101 | 行政运行 |
              | 2010102 | 一般 事务 |

            """);
    }

    [Fact]
    public void Words_that_had_no_room_are_joined_and_paragraphs_in_a_cell_are_kept_as_another_reading()
    {
        var book = new MadeWorkbook();
        var r = book.Look(ruled: true);
        book.Sheet("格").Row(book.Text("一般公共\n预算拨款", r), book.Text("理由", r)).Row(book.Text("Budget\nplan", r), book.Text("1.保障物业；\n2.租赁用地。", r));
        Read(book).ShouldBe("""
            表 2 行 2 栏
              | 一般公共预算拨款 | 理由 |
              | Budget plan | 1.保障物业；2.租赁用地。〔1.保障物业；↵2.租赁用地。〕 |

            """);
    }

    [Fact]
    public void Errors_and_formulas_without_values_are_told_with_their_cells()
    {
        var book = new MadeWorkbook();
        book.Sheet("错").Row(MadeWorkbook.Raw("<f>1/0</f><v>#DIV/0!</v>", "e"), MadeWorkbook.Raw("<f>A1</f>", "n"), MadeWorkbook.Raw("<f>A1&amp;1</f><v>好</v>", "str"));
        var findings = new FindingList();
        SourceReaders.Read("b.xlsx", book.Bytes(), findings).ShouldNotBeNull();
        findings.Sorted().Select(f => f.ToString()).ShouldBe([
            "b.xlsx: 警告 source-error-value: 工作表「错」的单元格 A1 显示的是错误值「#DIV/0!」，不是数；请改好公式再试。",
            "b.xlsx: 警告 source-no-value: 工作表「错」的单元格 B1 里有公式而没有算出的值，按空白读；请用 Excel 或 WPS 打开文件，存一次再试。"]);
    }

    [Fact]
    public void Each_block_and_cell_says_where_it_stood()
    {
        var book = new MadeWorkbook();
        var r = book.Look(ruled: true);
        book.Sheet("首页").Row(book.Text("题")).Sheet("表二").Blank(2).Row(null, book.Text("甲", r), book.Text("乙", r)).Row(null, book.Text("丙", r), book.Text("丁", r));
        BlocksText.Of(SourceReaders.Read("b.xlsx", book.Bytes(), new FindingList())!, withOrigins: true).ShouldContain("表 2 行 2 栏 <2|表二!B3>");
    }

    private static string Read(MadeWorkbook book)
    {
        var findings = new FindingList();
        var document = SourceReaders.Read("b.xlsx", book.Bytes(), findings);
        findings.Sorted().ShouldBeEmpty();
        return BlocksText.Of(document!);
    }
}
