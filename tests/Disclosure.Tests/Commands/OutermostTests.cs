using Disclosure.Tests.Support;

namespace Disclosure.Tests.Commands;

/// <summary>The program as a shell meets it: streams that take nothing, folders that are gone, words that are no text.</summary>
public sealed class OutermostTests : IDisposable
{
    private static readonly string Examples = Repository.Tests("Inputs", "examples");

    private readonly Scratch _scratch = new();

    [Theory]
    [InlineData("exec \"$0\" \"$@\" >/dev/full")]
    [InlineData("exec \"$0\" \"$@\" 2>/dev/full >/dev/full")]
    [InlineData("exec \"$0\" \"$@\" >&-")]
    public void A_report_that_cannot_be_written_gives_exit_code_1(string line) =>
        Run(line, "check", "--input", Examples).Code.ShouldBe(1);

    [Fact]
    public void A_full_standard_output_is_told_on_the_other() =>
        Run("exec \"$0\" \"$@\" >/dev/full", "check", "--input", Examples).Error.ShouldBe(["标准输出写不进去：磁盘空间不足。"]);

    [Fact]
    public void A_report_that_cannot_be_written_does_not_stop_a_build()
    {
        Run("exec \"$0\" \"$@\" >/dev/full", "--input", Examples, "--output", _scratch.Path("site"));
        File.Exists(_scratch.Path("site", "index.html")).ShouldBeTrue();
    }

    [Fact]
    public void Misuse_stays_misuse_when_nobody_can_be_told() => Run("exec \"$0\" \"$@\" 2>/dev/full", "biuld").Code.ShouldBe(2);

    [Fact]
    public void A_reader_that_has_gone_is_no_fault() =>
        Run("{ \"$0\" \"$@\"; echo $? >&2; } | head -n 1", "explain").Error.ShouldBe(["0"]);

    [Fact]
    public void From_a_folder_that_was_deleted_nothing_is_done()
    {
        var (code, error) = Run("mkdir gone && cd gone && rmdir ../gone && exec \"$0\" \"$@\"", "check", "--input", "input");
        (code, error.Last()).ShouldBe((1, "当前所在的文件夹已经不在了，或者不能进入；请先到一个存在的文件夹，再运行。"));
    }

    [Fact]
    public void From_a_folder_whose_name_is_no_text_nothing_is_done()
    {
        var (code, error) = Run("f=$(printf 'c\\377'); mkdir \"$f\" && cd \"$f\" && \"$0\" \"$@\"; c=$?; cd ..; rmdir \"$f\"; exit $c", "--input", Examples, "--output", "site");
        (code, error.Last()).ShouldBe((1, "当前所在的文件夹，名称不是 UTF-8 文字，程序会把它认成别的文件夹；请把它改名，或到别的文件夹，再运行。"));
        Directory.GetFileSystemEntries(_scratch.Folder).ShouldBeEmpty();
    }

    [Fact]
    public void What_a_closed_standard_output_was_to_take_does_not_go_to_the_other()
    {
        var error = Run("exec \"$0\" \"$@\" >&-", "check", "--format", "json", "--input", Examples).Error;
        error.ShouldNotContain(line => line.StartsWith('{'));
        error[^1].ShouldStartWith("标准输出写不进去：");
    }

    [Fact]
    public void A_word_that_is_no_text_is_named() =>
        Run("exec \"$0\" \"$@\" --input \"$(printf 'a\\377')\"", "check").Error[0].ShouldBe("「aU+FFFD」里有名称和路径里不能有的字符 U+FFFD。");

    [Fact]
    public void A_file_named_with_an_at_sign_is_not_read()
    {
        File.WriteAllText(_scratch.Path("secret"), "hunter\n");
        var secret = "@" + _scratch.Path("secret");
        _scratch.Copy(Examples, "input");
        Run("exec \"$0\" \"$@\"", "diff", secret).Error.ShouldBe([$"没有文件夹「{secret}」；「input」也不在 git 仓库里，不能把它当作版本。", "没有比较。"]);
    }

    [Theory]
    [InlineData("unset HOME; exec \"$0\" \"$@\"")]
    [InlineData("unset PATH TERM; exec \"$0\" \"$@\"")]
    [InlineData("LANG=C LC_ALL=C; export LANG LC_ALL; exec \"$0\" \"$@\"")]
    [InlineData("TMPDIR=/nonexistent; export TMPDIR; exec \"$0\" \"$@\"")]
    public void Poor_surroundings_are_enough_for_a_check(string line)
    {
        // The runtime of the tests wants its home and its path; the published program wants neither.
        var dotnet = $"PATH=$PATH; p=$(command -v \"$0\"); DOTNET_CLI_HOME=/tmp; {line.Replace("\"$0\"", "\"$p\"", StringComparison.Ordinal)}";
        Run(dotnet, "check", "--input", Examples).Code.ShouldBe(0);
    }

    public void Dispose() => _scratch.Dispose();

    private (int Code, string[] Error) Run(string line, params string[] arguments)
    {
        using var program = new ProgramProcess(_scratch.Folder, line, arguments);
        return (program.End(), program.Error);
    }
}
