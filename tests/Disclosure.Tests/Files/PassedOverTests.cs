using Disclosure.Commands;
using Disclosure.Files;
using Disclosure.Input.Sources;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Files;

/// <summary>What is no part of a folder that somebody gave us: what is kept back, and what editors leave beside the files that they save.</summary>
public sealed class PassedOverTests
{
    [Theory]
    [InlineData("_draft.md")]
    [InlineData(".git")]
    [InlineData(".t01.yaml.swp")]
    [InlineData("t01.yaml~")]
    [InlineData("t01.yaml.~3~")]
    [InlineData("#words.md#")]
    [InlineData("~$t01.yaml")]
    [InlineData("t01.yaml.bak")]
    [InlineData("T01.YAML.BAK")]
    [InlineData("t01.yaml.bak2")]
    [InlineData("t01.yaml.tmp")]
    [InlineData("t01.yaml.tmp.4711.1700000000")]
    [InlineData("t01.yaml.swp")]
    [InlineData("t01.yaml___jb_tmp___")]
    public void It_is_passed_over(string name) => PassedOver.Has(name).ShouldBeTrue();

    [Theory]
    [InlineData("t01.yaml")]
    [InlineData("2030-final")]
    [InlineData("4913")]
    [InlineData("#")]
    [InlineData("##")]
    [InlineData("#1")]
    [InlineData("tmp")]
    [InlineData("tmp.yaml")]
    [InlineData("a.b.yaml")]
    [InlineData("说明.md")]
    public void It_is_a_part_of_it(string name) => PassedOver.Has(name).ShouldBeFalse();

    [Fact]
    public void No_name_that_a_unit_may_have_is_passed_over()
    {
        string[] parts = ["a", "tmp", "bak", "swp", "1", "-", "-bak", "-tmp1", "4913"];
        parts.SelectMany(a => parts.SelectMany(b => parts.Select(c => a + b + c))).Where(n => FolderNames.IsPlain(n) && PassedOver.Has(n)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("units/other.bak/unit.yaml")]
    [InlineData("units/shili-unit/2029~/disclosure.yaml")]
    [InlineData("units/shili-unit/unit.yaml~")]
    [InlineData("explanation.md.bak")]
    [InlineData("tables/#t02.yaml#")]
    [InlineData("tables/t05/1-power.yaml.tmp")]
    [InlineData("editions/example/t02.yaml~")]
    [InlineData("editions/example~/edition.yaml")]
    public void A_check_says_nothing_of_it(string path)
    {
        using var input = new ExampleInput();
        var before = input.Findings();
        input.Write(path, "半句").Findings().ShouldBe(before);
    }

    [Fact]
    public void A_theme_does_not_publish_it()
    {
        using var input = new ExampleInput();
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch.Path("theme", "assets"));
        foreach (var name in (string[])["note.txt", "note.txt.bak", "note.txt~", "home.liquid~"]) File.WriteAllText(scratch.Path("theme", "assets", name), "甲");
        CommandSet.Run(["build", "--input", input.Folder, "--theme", scratch.Path("theme"), "--output", scratch.Path("site")], TextWriter.Null, TextWriter.Null).ShouldBe(0);
        Directory.EnumerateFiles(scratch.Path("site", "assets"), "*note*").Select(Path.GetFileName).ShouldBe(["note.txt"]);
    }
}
