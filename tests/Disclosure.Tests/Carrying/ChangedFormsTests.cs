using Disclosure.Commands;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Carrying;

/// <summary>What changed between two years' classifications or editions is put into the new year, and told.</summary>
public sealed class ChangedFormsTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public ChangedFormsTests() => _scratch.Copy(Repository.Tests("Inputs", "examples"), "input");

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_classification_that_is_not_there_is_copied_with_a_note()
    {
        New().ShouldBe(0, _error.ToString());
        File.ReadLines(In("classifications/2031/function.yaml")).First().ShouldBe("# 从 2030 年复制的；请照 2031 年的政府收支分类科目核对，核对以后删去这一行。");
        _output.ToString().ShouldContain("科目 classifications/2031/function.yaml 是从上一年复制的");
    }

    [Fact]
    public void A_classification_that_is_there_is_left_as_it_is()
    {
        Classify("");
        New();
        File.ReadLines(In("classifications/2031/function.yaml")).First().ShouldStartWith("名称:");
        _output.ToString().ShouldNotContain("classifications/2031/function.yaml");
    }

    [Fact]
    public void A_subject_with_another_code_gets_it_in_the_rows()
    {
        Classify("2060503", "2060599");
        New();
        File.ReadLines(In("units/shili-unit/2031/tables/t01.yaml")).ShouldContain("2060599: {总计: TODO, 项目支出: TODO}");
    }

    [Fact]
    public void A_subject_with_another_code_gets_it_in_citations()
    {
        File.WriteAllText(In("units/shili-unit/2030/overview.md"), "## 一、主要职能\n\n项目 [40.00](表一/2060503/总计) 万元。\n");
        Classify("2060503", "2060599");
        New();
        File.ReadAllText(In("units/shili-unit/2031/overview.md")).ShouldContain("[TODO](表一/2060599/总计)");
    }

    [Fact]
    public void A_subject_with_another_code_is_told()
    {
        Classify("2060503", "2060599");
        New();
        _output.ToString().ShouldContain("功能分类「2060503 科技条件专项」的编码改成 2060599，已经改过来。");
    }

    [Fact]
    public void A_subject_with_another_name_is_told()
    {
        Classify("科技条件专项", "科技条件专项支出");
        New();
        _output.ToString().ShouldContain("功能分类「2060503 科技条件专项」改名为「科技条件专项支出」");
    }

    [Fact]
    public void A_subject_that_is_gone_is_told()
    {
        Classify("  \"2060503\": 科技条件专项\n", "");
        New();
        _output.ToString().ShouldContain("功能分类没有「2060503 科技条件专项」了");
    }

    [Fact]
    public void A_column_that_the_new_edition_calls_otherwise_is_renamed()
    {
        Edition("t01.yaml", "  - 基本支出\n", "  - 基本支出数\n");
        Edition("edition.yaml", "表一/合计/基本支出", "表一/合计/基本支出数");
        Edition("t01.yaml", "总计 = 基本支出 + 项目支出", "总计 = 基本支出数 + 项目支出");
        New("--edition", "later");
        File.ReadLines(In("units/shili-unit/2031/tables/t01.yaml")).ShouldContain("2060501: {总计: TODO, 基本支出数: TODO}");
        _output.ToString().ShouldContain("表一的「基本支出」一栏，新版式叫「基本支出数」，已经改过来。");
    }

    [Fact]
    public void A_column_that_the_new_edition_lacks_is_left_out_and_told()
    {
        Edition("t04.yaml", "  - 数量: {类型: 数量}\n", "");
        New("--edition", "later");
        File.ReadLines(In("units/shili-unit/2031/tables/t04.yaml")).ShouldContain("合计: {金额: TODO}");
        _output.ToString().ShouldContain("表四的「数量」一栏，新版式没有，没有带过去。");
    }

    [Fact]
    public void A_line_that_the_new_edition_lacks_is_left_out_and_told()
    {
        Edition("t02.yaml", "        - 项目支出\n", "");
        New("--edition", "later");
        File.ReadAllText(In("units/shili-unit/2031/tables/t02.yaml")).ShouldNotContain("项目支出");
        _output.ToString().ShouldContain("表二「支出构成」的「项目支出」一行，新版式没有，没有带过去。");
    }

    [Fact]
    public void A_table_that_the_new_edition_has_more_is_to_be_filled_in()
    {
        Edition("edition.yaml", "表: [t01, t02, t03, t04, t05]", "表: [t01, t02, t03, t04, t05, t06]");
        File.WriteAllText(In("editions/later/t06.yaml"), "表号: 表六\n名称: 另一张表\n行:\n  - 明细: 自填\n栏:\n  - 事项: {类型: 文字, 行头: 是}\n  - 金额\n");
        New("--edition", "later").ShouldBe(0, _error.ToString());
        File.ReadAllText(In("units/shili-unit/2031/tables/t06.yaml")).ShouldBe("空表说明: TODO\n");
        _output.ToString().ShouldContain("新版式多了「表六 另一张表」，要整张填。");
    }

    [Fact]
    public void A_part_that_the_new_edition_has_more_is_to_be_written()
    {
        Edition("edition.yaml", "  - glossary: {标题", "  - others: {标题: 第四部分 其他, 短名: 其他, 正文: 是}\n  - glossary: {标题");
        New("--edition", "later");
        File.ReadAllText(In("units/shili-unit/2031/others.md")).ShouldBe("TODO\n");
    }

    [Fact]
    public void An_edition_that_is_not_there_is_named_with_the_nearest()
    {
        New("--edition", "exampel").ShouldBe(1);
        _error.ToString().ShouldContain("最接近的是「example」");
        Directory.Exists(In("units/shili-unit/2031")).ShouldBeFalse();
    }

    // The functional classification of 2031: that of 2030 with one text changed.
    [Fact]
    public void An_edition_that_only_the_program_has_is_written_with_the_year()
    {
        New("--edition", "shanghai-unit-2026").ShouldBe(0, _error.ToString());
        Editions().ShouldBe(["example", "shanghai-unit", "shanghai-unit-2026"]);
        _output.ToString().ShouldStartWith("版式「shanghai-unit-2026」是程序自带的，数据里没有，写进了 ");
    }

    [Fact]
    public void When_the_year_cannot_be_written_no_edition_of_the_program_is_left_behind()
    {
        File.WriteAllText(In("classifications/2031"), "");
        New("--edition", "shanghai-unit-2026").ShouldBe(1);
        Editions().ShouldBe(["example"]);
    }

    private IEnumerable<string> Editions() => Directory.GetDirectories(In("editions")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    private void Classify(string found, string replacement = "")
    {
        var text = File.ReadAllText(In("classifications/2030/function.yaml"));
        Directory.CreateDirectory(In("classifications/2031"));
        File.WriteAllText(In("classifications/2031/function.yaml"), found.Length == 0 ? text : Changed(text, found, replacement));
    }

    // Another edition: the example's, with one text of one file changed.
    private void Edition(string file, string found, string replacement)
    {
        if (!Directory.Exists(In("editions/later"))) _scratch.Copy(In("editions/example"), "input/editions/later");
        File.WriteAllText(In($"editions/later/{file}"), Changed(File.ReadAllText(In($"editions/later/{file}")), found, replacement));
    }

    private static string Changed(string text, string found, string replacement)
    {
        text.ShouldContain(found);
        return text.Replace(found, replacement, StringComparison.Ordinal);
    }

    private string In(string path) => _scratch.Path(["input", .. path.Split('/')]);

    private int New(params string[] more) => CommandSet.Run(["new", "shili-unit", "2031", "--input", _scratch.Path("input"), .. more], _output, _error);
}
