using Disclosure.Commands;
using Disclosure.Core.Addressing;
using Disclosure.Core.Carrying;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Pipeline;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Carrying;

/// <summary>Next year's folder from last year's, of the real unit and of all made-up ones.</summary>
public sealed class NewYearTests : IDisposable
{
    private const string Own = "input/units/shili-unit/";

    private readonly Scratch _scratch = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("jiangan-bigdata", "2025")]
    [InlineData("xubu-office", "2032")]
    [InlineData("xubu-office", "2032-final")]
    [InlineData("xushi-bureau", "2032")]
    [InlineData("xushi-committee", "2032")]
    [InlineData("xushi-institute", "2032-final")]
    public void All_that_is_left_to_do_is_to_fill_in(string unit, string year)
    {
        Shipped();
        New(unit, year);
        FindingsOf(unit, year).Select(f => f.Id).Distinct().ShouldBe(["to-fill"]);
    }

    [Theory]
    [InlineData("jiangan-bigdata", "2025")]
    [InlineData("xubu-office", "2032")]
    [InlineData("xushi-bureau", "2032")]
    [InlineData("xushi-institute", "2032-final")]
    public void As_many_places_are_to_be_filled_in_as_the_command_says(string unit, string year)
    {
        Shipped();
        New(unit, year);
        var said = System.Text.RegularExpressions.Regex.Match(_output.ToString(), "要填的，表里 ([0-9]+) 处，文字里 ([0-9]+) 处").Groups;
        FindingsOf(unit, year).Count.ShouldBe(int.Parse(said[1].Value, null) + int.Parse(said[2].Value, null));
    }

    [Fact]
    public void Every_row_and_every_address_is_carried_over()
    {
        Shipped();
        New("jiangan-bigdata", "2025");
        Fill("jiangan-bigdata", "2025");
        var (before, move) = (RowsOf("jiangan-bigdata", "2024"), new YearMove(2024, 2025));
        var after = RowsOf("jiangan-bigdata", "2025").ToHashSet(StringComparer.Ordinal);
        before.Count.ShouldBe(after.Count);
        before.Select(a => string.Join('/', a.Split('/').Select(move.InKey))).Where(a => !after.Contains(a)).ShouldBeEmpty();
    }

    [Fact]
    public void Last_years_figures_are_those_that_the_unit_itself_gave_the_year_after()
    {
        Shipped();
        var given = Earlier("xubu-office", "2031");
        Directory.Move(In("units/xubu-office/2031"), In("units/xubu-office/_2031"));
        New("xubu-office", "2031");
        Fill("xubu-office", "2031");
        given.Count.ShouldBe(6);
        Earlier("xubu-office", "2031").ShouldBe(given);
    }

    [Theory]
    [InlineData("tables/t01.yaml", "2060501: {总计: TODO, 基本支出: TODO}")]
    [InlineData("tables/t02.yaml", "  基本支出: {当年金额: TODO, 2030年: 60.00, 2029年: 55.00}")]
    [InlineData("tables/t02.yaml", "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 系统正常运行率, 前年: 99%, 上年: 100%, 当年: 100%}")]
    [InlineData("tables/t03.yaml", "  - {项目: 机房用电, 总计: TODO, 用途: 2031 年度机房电费}")]
    [InlineData("tables/t04.yaml", "合计: {数量: TODO, 金额: TODO}")]
    [InlineData("tables/t05/1-power.yaml", "  当年预算: TODO")]
    [InlineData("tables/t05/1-power.yaml", "  起始年度: 2028")]
    [InlineData("tables/t05/1-power.yaml", "  终止年度: 2032")]
    [InlineData("explanation.md", "2031 年部门预算总支出 TODO 万元，比 2030 年预算增加 TODO 万元，增长 TODO%，主要原因是新增了一个项目。其中：基本支出 TODO 万元，占 TODO%；项目支出 TODO 万元，占 TODO%。")]
    [InlineData("disclosure.yaml", "版式: example")]
    public void A_line_is(string file, string line)
    {
        Example();
        New("shili-unit", "2031");
        File.ReadLines(_scratch.Path(Own + "2031", file)).ShouldContain(line);
    }

    [Fact]
    public void A_figure_of_an_earlier_year_comes_to_a_row_that_had_none()
    {
        Example();
        Replace("2030/tables/t02.yaml", "基本支出: {当年金额: 60.00, 2029年: 55.00, 2028年: 54.00}", "基本支出: {当年金额: 60.00}");
        New("shili-unit", "2031");
        File.ReadLines(_scratch.Path(Own + "2031/tables/t02.yaml")).ShouldContain("  基本支出: {当年金额: TODO, 2030年: 60.00}");
    }

    [Fact]
    public void A_figure_of_an_earlier_year_goes_where_last_year_had_none()
    {
        Example();
        Replace("2030/tables/t02.yaml", "基本支出: {当年金额: 60.00, 2029年: 55.00, 2028年: 54.00}", "基本支出: {2029年: 55.00}");
        New("shili-unit", "2031");
        File.ReadLines(_scratch.Path(Own + "2031/tables/t02.yaml")).ShouldContain("  基本支出: {2029年: 55.00}");
    }

    [Fact]
    public void Whether_a_project_that_ended_goes_on_is_to_be_said()
    {
        Example();
        Replace("2030/tables/t05/1-power.yaml", "终止年度: 2032", "终止年度: 2030");
        New("shili-unit", "2031");
        File.ReadLines(_scratch.Path(Own + "2031/tables/t05/1-power.yaml")).ShouldContain("  终止年度: TODO");
    }

    [Fact]
    public void Comments_stay()
    {
        Example();
        Replace("2030/tables/t01.yaml", "2060501:", "# 机构的\n2060501:");
        New("shili-unit", "2031");
        File.ReadLines(_scratch.Path(Own + "2031/tables/t01.yaml")).ShouldContain("# 机构的");
    }

    [Fact]
    public void What_is_written_has_the_form_of_the_guide()
    {
        Example();
        New("shili-unit", "2031");
        Fill("shili-unit", "2031");
        Run("format", "--check").ShouldBe(0, _output.ToString());
    }

    [Fact]
    public void Nothing_is_published_until_all_is_filled_in()
    {
        Example();
        New("shili-unit", "2031");
        Run("build", "--output", _scratch.Path("site")).ShouldBe(1);
        Directory.Exists(_scratch.Path("site")).ShouldBeFalse();
    }

    [Fact]
    public void Days_and_acknowledgements_stay_with_their_year()
    {
        Example();
        Replace("2030/disclosure.yaml", "版式: example", "版式: example\n来源: 样例\n确认:\n  - {检查: publication-days, 位置: 公开日期, 理由: 样例}");
        New("shili-unit", "2031");
        File.ReadLines(_scratch.Path(Own + "2031/disclosure.yaml")).Where(l => !l.StartsWith('#')).ShouldBe(["版式: example", "来源: 样例"]);
        _output.ToString().ShouldContain("确认和更正有 1 条，是那一年的，没有带过来。");
    }

    [Fact]
    public void The_last_year_of_the_kind_is_meant_when_none_is_named()
    {
        Shipped();
        New("xubu-office", "2032-final");
        _output.ToString().ShouldStartWith("照 2031-final 做好");
    }

    private void Example() => _scratch.Copy(Repository.Tests("Inputs", "examples"), "input");

    // The editions as they ship, with a unit for each.
    private void Shipped()
    {
        _scratch.Copy(Repository.Tests("Inputs", "shipped"), "input");
        foreach (var folder in new[] { "editions", "classifications/2024", "units/jiangan-bigdata" }) _scratch.Copy(Path.Combine(Repository.Input, folder), $"input/{folder}");
    }

    private void New(string unit, string year) => Run("new", unit, year).ShouldBe(0, _error.ToString());

    private void Replace(string file, string found, string replacement)
    {
        var text = File.ReadAllText(_scratch.Path(Own + file));
        text.ShouldContain(found);
        File.WriteAllText(_scratch.Path(Own + file), text.Replace(found, replacement, StringComparison.Ordinal));
    }

    // A year where one is wanted, else a figure.
    private void Fill(string unit, string year)
    {
        foreach (var file in Directory.EnumerateFiles(In($"units/{unit}/{year}"), "*", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file).Replace("年度: TODO", "年度: 2040", StringComparison.Ordinal).Replace("占比: TODO", "占比: 1.00%", StringComparison.Ordinal);
            text = System.Text.RegularExpressions.Regex.Replace(text, "(?<=(?:率|比例)[^:,{}]*: )TODO", "1.00%");
            File.WriteAllText(file, text.Replace("TODO", "1.00", StringComparison.Ordinal));
        }
    }

    private string In(string path) => _scratch.Path(["input", .. path.Split('/')]);

    private IReadOnlyList<Finding> FindingsOf(string unit, string year) =>
        InputCheck.Run(new BuildOptions(In(""), "site", null, unit, YearChoice.OfFolder(year))).Findings;

    private Budget Read(string unit, string year)
    {
        var (findings, reader) = (new FindingList(), new InputReader(In("")));
        var place = reader.List(unit, YearChoice.OfFolder(year), findings).ShouldHaveSingleItem();
        var budget = reader.Read(place, findings);
        findings.Sorted().Where(f => f.Severity == Severity.Error).ShouldBeEmpty();
        return budget!;
    }

    private List<string> RowsOf(string unit, string year) => [.. new AddressBook(Read(unit, year)).Cells.Where(c => c.Cell is not null).Select(c => c.Address)];

    private List<string> Earlier(string unit, string year) => [.. new AddressBook(Read(unit, year)).Cells
        .Where(c => c.Cell is not null && c.Steps.Any(s => s == "上年预算数")).Select(c => $"{c.Address} {c.Cell!.Text}")];

    private int Run(string command, params string[] arguments) => CommandSet.Run([command, .. arguments, "--input", In("")], _output, _error);
}
