using Disclosure.Commands;
using Disclosure.Output;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Commands;

/// <summary>Which program it is: for a person its version and its commit, in the output its version alone.</summary>
public sealed class VersionTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void The_program_says_the_commit_it_was_built_from()
    {
        var isRepository = Path.Exists(Path.Combine(Repository.Root, ".git"));
        using var program = new ProgramProcess(_scratch.Folder, "exec \"$0\" \"$@\"", "--version");
        program.End().ShouldBe(0);
        program.Output.ShouldHaveSingleItem().ShouldMatch($"^disclosure {Version()}{(isRepository ? "（提交 [0-9a-f]{40}）" : "")}$");
    }

    [Fact]
    public void Without_a_repository_the_version_stands_alone() => ProgramVersion.WholeOf("1.2.3", "").ShouldBe("1.2.3");

    [Fact]
    public void With_one_the_commit_stands_behind() => ProgramVersion.WholeOf("1.2.3", "abc").ShouldBe("1.2.3（提交 abc）");

    [Fact]
    public void The_assembly_is_the_same_of_any_commit_with_the_same_code() =>
        typeof(CommandSet).Assembly.GetCustomAttributes(false).OfType<System.Reflection.AssemblyInformationalVersionAttribute>()
            .ShouldHaveSingleItem().InformationalVersion.ShouldNotContain('+');

    [Fact]
    public void The_list_of_a_site_names_the_version_that_wrote_it_and_no_commit()
    {
        using var program = new ProgramProcess(
            _scratch.Folder, "exec \"$0\" \"$@\"", "--input", Repository.Tests("Inputs", "examples"), "--output", "site");
        program.End().ShouldBe(0);
        File.ReadLines(_scratch.Path("site", ".disclosure")).First()
            .ShouldBe($"# Disclosure {ProgramVersion.Semantic} 写出的文件清单（校验码、路径）：下次生成据此辨认这个文件夹里自己写的文件，请勿改动。");
    }

    [Fact]
    public void What_an_earlier_version_wrote_is_known_by_its_list()
    {
        var site = _scratch.Path("site");
        CommandSet.Run(["--input", Repository.Tests("Inputs", "examples"), "--output", site], TextWriter.Null, TextWriter.Null).ShouldBe(0);
        var list = Path.Combine(site, ".disclosure");
        File.WriteAllText(list, File.ReadAllText(list).Replace($"# Disclosure {ProgramVersion.Semantic} ", "# Disclosure ", StringComparison.Ordinal));
        CommandSet.Run(["--input", Repository.Tests("Inputs", "examples"), "--output", site, "--fresh"], TextWriter.Null, TextWriter.Null).ShouldBe(0);
        File.ReadLines(list).First().ShouldStartWith($"# Disclosure {ProgramVersion.Semantic} ");
    }

    private static string Version() => System.Text.RegularExpressions.Regex.Escape(ProgramVersion.Semantic);
}
