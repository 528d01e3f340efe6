using System.Text;
using Disclosure.Import.Accounts;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Runs;

/// <summary>A table that stands in the sources more than once: as pieces below the title again, or as a copy in another file.</summary>
public sealed class RepeatedTableTests : IDisposable
{
    private const string Heads = "单位：元\n| 本年收入 | > | 本年支出 | > |\n| 项目 | 预算数 | 项目 | 预算数 |\n";
    private const string First = "# 2030年部门财务收支预算总表\n" + Heads + "| 一、财政拨款收入 | 400 | | |\n| 1. 一般公共预算资金 | 400 | | |\n";
    private const string Total = "| 收入总计 | 400 | 支出总计 | 400 |\n";

    private readonly Imported _imported = new(Repository.Input);

    [Fact]
    public void A_copy_in_another_file_fills_no_other_table()
    {
        Take(("甲.pdf", First + Total), ("乙.pdf", (First + Total).Replace("400", "500", StringComparison.Ordinal)));
        File.Exists(Path.Combine(_imported.Folder, "units", "xugou", "2030", "tables", "t04.yaml")).ShouldBeFalse();
        _imported.Said(JournalKind.Left).ShouldContain("500：表一已经另有一张，这一张没有填");
    }

    [Fact]
    public void A_copy_below_a_part_of_the_text_is_no_table_of_the_text()
    {
        const string prose = "# 名词解释\n只有一句话。\n";
        Take(("甲.pdf", First + Total), ("乙.pdf", prose + (First + Total).Replace("400", "500", StringComparison.Ordinal)));
        _imported.Text("glossary.md").ShouldBe("只有一句话。\n");
        _imported.Said(JournalKind.Left).ShouldContain("500：表一已经另有一张，这一张没有填");
    }

    [Fact]
    public void The_same_table_of_another_file_is_told_and_no_figure_is_missing()
    {
        Take(("甲.pdf", First + Total), ("乙.pdf", First + Total));
        _imported.Said(JournalKind.Left).ShouldBeEmpty();
        _imported.Said(JournalKind.Doubted).ShouldBe(["本年收入：和「甲.pdf」里的表一一样，没有再填"]);
        _imported.Report.IsWhole.ShouldBeTrue();
    }

    [Fact]
    public void What_another_file_says_again_stands_in_the_text_once()
    {
        Take(("甲.pdf", "# 名词解释\n基本支出：一句话。\n项目支出：花了 5.00 万元。\n" + First + Total), ("乙.docx", "# 名词解释\n基本支出：一句话。\n项目支出：花了 5.00 万元。\n"));
        _imported.Text("glossary.md").ShouldBe("基本支出：一句话。\n\n项目支出：花了 5.00 万元。\n");
        _imported.Said(JournalKind.Doubted).ShouldBe(["基本支出：一句话。：「甲.pdf」里已经有，glossary.md 里相同的只放一次"]);
        _imported.Report.IsWhole.ShouldBeTrue();
    }

    [Fact]
    public void What_only_the_other_file_says_is_added_and_told()
    {
        Take(("甲.pdf", "# 名词解释\n基本支出：一句话。\n" + First + Total), ("乙.docx", "# 名词解释\n基本支出：一句话。\n项目支出：另一句话。\n"));
        _imported.Text("glossary.md").ShouldBe("基本支出：一句话。\n\n项目支出：另一句话。\n");
        _imported.Said(JournalKind.Doubted).ShouldContain("项目支出：另一句话。：glossary.md 里已经有「甲.pdf」的文字，这一处接在后面");
    }

    [Fact]
    public void What_one_file_says_twice_stands_there_twice()
    {
        Take(("甲.pdf", "# 名词解释\n甲：\n没有。\n乙：\n没有。\n" + First + Total));
        _imported.Text("glossary.md").ShouldBe("甲：\n\n没有。\n\n乙：\n\n没有。\n");
    }

    [Theory]
    [InlineData("# 2030年部门财务收支预算总表")]
    [InlineData("# 2030年部门财务收支预算总表（续表）")]
    [InlineData("# 2030年部门财务收支预算总表(续)")]
    [InlineData("续表")]
    [InlineData("（续表）")]
    public void A_piece_below_the_title_again_belongs_to_its_table(string title)
    {
        Take(("甲.pdf", First + $"===\n{title}\n" + Heads + Total));
        _imported.Said(JournalKind.Left).ShouldBeEmpty();
        _imported.Text("tables/t01.yaml").ShouldEndWith("支出总计: 400\n");
    }

    public void Dispose() => _imported.Dispose();

    private void Take(params (string Name, string Drawing)[] files) =>
        _imported.Take([.. files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Drawing)))], "2030", o => o with { Edition = "shanghai-department", Read = Drawn.Read });
}
