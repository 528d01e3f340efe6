using Disclosure.Tests.Import.Pdf;
using Disclosure.Tests.Import.Runs;
using Disclosure.Tests.Support;
using static Disclosure.Tests.Import.Originals.MadeOriginal;

namespace Disclosure.Tests.Import.Originals;

/// <summary>A made-up document with two tables on one page: each becomes its own file.</summary>
public sealed class TwoTablesTests : IDisposable
{
    private const string Form = """
        表号: 表二
        名称: 会议费和培训费支出表
        行:
          - 会议费
          - 培训费
          - 合计: {合计: 是}
        栏:
          - 项目: {类型: 名称}
          - 预算数

        """;

    private const string Second = """
        会议费: 1.50
        培训费: 2.00
        合计: 3.50

        """;

    private static readonly string[][] Other = [["项目", "预算数"], ["会议费", "1.50"], ["培训费", "2.00"], ["合计", "3.50"]];

    private readonly Imported _imported = new(Repository.Tests("Inputs", "drawn"));

    public TwoTablesTests()
    {
        var edition = Path.Combine(_imported.Folder, "editions", "drawn");
        File.WriteAllText(Path.Combine(edition, "t02.yaml"), Form);
        var text = File.ReadAllText(Path.Combine(edition, "edition.yaml"));
        File.WriteAllText(Path.Combine(edition, "edition.yaml"), text.Replace("[t01]", "[t01, t02]", StringComparison.Ordinal));
    }

    [Fact]
    public void One_below_the_other_with_lines() =>
        Becomes(Below(Page().Table(50, 140, Widths, 22, [Heads, .. Rows])).Table(50, 340, [150, 80], 22, Other));

    [Fact]
    public void One_below_the_other_without_lines()
    {
        var page = Below(Open(Page()));
        foreach (var (row, cells) in Other.Index()) page.Cells(50, 340 + row * 22, [150, 80], 22, cells);
        Becomes(page);
    }

    [Fact]
    public void One_with_lines_above_one_without()
    {
        var page = Below(Page().Table(50, 140, Widths, 22, [Heads, .. Rows]));
        foreach (var (row, cells) in Other.Index()) page.Cells(50, 340 + row * 22, [150, 80], 22, cells);
        Becomes(page);
    }

    [Fact]
    public void One_beside_the_other_with_lines() =>
        Becomes(Page(842, 595).Table(50, 140, Widths, 22, [Heads, .. Rows]).Text(570, 100, "表二 会议费和培训费支出表", 16).TextTo(800, 128, "单位：万元", 10).Table(570, 140, [150, 80], 22, Other));

    public void Dispose() => _imported.Dispose();

    private static DrawnPage Below(DrawnPage page) =>
        page.Text(170, 300, "表二 会议费和培训费支出表", 16).Text(50, 328, "编制单位：虚构单位", 10).TextTo(518, 328, "单位：万元", 10);

    private void Becomes(DrawnPage page)
    {
        _imported.Take("original.pdf", DrawnPdf.Of(new DrawnPage(595, 842).Text(150, 200, "虚构单位2030年部门预算", 22), page), "2030");
        (_imported.Text("tables/t01.yaml"), _imported.Text("tables/t02.yaml")).ShouldBe((Table, Second));
    }
}
