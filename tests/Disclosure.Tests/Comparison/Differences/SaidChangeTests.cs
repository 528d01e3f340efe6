using Disclosure.Commands;
using Disclosure.Reports;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>What stands first in a comparison: two sentences that a reader would say; then totals, then causes, on lines of a page.</summary>
public sealed class SaidChangeTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly StringWriter _output = new();

    public SaidChangeTests()
    {
        _scratch.Copy(Repository.Tests("Inputs", "examples"), "input");
        _scratch.Copy(In("units/shili-unit/2030"), "input/units/shili-unit/2031");
        _scratch.Copy(In("classifications/2030"), "input/classifications/2031");
        Change("tables/t02.yaml", ("2029年", "2030年"), ("2028年", "2029年"));
    }

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void The_total_of_the_first_page_comes_first()
    {
        Spend("25.00", "30.00", "40.00", "45.00", "100.00", "105.00");
        Lead().ShouldStartWith("支出总计 105.00 万元，比 2030 年的 100.00 万元增加 5.00 万元（+5.00%）。");
    }

    [Fact]
    public void Less_is_called_less()
    {
        Spend("25.00", "20.00", "40.00", "35.00", "100.00", "95.00");
        Lead().ShouldStartWith("支出总计 95.00 万元，比 2030 年的 100.00 万元减少 5.00 万元（-5.00%）。");
    }

    [Fact]
    public void What_moved_most_is_named_after_it()
    {
        Spend("25.00", "30.00", "40.00", "45.00", "100.00", "105.00");
        Lead().Replace(" ", "", StringComparison.Ordinal).ShouldContain("变动最多的是2060503科技条件专项（总计）（+5.00万元，+12.50%）、系统维护（总计）（+5.00万元，+20.00%）");
    }

    [Fact]
    public void Where_only_words_changed_it_is_said()
    {
        Change("overview.md", ("负责举例。", "负责举例和说明。"));
        Lead().ShouldBe("合计没有变。改的是文字。");
    }

    [Fact]
    public void Of_two_states_of_one_year_it_says_what_stood_there_before()
    {
        var before = _scratch.Copy(_scratch.Path("input"), "before");
        Spend("25.00", "30.00", "40.00", "45.00", "100.00", "105.00");
        Lead(Path.Combine(before, "units", "shili-unit", "2031"), In("units/shili-unit/2031")).ShouldStartWith("支出总计 105.00 万元，比改动以前的 100.00 万元增加 5.00 万元（+5.00%）。");
    }

    [Fact]
    public void Where_a_total_alone_changed_it_is_said()
    {
        Change("tables/t01.yaml", ("总计: 100.00", "总计: 105.00"));
        Lead().ShouldEndWith("变的只有合计，没有哪一项跟着变。");
    }

    [Fact]
    public void Totals_stand_before_causes_and_counts_at_the_end()
    {
        Spend("25.00", "30.00", "40.00", "45.00", "100.00", "105.00");
        var lines = Diff();
        var (totals, causes) = (lines.FindIndex(l => l == "合计的变化"), lines.FindIndex(l => l.StartsWith("各项数的变化", StringComparison.Ordinal)));
        (totals > 0, causes > totals, lines[^1].StartsWith("一共 ", StringComparison.Ordinal)).ShouldBe((true, true, true));
    }

    [Theory]
    [InlineData("2026", "2027")]
    [InlineData("2027", "2029")]
    [InlineData("2026", "2030")]
    public void No_line_is_wider_than_a_page(string before, string after)
    {
        FiveYears.Write(_scratch.Path("five"));
        using var output = new StringWriter();
        CommandSet.Run(["diff", before, after, "--explain", "--input", _scratch.Path("five")], output, TextWriter.Null).ShouldBe(0);
        output.ToString().Split('\n').Where(l => LineWidth.Of(l.TrimEnd()) > 120).ShouldBeEmpty();
    }

    private string In(string path) => _scratch.Path(["input", .. path.Split('/')]);

    private void Spend(string item, string newItem, string projects, string newProjects, string all, string newAll)
    {
        Change("tables/t03.yaml", ($"总计: {item}", $"总计: {newItem}"), ($"总计: {projects}", $"总计: {newProjects}"));
        Change("tables/t01.yaml", ($"项目支出: {projects}", $"项目支出: {newProjects}"), ($"总计: {projects}", $"总计: {newProjects}"), ($"总计: {all}", $"总计: {newAll}"));
    }

    private void Change(string file, params (string Found, string Replacement)[] changes)
    {
        var path = In($"units/shili-unit/2031/{file}");
        var text = File.ReadAllText(path);
        foreach (var (found, replacement) in changes)
        {
            text.ShouldContain(found);
            text = text.Replace(found, replacement, StringComparison.Ordinal);
        }
        File.WriteAllText(path, text);
    }

    private string Lead(string before = "2030", string after = "2031") => string.Concat(Diff(before, after).SkipWhile(l => !l.StartsWith('【')).Skip(1).TakeWhile(l => l.Length > 0));

    private List<string> Diff(string before = "2030", string after = "2031")
    {
        using var output = new StringWriter();
        CommandSet.Run(["diff", before, after, "--input", _scratch.Path("input")], output, _output).ShouldBe(0, _output.ToString());
        return [.. output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')];
    }
}
