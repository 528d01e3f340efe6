using Disclosure.Commands;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Commands;

/// <summary>The command <c>build</c>: what it says, and what it is refused.</summary>
public sealed class BuildCommandTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public void Build_is_the_command_when_none_is_named()
    {
        Run("--input", Repository.Input, "--output", _scratch.Path("site")).ShouldBe(0);
        File.Exists(_scratch.Path("site", "index.html")).ShouldBeTrue();
    }

    [Fact]
    public void A_build_ends_with_counts_and_the_page_to_open()
    {
        Run("build", "--input", Repository.Input, "--output", _scratch.Path("site"));
        var lines = Lines(_output);
        lines[^2].ShouldMatch(@"^完成：写入 \d+ 个文件，未变 0 个，删除 0 个；发现 \d+ 处问题；用时 \d+\.\d\d 秒。$");
        lines[^1].ShouldBe($"打开：{_scratch.Path("site", "index.html")}");
    }

    [Fact]
    public void A_log_has_a_line_for_each_budget()
    {
        Run("build", "--input", Repository.Input, "--output", _scratch.Path("site"));
        Lines(_output)[0].ShouldBe("[1/1] jiangan-bigdata/2024");
    }

    [Fact]
    public void Errors_in_the_input_give_exit_code_1_and_write_nothing()
    {
        Run("--input", _scratch.Path("nowhere"), "--output", _scratch.Path("site")).ShouldBe(1);
        Directory.Exists(_scratch.Path("site")).ShouldBeFalse();
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public void The_folder_one_stands_in_is_no_output(string output)
    {
        Run("--input", _scratch.Copy(Repository.Input, "input"), "--output", output).ShouldBe(1);
        Lines(_error)[0].ShouldBe($"{output}: 错误 output-here: 输出文件夹不能是现在所在的文件夹或它的上级：生成会替换整个输出文件夹；请到别处运行，或另选一个输出文件夹。");
    }

    [Fact]
    public void Errors_end_with_how_many_and_that_nothing_was_written()
    {
        Run("--input", _scratch.Path("nowhere"), "--output", _scratch.Path("site"));
        Lines(_error)[^1].ShouldMatch(@"^有 \d+ 处错误，没有写入任何文件，原有网站保持不变。用时 \d+\.\d\d 秒。$");
    }

    [Fact]
    public void A_build_cannot_be_strict() => Run("build", "--strict").ShouldBe(2);

    [Fact]
    public void A_unit_that_does_not_exist_is_named_with_the_nearest()
    {
        Run("--input", Repository.Input, "--output", _scratch.Path("site"), "--unit", "jiangan-bigdat").ShouldBe(1);
        Lines(_error)[0].ShouldEndWith("unknown-unit: 没有名为「jiangan-bigdat」的单位文件夹；最接近的是「jiangan-bigdata」。");
    }

    [Fact]
    public void A_year_that_does_not_exist_is_named_with_those_that_do()
    {
        Run("--input", Repository.Input, "--output", _scratch.Path("site"), "--year", "1999").ShouldBe(1);
        Lines(_error)[0].ShouldEndWith("no-budget: 里面没有 1999 年度的预算；有的年度是：2024。");
    }

    public void Dispose() => _scratch.Dispose();

    private int Run(params string[] arguments) => CommandSet.Run(arguments, _output, _error);

    private static string[] Lines(StringWriter text) => text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
