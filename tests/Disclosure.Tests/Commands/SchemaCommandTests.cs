using Disclosure.Commands;
using Disclosure.Tests.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Commands;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public void Schemas_end_with_how_many_and_what_to_do_with_them()
    {
        Run("schema", "--input", Repository.Input, "--output", _scratch.Path("schemas")).ShouldBe(0);
        Lines(_output)[^1].ShouldBe("写好 21 个格式文件。用 VS Code 打开这里，装上 YAML 插件，"
            + $"再把 {_scratch.Path("schemas", "settings.json")} 的内容放进 .vscode/settings.json。");
    }

    [Fact]
    public void No_schemas_are_written_of_an_edition_that_cannot_be_read()
    {
        var input = new ChangedInput().Append(ChangedInput.Edition + "edition.yaml", "怪: 1\n").MakeIn(_scratch);
        Run("schema", "--input", input, "--output", _scratch.Path("schemas")).ShouldBe(1);
        Lines(_error)[^1].ShouldBe("没有写入任何文件。");
    }

    [Fact]
    public void Schemas_are_written_while_a_table_is_still_wrong()
    {
        var input = new ChangedInput().Write(ChangedInput.Tables + "a1.yaml", "怪: 1\n").MakeIn(_scratch);
        Run("schema", "--input", input, "--output", _scratch.Path("schemas")).ShouldBe(0);
    }

    public void Dispose() => _scratch.Dispose();

    private int Run(params string[] arguments) => CommandSet.Run(arguments, _output, _error);

    private static string[] Lines(StringWriter text) => text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
