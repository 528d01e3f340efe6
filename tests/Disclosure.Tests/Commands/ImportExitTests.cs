using Disclosure.Commands;
using Disclosure.Tests.Import.Office;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Commands;

/// <summary>An import ends well only when all of the source was read and is in the result.</summary>
public sealed class ImportExitTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public void A_source_that_is_all_in_the_result_ends_well()
    {
        Import(Book(MadeWorkbook.Number("600"))).ShouldBe(0, _error.ToString());
        _output.ToString().ShouldContain("原件里的 6 个数都在写出的文件里，一个不多，一个不少。");
    }

    [Theory]
    [InlineData("<f>SUM(A1)</f>", "n")]
    [InlineData("<f>A1</f><v>#REF!</v>", "e")]
    public void A_cell_that_could_not_be_read_does_not_end_well_though_all_that_was_read_is_there(string inner, string type)
    {
        Import(Book(MadeWorkbook.Raw(inner, type))).ShouldBe(1);
        _output.ToString().ShouldContain("个数都在写出的文件里，一个不多，一个不少。\n原件没有读全：1 处没有读出来，不在这笔账里，请看着原件补。\n".ReplaceLineEndings());
        File.Exists(Path.Combine(Year, "tables", "t01.yaml")).ShouldBeTrue();
    }

    [Fact]
    public void A_figure_of_a_hidden_sheet_that_is_nowhere_in_the_result_does_not_end_well()
    {
        var book = Book(MadeWorkbook.Number("600")).Sheet("藏着", "hidden");
        Import(book.Row(book.Text("调整"), MadeWorkbook.Number("77.5"))).ShouldBe(1);
        _output.ToString().ShouldContain("打开原件看不见的地方有 1 个数，不在写出的文件里，如「77.5」");
        File.ReadAllText(Path.Combine(Year, "_import-report.md")).ShouldContain("## 看不见的数\n");
    }

    [Fact]
    public void A_figure_of_a_hidden_sheet_that_the_result_has_hides_nothing()
    {
        var book = Book(MadeWorkbook.Number("600")).Sheet("藏着", "hidden");
        Import(book.Row(book.Text("合计"), MadeWorkbook.Number("1000"))).ShouldBe(0, _error.ToString());
    }

    [Fact]
    public void The_last_words_say_that_an_edition_was_drafted_and_that_a_person_has_to_look_at_it()
    {
        Import(Book(MadeWorkbook.Number("600")), "--new-edition", "drafted");
        _output.ToString().ShouldContain($"版式「drafted」是照这份原件拟的，写在 {_scratch.Path("input")}/editions/drafted；要有人看过、改好再用");
    }

    [Fact]
    public void Of_an_edition_that_was_there_nothing_is_said_of_a_draft()
    {
        Import(Book(MadeWorkbook.Number("600")));
        _output.ToString().ShouldNotContain("拟的");
    }

    public void Dispose() => _scratch.Dispose();

    private string Year => _scratch.Path("input", "units", "xugou", "2030");

    private static MadeWorkbook Book(string cell)
    {
        var book = new MadeWorkbook();
        return book.Sheet("表一")
            .Row(book.Text("表一 部门支出总表")).Merge("A1:G1")
            .Row(book.Text("单位：万元"))
            .Row(book.Text("类"), book.Text("款"), book.Text("项"), book.Text("科目名称"), book.Text("总计"), book.Text("基本支出"), book.Text("项目支出"))
            .Row(book.Text("206"), null, null, book.Text("科学技术支出"), MadeWorkbook.Number("1000"), cell, MadeWorkbook.Number("400"))
            .Row(null, null, null, book.Text("合计"), MadeWorkbook.Number("1000"), MadeWorkbook.Number("600"), MadeWorkbook.Number("400"));
    }

    private int Import(MadeWorkbook book, string option = "--edition", string edition = "drawn")
    {
        var input = _scratch.Copy(Repository.Tests("Inputs", "drawn"), "input");
        Directory.Delete(Path.Combine(input, "units"), recursive: true);
        File.WriteAllBytes(_scratch.Path("表.xlsx"), book.Bytes());
        return CommandSet.Run(["import", _scratch.Path("表.xlsx"), "--input", input, "--unit", "xugou", "--year", "2030", option, edition], _output, _error);
    }
}
