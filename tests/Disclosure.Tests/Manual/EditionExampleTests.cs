using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Manual;

/// <summary>The examples of editions, classifications and what is said of a unit are read in the place of what they are examples of.</summary>
public sealed class EditionExampleTests : IDisposable
{
    // What a table needs besides the one key that an example shows.
    private static readonly Dictionary<string, string> Around = new(StringComparer.Ordinal)
    {
        ["行"] = "栏: [{名称: {类型: 名称}}, {金额: {栏次: 1}}]\n",
        ["栏"] = "行: [合计]\n",
        ["等式"] = "行: [合计]\n栏: [{名称: {类型: 名称}}, 总计, 上年结转, {事业收入: {子栏: [金额]}}, 其他收入, 合计, 一般公共预算, 政府性基金预算]\n",
        ["分组"] = "行: [明细: 自填]\n栏: [{一级指标: {类型: 文字, 行头: 是}}, {二级指标: {类型: 文字, 行头: 是}}, {指标值: {类型: 文字}}]\n",
        ["节"] = "",
        ["表号"] = "",
    };

    private readonly Scratch _scratch = new();

    [Theory]
    [MemberData(nameof(ManualExample.Of), "yaml", "edition.yaml", MemberType = typeof(ManualExample))]
    public void An_example_of_an_edition_is_read_in_a_shipped_one(ManualExample example)
    {
        // Parts of fewer tables leave nothing for the other keys to speak of.
        if (KeyOf(example.Text) == "部分")
        {
            FaultsOf(OwnEdition("名称: 样例\n标题: 样例\n金额单位: 万元\n分类: {功能分类: function}\n" + example.Text, "t01", "t02", "t03"), "own").ShouldBeEmpty();
            return;
        }
        var isBased = example.Text.StartsWith("基于:", StringComparison.Ordinal);
        var key = isBased ? "based" : "wuhan-2024";
        var input = _scratch.Copy(Repository.Input, "input");
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(input, "editions", key)).FullName, "edition.yaml");
        File.WriteAllText(file, isBased ? BasedOnShipped(example.Text) : Without(File.ReadAllText(file), KeyOf(example.Text)) + example.Text);
        FaultsOf(input, key).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(ManualExample.Of), "yaml", "tNN.yaml", MemberType = typeof(ManualExample))]
    public void An_example_of_a_table_is_read_as_one(ManualExample example)
    {
        var key = KeyOf(example.Text);
        var head = key == "表号" ? "" : "表号: 表甲\n名称: 样例表\n";
        var input = OwnEdition("名称: 样例\n标题: 样例\n金额单位: 万元\n分类: {功能分类: function}\n部分:\n  - tables: {标题: 表, 表: [t01]}\n");
        File.WriteAllText(Path.Combine(input, "editions", "own", "t01.yaml"), head + Around[key] + example.Text);
        FaultsOf(input, "own").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(ManualExample.Of), "yaml", "site.yaml", MemberType = typeof(ManualExample))]
    public void An_example_of_a_portal_is_read(ManualExample example)
    {
        var findings = new FindingList();
        new InputReader(InputWith("site.yaml", example.Text)).ReadSite(findings);
        findings.Sorted().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(ManualExample.Of), "yaml", "unit.yaml", MemberType = typeof(ManualExample))]
    [MemberData(nameof(ManualExample.Of), "yaml", "disclosure.yaml", MemberType = typeof(ManualExample))]
    public void An_example_of_a_unit_or_of_a_year_is_read(ManualExample example)
    {
        var (path, more) = example.File == "unit.yaml" ? ("units/shili-unit/unit.yaml", "") : ("units/shili-unit/2030/disclosure.yaml", "版式: example\n");
        var findings = new FindingList();
        var input = InputWith(path, more + example.Text);
        // Its department publishes here, too.
        _scratch.Copy(Repository.Tests("Inputs", "examples", "units", "shili-unit"), Path.Combine("input", "units", "shili-bureau"));
        var reader = new InputReader(input);
        foreach (var place in reader.List(null, null, findings)) reader.Read(place, findings);
        findings.Sorted().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(ManualExample.Of), "yaml", "classifications/2024/function.yaml", MemberType = typeof(ManualExample))]
    public void An_example_of_a_classification_is_read(ManualExample example)
    {
        var findings = new FindingList();
        var forms = new InputForms(new GivenFolder(InputWith(example.File, example.Text)), "input");
        forms.Classification("function", 2024, findings).ShouldNotBeNull();
        findings.Sorted().ShouldBeEmpty();
    }

    public void Dispose() => _scratch.Dispose();

    private static string[] FaultsOf(string input, string edition)
    {
        var findings = new FindingList();
        new InputForms(new GivenFolder(input), "input").Edition(edition, 2024, findings);
        return [.. findings.Sorted().Select(f => f.ToString())];
    }

    // With some tables of a shipped edition.
    private string OwnEdition(string edition, params string[] tables)
    {
        var input = _scratch.Copy(Repository.Input, "input");
        var folder = Directory.CreateDirectory(Path.Combine(input, "editions", "own")).FullName;
        File.WriteAllText(Path.Combine(folder, "edition.yaml"), edition);
        foreach (var table in tables) File.Copy(Path.Combine(Repository.Input, "editions", "wuhan-2024", $"{table}.yaml"), Path.Combine(folder, $"{table}.yaml"));
        return input;
    }

    private static string KeyOf(string text) => text.Split(':', 2)[0];

    // The file without one of its keys and what stands under it.
    private static string Without(string edition, string key)
    {
        var isIn = false;
        return string.Concat(edition.Split('\n').Where(line =>
        {
            if (line.Length > 0 && line[0] is not (' ' or '-' or '#')) isIn = line.StartsWith(key + ":", StringComparison.Ordinal);
            return !isIn;
        }).Select(line => line + "\n"));
    }

    // The example speaks of an edition and of an identity that nobody has to have: they are put in the place of those of a shipped one.
    private static string BasedOnShipped(string text) => text.Replace("sh-unit", "wuhan-2024", StringComparison.Ordinal).Replace("表九合计等于表八合计", "表三总计等于表一支出总计", StringComparison.Ordinal);

    private string InputWith(string path, string text)
    {
        var input = _scratch.Copy(Repository.Tests("Inputs", "examples"), "input");
        var file = Path.Combine(input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return input;
    }
}
