using Disclosure.Commands;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Commands;

public sealed class CommandLineTests : IDisposable
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

    [Theory]
    [InlineData("不认识「--outptu」；最接近的是「--output」。", "--outptu", "x")]
    [InlineData("不认识「biuld」；最接近的是「build」。", "biuld")]
    [InlineData("「build」不能写在这里：命令只有一个，写在最前面。", "build", "build")]
    [InlineData("不认识「[diagram]」。", "[diagram]", "check")]
    [InlineData("不认识「[parse:x]」。", "[parse:x]", "build")]
    [InlineData("「--year」后面要写一个值。", "--year")]
    [InlineData("「--format」后面要写一个值。", "check", "--format")]
    [InlineData("「--format」应当是 text、json、sarif 之一；实际是「sarf」；最接近的是「sarif」。", "check", "--format", "sarf")]
    [InlineData("不认识「--fornat」；最接近的是「--format」。", "check", "--fornat", "json")]
    [InlineData("「--year」应当是四位年度，像「2024」这样，只要决算就像「2024-final」；实际是「二四」。", "--year", "二四")]
    [InlineData("「--year」应当是四位年度，像「2024」这样，只要决算就像「2024-final」；实际是「0000」。", "--year", "0000")]
    [InlineData("「--input」后面要写一个值。", "check", "--input", "")]
    [InlineData("「--input」后面要写一个值。", "check", "--input=")]
    [InlineData("「--input」后面要写一个值。", "schema", "--input", " \u3000")]
    [InlineData("「--output」后面要写一个值。", "--output", "")]
    [InlineData("「--output」后面要写一个值。", "schema", "--output", "")]
    [InlineData("「--theme」后面要写一个值。", "--theme", "")]
    [InlineData("「--unit」后面要写一个值。", "--unit", "")]
    [InlineData("「--chromium」后面要写一个值。", "pdf", "--chromium", "")]
    [InlineData("「diff」后面有一个词是空的。", "diff", "")]
    [InlineData("「explain」后面有一个词是空的。", "explain", "")]
    [InlineData("「--input」写了不止一次。", "check", "--input", "a", "--input", "b")]
    [InlineData("「aU+0000b」里有名称和路径里不能有的字符 U+0000。", "check", "--input", "a\0b")]
    [InlineData("「U+001B[31m」里有名称和路径里不能有的字符 U+001B。", "\u001b[31m")]
    [InlineData("「aU+202E」里有名称和路径里不能有的字符 U+202E。", "--unit", "a\u202e")]
    [InlineData("「aU+115F」里有名称和路径里不能有的字符 U+115F。", "--unit", "a\u115f")]
    [InlineData("「aU+FE0F」里有名称和路径里不能有的字符 U+FE0F。", "--unit", "a\ufe0f")]
    [InlineData("「aU+E0001」里有名称和路径里不能有的字符 U+E0001。", "--unit", "a\U000E0001")]
    [InlineData("「a bU+202E」里有名称和路径里不能有的字符 U+000A。", "--unit", "a\nb\u202e")]
    [InlineData("不认识「@x」。", "check", "@x")]
    public void Misuse_is_named_with_exit_code_2(string message, params string[] arguments)
    {
        Run(arguments).ShouldBe(2);
        Lines(_error)[0].ShouldBe(message);
    }

    [Fact]
    public void A_word_without_end_is_misuse()
    {
        Run("check", "--unit", new string('甲', 10_000)).ShouldBe(2);
        Lines(_error)[0].ShouldBe($"「{new string('甲', 40)}…」太长：有 10000 个字，一个词最多 1000 个字。");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_names_every_option_in_Chinese(params string[] arguments)
    {
        Run(arguments).ShouldBe(0);
        var words = _output.ToString().Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        string[] known =
        [
            "build", "check", "diff", "explain", "pdf", "schema",
            "--input", "--output", "--theme", "--unit", "--year", "--chromium", "--format", "--top", "--explain", "--strict", "--help", "--version",
        ];
        foreach (var word in known) words.ShouldContain(word);
    }

    [Fact]
    public void Check_writes_nothing_and_counts_what_holds()
    {
        Run("check", "--input", Repository.Input).ShouldBe(0);
        Lines(_output)[^2].ShouldMatch(@"^核对了 \d+ 个等式：成立 \d+ 个，不成立 \d+ 个，不适用 \d+ 个。$");
    }

    [Fact]
    public void A_strict_check_fails_on_a_warning() => Run("check", "--strict", "--input", Repository.Input).ShouldBe(1);

    [Fact]
    public void A_strict_check_of_a_sound_input_succeeds() =>
        Run("check", "--strict", "--input", Repository.Tests("Inputs", "nine")).ShouldBe(0);

    [Fact]
    public void A_check_for_a_program_prints_the_document_alone()
    {
        Run("check", "--format", "json", "--input", Repository.Input);
        (_output.ToString()[0], _output.ToString()[^2]).ShouldBe(('{', '}'));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void A_check_for_a_program_counts_on_the_side(string format)
    {
        Run("check", "--format", format, "--input", Repository.Input);
        Lines(_error)[^1].ShouldMatch(@"^共有 0 处错误，\d+ 处警告。用时 \d+\.\d\d 秒。$");
    }

    [Fact]
    public void An_option_of_another_command_is_misuse()
    {
        Run("check", "--output", "site").ShouldBe(2);
        Lines(_error)[0].ShouldStartWith("不认识「--output」");
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
