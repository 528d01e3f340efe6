using Disclosure.Commands;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Commands;

/// <summary>The command <c>check</c>: what it prints where, and when it fails.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

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

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
    }

    private int Run(params string[] arguments) => CommandSet.Run(arguments, _output, _error);

    private static string[] Lines(StringWriter text) => text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
