using Disclosure.Core.Findings;
using Disclosure.Downloads;
using Disclosure.Input;
using Disclosure.Pipeline;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pipeline;

/// <summary>Paths that two things would have: found when the input is read, never when the site is written.</summary>
public sealed class SiteClaimsTests
{
    private const string Edition = "editions/example/edition.yaml";

    [Theory]
    [InlineData("examples")]
    [InlineData("nine")]
    public void Every_file_that_a_budget_is_given_was_on_its_list(string name)
    {
        using var scratch = new Scratch();
        var input = scratch.Copy(Repository.Tests("Inputs", name), "input");
        SiteBuild.Run(new BuildOptions(input, scratch.Path("site"), null, null, null), new Progress<BuildProgress>()).Written.ShouldNotBeNull();
        var reader = new InputReader(input);
        foreach (var place in reader.List(null, null, new FindingList()))
        {
            var folder = scratch.Path("site", place.Unit.Key, $"{place.Year}");
            var listed = SiteClaims.Of(reader.Read(place, new FindingList())!, DownloadRegistry.Standard).Select(c => c.File).ToHashSet(StringComparer.Ordinal);
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
                .Where(f => !listed.Contains(f)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_part_named_like_the_page_of_a_sheet_is_found()
    {
        using var input = new ExampleInput();
        input.Replace(Edition, "  - glossary:", "  - t05-1-power: {标题: 甲, 正文: 是}\n  - glossary:").Write("t05-1-power.md", "文\n");
        input.Findings().ShouldBe([
            "units/shili-unit/2030/tables/t05/1-power.yaml: 错误 duplicate-key: 这张表的页面会叫「t05-1-power.html」，部分「甲」已经用了这个名称；请给这个文件，或者版式里的部分或表，换一个名称。"]);
    }

    [Fact]
    public void A_table_named_like_the_page_of_a_sheet_is_found()
    {
        using var input = new ExampleInput();
        input.Replace(Edition, "t04, t05]", "t04, t05, t05-1-power]")
            .Write("editions/example/t05-1-power.yaml", "表号: 表六\n名称: 又一张表\n字段: [名称]\n").Write("tables/t05-1-power.yaml", "名称: 甲\n");
        input.Findings().ShouldContain(f => f.StartsWith("units/shili-unit/2030/tables/t05-1-power.yaml: 错误 duplicate-key: 这张表的页面会叫「t05-1-power.html」，「表五 ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_of_a_table_given_twice_is_found()
    {
        using var input = new ExampleInput();
        input.Replace("editions/example/t02.yaml", "表号: 表二", "表号: 表 一");
        input.Findings().ShouldContain("editions/example/t02.yaml:1:1: 错误 duplicate-key: 表号「表 一」在 editions/example/t01.yaml 第 1 行已经用了；每张表的表号要不一样。");
    }

    [Fact]
    public void Names_that_differ_in_white_space_alone_are_the_same()
    {
        using var input = new ExampleInput();
        input.Replace("editions/example/t05.yaml", "        - 主要内容\n", "        - 主要内容\n        - 主要 内容\n");
        input.Findings().ShouldContain(f => f.Contains("duplicate-key: 「主要 内容」重复了"));
    }

    [Fact]
    public void A_file_of_codes_used_under_two_names_is_found()
    {
        using var input = new PartialInput();
        Replace(input.Path("input", "editions", "nine", "edition.yaml"), "  用途分类: purpose\n", "  用途分类: purpose\n  又名: purpose\n");
        Replace(input.Path("input", "editions", "nine", "a6.yaml"), "分类: 用途分类}", "分类: 又名}");
        input.Try(PartialInput.Test, 2030).Findings.Select(input.Text).ShouldContain(
            "input/units/xugou-test/2030: 错误 duplicate-key: 版式「nine」的「分类」里，「又名」、「用途分类」是同一个文件，这份预算都用到了；一套科目只用一个名称。");
    }

    [Theory]
    [InlineData("assets")]
    [InlineData("search")]
    [InlineData("sitemap")]
    [InlineData("404")]
    [InlineData("feed")]
    public void A_unit_named_like_what_the_site_has_is_found(string name)
    {
        using var input = new ExampleInput();
        Directory.Move(Path.Combine(input.Folder, "units", "shili-unit"), Path.Combine(input.Folder, "units", name));
        input.Findings().ShouldContain(
            $"units/{name}: 错误 bad-name: 单位文件夹不能叫「{name}」：网站自己有这个名称的文件或文件夹（404、all、assets、catalog、feed、index、search、search-index、sitemap）；请换一个名称。");
    }

    [Fact]
    public void A_build_finds_them_too_and_writes_nothing()
    {
        using var input = new ExampleInput();
        input.Replace(Edition, "  - glossary:", "  - t05-1-power: {标题: 甲, 正文: 是}\n  - glossary:").Write("t05-1-power.md", "文\n");
        input.Build().Written.ShouldBeNull();
    }

    private static void Replace(string file, string found, string replacement) =>
        File.WriteAllText(file, File.ReadAllText(file).Replace(found, replacement, StringComparison.Ordinal));
}
