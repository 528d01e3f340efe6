using System.Text;
using Disclosure.Core.Findings;
using Disclosure.Input.Sources;

namespace Disclosure.Tests.Input;

/// <summary>YAML that nobody would write by hand, and that must end in a reading or a finding all the same.</summary>
public sealed class OddYamlTests
{
    [Theory]
    [InlineData("")]
    [InlineData("# 只有注释\n")]
    [InlineData("---\n")]
    [InlineData("---")]
    [InlineData("--- # 注释\n...\n")]
    [InlineData("{}")]
    [InlineData("~")]
    public void A_file_without_content_is_an_empty_mapping(string text) =>
        Read(text).ShouldBeOfType<YamlMap>().Entries.ShouldBeEmpty();

    [Fact]
    public void What_an_empty_document_lacks_is_missed_at_the_start_of_its_file() =>
        new ChangedInput().Write("units/xugou-test/unit.yaml", "---\n").ShouldFind("nine/units/xugou-test/unit.yaml:1:1: 错误 missing-key: 缺少「名称」。");

    [Theory]
    [InlineData("%YAML 99999999999999999999.1\n---\na: 1\n")]
    [InlineData("%TAG ! tag:a,2000:\n---\na: !b 1\n")]
    [InlineData("%怪\n---\na: 1\n")]
    [InlineData("a: \"\\uD800\"\n")]
    [InlineData("a: \"\\U00110000\"\n")]
    [InlineData("a: \"\\UFFFFFFFF\"\n")]
    [InlineData("a: \"\\x\"\n")]
    [InlineData("a: !<> 1\n")]
    [InlineData("a: !%ff 1\n")]
    [InlineData("a: &\n")]
    [InlineData("a: *\n")]
    [InlineData("*a : 1\n")]
    [InlineData("&a : 1\n")]
    [InlineData("a: |99\n")]
    [InlineData("a: |0\n b\n")]
    [InlineData("a: >-+\n b\n")]
    [InlineData("]\n")]
    [InlineData("}\n")]
    [InlineData("{,}\n")]
    [InlineData("{a: 1,, b: 2}\n")]
    [InlineData("[a b: ]: {\n")]
    [InlineData("a: 'b'c\n")]
    [InlineData("a: @b\n")]
    [InlineData("a: `b\n")]
    [InlineData("- a\nb: 1\n")]
    [InlineData("a: - b\n")]
    [InlineData("? \n? \n")]
    [InlineData("...\n...\na\n")]
    [InlineData("a: 1\n...\nb: 2\n")]
    public void A_fault_is_a_finding_with_a_line(string text) => Found(text).Place.Line.ShouldBeGreaterThan(0);

    [Fact]
    public void A_line_of_a_megabyte_is_read() =>
        Read($"a: {new string('字', 300_000)}\n").ShouldBeOfType<YamlMap>().Entries[0].Value.ShouldBeOfType<YamlText>().Text.Length.ShouldBe(300_000);

    [Fact]
    public void A_row_of_a_megabyte_is_read() =>
        Read($"行: {{{string.Join(", ", Enumerable.Range(0, 100_000).Select(i => $"c{i}: {i}"))}}}\n")
            .ShouldBeOfType<YamlMap>().Entries[0].Value.ShouldBeOfType<YamlMap>().Entries.Count.ShouldBe(100_000);

    [Fact]
    public void A_key_of_a_megabyte_is_a_finding() => Found($"{new string('a', 1_000_000)}: 1\n").Id.ShouldBe("yaml-syntax");

    [Fact]
    public void A_fault_at_the_end_of_a_file_is_found_within_it() => Found("...\na\n\n").Place.ToString().ShouldBe("a.yaml:4:1");

    [Fact]
    public void A_hundred_thousand_keys_are_read() =>
        Read(Lines(100_000, i => $"k{i}: {i}")).ShouldBeOfType<YamlMap>().Entries.Count.ShouldBe(100_000);

    [Fact]
    public void Texts_keep_their_form() => Read("a: 0.90\nb: 0x1F\nc: yes\nd: 1_000\n").ShouldBeOfType<YamlMap>()
        .Entries.Select(e => ((YamlText)e.Value).Text).ShouldBe(["0.90", "0x1F", "yes", "1_000"]);

    [Fact]
    public void Twenty_thousand_rows_that_the_table_lacks_are_each_a_finding() => new ChangedInput()
        .Write(ChangedInput.Tables + "a1.yaml", "来源:\n" + Lines(20_000, i => $"  r{i}: 1"))
        .Findings().Length.ShouldBe(20_000);

    [Fact]
    public void A_thousand_codes_that_the_classification_lacks_are_each_a_finding() => new ChangedInput()
        .Write("classifications/2030/goods.yaml", "名称: 物资分类\n层级:\n  门: 6\n科目:\n" + Lines(1_000, i => $"  \"{700_000 + i}\": 物资"))
        .Delete("units/xugou-test/2031").Delete("units/xugou-school").Write(ChangedInput.Tables + "a6.yaml", "空表说明: 无\n")
        .Write(ChangedInput.Tables + "a3.yaml", Lines(1_000, i => $"{800_000 + i}: {{金额: 1}}"))
        .Findings().Length.ShouldBe(1_000);

    [Fact]
    public void Twenty_thousand_fields_that_the_form_lacks_are_each_a_finding() => new ChangedInput()
        .Write(ChangedInput.Tables + "a7.yaml", Lines(20_000, i => $"f{i}: 1")).Findings().Length.ShouldBe(20_000);

    [Fact]
    public void Twenty_thousand_names_of_classifications_are_read() => new ChangedInput()
        .Replace(ChangedInput.Edition + "edition.yaml", "分类:\n", "分类:\n" + Lines(20_000, i => $"  k{i}: purpose")).ShouldFind();

    [Fact]
    public void A_hundred_thousand_tabs_are_each_a_finding() => new ChangedInput()
        .Write(ChangedInput.Tables + "a3.yaml", Lines(100_000, i => $"\t{i}")).Findings().Length.ShouldBe(100_000);

    [Fact]
    public void Ten_thousand_records_of_one_name_have_each_its_own_address() => new ChangedInput()
        .Write(ChangedInput.Tables + "a6.yaml", "明细:\n" + Lines(10_000, _ => "  - {科室: 甲, 物品: 乙, 数量: 1}")).ShouldFind();

    private static string Lines(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) text.Append(line(i)).Append('\n');
        return text.ToString();
    }

    private static YamlNode Read(string text)
    {
        var findings = new FindingList();
        var node = YamlFile.Parse(text, "a.yaml", findings);
        findings.Sorted().ShouldBeEmpty();
        return node.ShouldNotBeNull();
    }

    private static Finding Found(string text)
    {
        var findings = new FindingList();
        YamlFile.Parse(text, "a.yaml", findings);
        return findings.Sorted()[0];
    }
}
