using Disclosure.Tests.Import.Office;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Runs;

/// <summary>Sheets of a form that is filled in for each project (一项一表), as a print leaves them that breaks a sheet over pages.</summary>
public sealed class BrokenSheetTests : IDisposable
{
    private const string Title = "附表8 项目单（一项一单）";

    private readonly Imported _imported = new(Repository.Tests("Inputs", "nine"));
    private readonly MadeWorkbook _book = new();

    public void Dispose() => _imported.Dispose();

    [Fact]
    public void The_rest_of_a_sheet_below_the_title_again_goes_on_with_it()
    {
        Begin("1", "虚构项目甲");
        Rest("2");
        Begin("3", "虚构项目乙");
        Rest("4");
        Files().ShouldBe(["1.yaml 虚构项目甲 接听", "2.yaml 虚构项目乙 接听"]);
    }

    [Fact]
    public void A_sheet_with_the_field_that_names_it_is_one_of_its_own()
    {
        Begin("1", "虚构项目甲");
        Begin("2", "虚构项目乙");
        Files().ShouldBe(["1.yaml 虚构项目甲", "2.yaml 虚构项目乙"]);
    }

    private string[] Files()
    {
        _imported.Take("a.xlsx", _book.Bytes(), "2030", o => o with { Edition = "nine" });
        var folder = Path.Combine(_imported.Folder, "units", "xugou", "2030", "tables", "a8");
        return [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(f => string.Join(' ', new[] { Path.GetFileName(f) }.Concat(new[] { "虚构项目甲", "虚构项目乙", "接听" }.Where(File.ReadAllText(f).Contains))))];
    }

    private void Begin(string sheet, string project)
    {
        _book.Sheet(sheet).Row(_book.Text(Title)).Row(_book.Text("项目"), _book.Text(project)).Row(_book.Text("起始年度"), _book.Text("2030"));
        _book.Row(_book.Text("资金")).Row(_book.Text("来源"), _book.Text("金额")).Row(_book.Text("财政"), MadeWorkbook.Number("5")).Row(_book.Text("合计"), MadeWorkbook.Number("5"));
    }

    private void Rest(string sheet) =>
        _book.Sheet(sheet).Row(_book.Text(Title)).Row(_book.Text("测算")).Row(_book.Text("事项"), _book.Text("金额")).Row(_book.Text("接听"), MadeWorkbook.Number("5"));
}
