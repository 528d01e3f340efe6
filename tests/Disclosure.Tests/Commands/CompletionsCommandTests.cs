using Disclosure.Commands;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Commands;

/// <summary>What a shell offers behind the Tab key, and what it asks the program for that.</summary>
public sealed class CompletionsCommandTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("disclosure expl", "explain")]
    [InlineData("disclosure check --str", "--strict")]
    [InlineData("disclosure check --format sa", "sarif")]
    [InlineData("disclosure explain change-ra", "change-rate")]
    [InlineData("disclosure completions pow", "powershell")]
    public void A_line_is_completed_by_what_the_commands_declare(string line, string word) => Suggested(line).ShouldBe([word]);

    [Fact]
    public void Every_command_is_offered() => CommandSet.Names.Except(Suggested("disclosure ")).ShouldBeEmpty();

    [Fact]
    public void Units_are_offered_by_the_names_of_their_folders() =>
        Suggested($"disclosure check --input {Repository.Tests("Inputs", "nine")} --unit xugou-s").ShouldBe(["xugou-school"]);

    [Fact]
    public void Editions_are_offered_by_their_names() =>
        Suggested($"disclosure import x.pdf --input {Repository.Input} --edition wuh").ShouldBe(["wuhan-2024"]);

    [Fact]
    public void Where_there_is_no_input_no_unit_is_offered() => Suggested($"disclosure check --input {_scratch.Path("none")} --unit x").ShouldBeEmpty();

    [Theory]
    [InlineData("bash", "complete -o default -F _disclosure disclosure")]
    [InlineData("zsh", "compdef _disclosure disclosure")]
    [InlineData("powershell", "Register-ArgumentCompleter -Native -CommandName disclosure -ScriptBlock {")]
    public void A_script_tells_its_shell_of_the_program(string shell, string line)
    {
        Run("completions", shell).ShouldBe(0);
        Lines().ShouldContain(line);
    }

    [Theory]
    [InlineData("disclosure check --fo", "", "--fo", "--format")]
    [InlineData("disclosure ci", "", "ci", "cite")]
    [InlineData("disclosure ci", " --unit x", "ci", "cite")]
    public void A_real_bash_completes_at_the_cursor_with_the_script(string line, string behind, string word, string found) =>
        Completed(line, word, behind).ShouldBe([found]);

    [Fact]
    public void What_is_offered_is_never_run_by_bash()
    {
        Directory.CreateDirectory(_scratch.Path("input", "units", "$(touch run)"));
        Completed("disclosure check --unit $", "$").ShouldBe(["$(touch run)"]);
        File.Exists(_scratch.Path("run")).ShouldBeFalse();
    }

    [Fact]
    public void A_shell_that_is_not_known_is_named_with_the_nearest()
    {
        Run("completions", "bsh").ShouldBe(2);
        _error.ToString().ShouldStartWith("「completions」后面应当是 bash、powershell、zsh 之一；实际是「bsh」；最接近的是「bash」。");
    }

    [Fact]
    public void A_shell_must_be_named()
    {
        Run("completions").ShouldBe(2);
        _error.ToString().ShouldStartWith("「completions」后面要写外壳：");
    }

    // A bash that has read the script, with the cursor between the line and what stands behind it.
    private string[] Completed(string line, string word, string behind = "")
    {
        Run("completions", "bash").ShouldBe(0);
        File.WriteAllText(_scratch.Path("script"), _output.ToString());
        File.WriteAllText(_scratch.Path("ask"), $$"""
            runtime=$1 program=$2
            disclosure() { "$runtime" "$program" "$@"; }
            . ./script
            COMP_LINE='{{line}}{{behind}}' COMP_POINT={{line.Length}} COMP_WORDS=('{{word}}') COMP_CWORD=0
            _disclosure
            printf '%s\n' "${COMPREPLY[@]}"
            """);
        using var program = new ProgramProcess(_scratch.Folder, "exec bash ask \"$0\" \"$@\"");
        program.End().ShouldBe(0);
        return program.Output;
    }

    private string[] Suggested(string line)
    {
        Run($"[suggest:{line.Length}]", line).ShouldBe(0);
        return Lines();
    }

    private string[] Lines() => _output.ToString().Split(_output.NewLine[^1..], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private int Run(params string[] arguments) => CommandSet.Run(arguments, _output, _error);
}
