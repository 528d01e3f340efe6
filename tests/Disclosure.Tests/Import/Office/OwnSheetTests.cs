using Disclosure.Core.Findings;
using Disclosure.Core.Words;
using Disclosure.Import.Blocks;
using Disclosure.Import.Sources;

namespace Disclosure.Tests.Import.Office;

/// <summary>What a workbook of this program says of itself is known by its sentences, and told; nobody else's notes are taken for it.</summary>
public sealed class OwnSheetTests
{
    private const string Reason = "本程序导出的工作簿对自己的说明";

    [Fact]
    public void What_our_workbook_says_of_itself_is_told_with_its_places() => Read(Book(SourceSheetWords.BlankMeans)).Dropped
        .Where(d => d.Reason == Reason).Take(5).Select(d => $"{d.Origin.Spot} {d.Text}")
        .ShouldBe(["说明!A1 徐沟学校2030年预算", "说明!A2 单位", "说明!B2 徐沟学校", "说明!A3 年度", "说明!B3 2030"]);

    [Fact]
    public void Nothing_of_it_is_left_to_be_placed() => TextsOf(Read(Book(SourceSheetWords.BlankMeans))).ShouldBe(["甲", "乙", "丙", "丁"]);

    [Fact]
    public void A_sheet_of_the_same_name_and_lines_without_our_sentences_is_anybodys() =>
        Read(Book("空格就是没有。")).Dropped.ShouldNotContain(d => d.Reason == Reason);

    [Fact]
    public void A_line_that_somebody_wrote_on_our_sheet_remains_to_be_placed() =>
        TextsOf(Read(Book(SourceSheetWords.BlankMeans, "联系人", "徐某 2030"))).ShouldBe(["甲", "乙", "丙", "丁", "联系人", "徐某 2030"]);

    private static MadeWorkbook Book(string blank, params string[] more)
    {
        var book = new MadeWorkbook();
        book.Sheet("表一").Row(book.Text("甲"), book.Text("乙")).Row(book.Text("丙"), book.Text("丁")).Sheet(SourceSheetWords.Sheet).Row(book.Text("徐沟学校2030年预算"));
        string[][] lines = [["单位", "徐沟学校"], ["年度", "2030"], [SourceSheetWords.Blank, blank], [SourceSheetWords.Number, SourceSheetWords.NumberMeans], more];
        foreach (var line in lines.Where(l => l.Length > 0)) book.Row([.. line.Select(t => book.Text(t))]);
        return book;
    }

    private static SourceDocument Read(MadeWorkbook book) => SourceReaders.Read("b.xlsx", book.Bytes(), new FindingList()).ShouldNotBeNull();

    private static IReadOnlyList<string> TextsOf(SourceDocument document) => [.. document.Blocks.SelectMany(b => b is GridBlock grid ? grid.Cells.Select(c => c.Text) : [((TextBlock)b).Text])];
}
