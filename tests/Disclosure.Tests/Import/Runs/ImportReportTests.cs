using System.Text;
using Disclosure.Core.Findings;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Runs;

/// <summary>The report of an import leaves out nothing, however much there is of it.</summary>
public sealed class ImportReportTests : IDisposable
{
    private const string Document = """
        虚构单位2030年部门预算
        # 第二部分 预算表
        表一 部门支出总表
        单位：万元
        | 功能科目编码 | 科目名称 | 总计 | 基本支出 | 项目支出 |
        | 206 | 科学技术支出 | 1.00 | 1.00 | |
        """;

    private static readonly string Long = new('长', 90);

    private readonly Imported _imported = new(Repository.Tests("Inputs", "drawn"));

    [Fact]
    public void What_the_reader_left_out_stands_below_its_reason() => Report("\n~ 批注 估的 7.77").ShouldContain("- 批注 1 处：画.pdf 第 1 页 第 7 行「估的 7.77」\n");

    [Fact]
    public void Every_text_that_the_reader_left_out_is_listed()
    {
        var report = Report(string.Concat(Enumerable.Range(1, 60).Select(i => $"\n~ 批注 第{i}条{Long}")));
        foreach (var i in Enumerable.Range(1, 60)) report.ShouldContain($"「第{i}条{Long}」");
    }

    [Fact]
    public void A_text_that_was_not_placed_is_listed_to_its_end() => Report($"\n| | {Long}7.77 | | | |").ShouldContain($"「{Long}7.77」，表一没有这一行\n");

    [Fact]
    public void What_the_reader_could_not_read_stands_before_the_pages()
    {
        _imported.Take("画.pdf", Encoding.UTF8.GetBytes(Document), "2030", o => o with
        {
            Read = (file, content, findings) =>
            {
                findings.Add(Finding.Warning("pdf-no-text", Place.Whole(file), "第 2 页只有图片。"));
                return Drawn.Read(file, content, findings);
            },
        });
        _imported.Text("_import-report.md").ShouldContain("请看着原件补：\n\n- 画.pdf：第 2 页只有图片。\n\n## 每一页的去向\n");
    }

    public void Dispose() => _imported.Dispose();

    private string Report(string more) => _imported.Draw(Document + more).Text("_import-report.md");
}
