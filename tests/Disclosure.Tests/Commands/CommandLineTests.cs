using Disclosure.Commands;

namespace Disclosure.Tests.Commands;

/// <summary>What any command line may say: misuse that is named, and help.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

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

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
    }

    private int Run(params string[] arguments) => CommandSet.Run(arguments, _output, _error);

    private static string[] Lines(StringWriter text) => text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
