using Disclosure.Commands;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Commands;

/// <summary>Schemas go over nothing but schemas, and nowhere through a link.</summary>
public sealed class SchemaFolderTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly StringWriter _error = new();

    [Fact]
    public void What_was_written_before_is_written_again()
    {
        Run("schemas").ShouldBe(0);
        File.AppendAllText(_scratch.Path("schemas", "site.json"), "\n");
        Run("schemas");
        File.ReadAllText(_scratch.Path("schemas", "site.json")).ShouldEndWith("}\n");
    }

    [Theory]
    [InlineData("settings.json")]
    [InlineData("site.json")]
    [InlineData("example/2030/t01.json")]
    public void A_file_of_somebody_else_stays(string name)
    {
        Write($"schemas/{name}", "mine");
        (Run("schemas"), File.ReadAllText(_scratch.Path("schemas", name))).ShouldBe((1, "mine"));
    }

    [Fact]
    public void All_that_stands_in_the_way_is_named()
    {
        Write("schemas/settings.json", "mine");
        Write("schemas/unit.json", "");
        Run("schemas");
        Lines().ShouldBe([
            Foreign("settings.json"), Foreign("unit.json"), "没有写入任何文件。",
        ]);
    }

    [Fact]
    public void Beside_a_file_of_somebody_else_nothing_is_written()
    {
        Write("schemas/settings.json", "mine");
        Run("schemas");
        Directory.GetFileSystemEntries(_scratch.Path("schemas")).ShouldBe([_scratch.Path("schemas", "settings.json")]);
    }

    [Theory]
    [InlineData(".git")]
    [InlineData(".git/schemas")]
    public void Nothing_is_written_where_git_keeps_its_versions(string folder)
    {
        Directory.CreateDirectory(_scratch.Path(".git"));
        Run(folder).ShouldBe(1);
        Lines()[0].ShouldEndWith("错误 schema-in-git: 格式文件不能写在「.git」里面：那是 git 存放版本的地方；请用 --output 另选一个文件夹。");
        Directory.GetFileSystemEntries(_scratch.Path(".git")).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_is_not_written_through_a_link()
    {
        Write("mine", "由 disclosure schema 写出，每次运行都会重写，请勿改动。");
        Directory.CreateDirectory(_scratch.Path("schemas"));
        File.CreateSymbolicLink(_scratch.Path("schemas", "site.json"), _scratch.Path("mine"));
        Run("schemas").ShouldBe(1);
        Lines()[0].ShouldBe(Foreign("site.json"));
    }

    [Theory]
    [InlineData("schemas")]
    [InlineData("schemas/example")]
    [InlineData("schemas/example/2030")]
    public void A_folder_is_not_entered_through_a_link(string name)
    {
        Directory.CreateDirectory(_scratch.Path("mine"));
        Directory.CreateDirectory(Path.GetDirectoryName(_scratch.Path(name))!);
        Directory.CreateSymbolicLink(_scratch.Path(name), _scratch.Path("mine"));
        Run("schemas");
        Directory.GetFileSystemEntries(_scratch.Path("mine")).ShouldBeEmpty();
    }

    [Fact]
    public void A_link_in_place_of_the_folder_is_named()
    {
        Directory.CreateSymbolicLink(_scratch.Path("schemas"), _scratch.Folder);
        Run("schemas");
        Lines()[0].ShouldBe($"{_scratch.Path("schemas")}: 错误 schema-link: 这里是一个符号链接，格式文件不经过链接写出；请直接指定它所指的文件夹。");
    }

    [Fact]
    public void A_folder_in_place_of_a_file_is_named()
    {
        Directory.CreateDirectory(_scratch.Path("schemas", "site.json"));
        Run("schemas");
        Lines()[0].ShouldBe(Foreign("site.json"));
    }

    [Fact]
    public void A_device_in_place_of_the_folder_is_named()
    {
        CommandSet.Run(["schema", "--input", Repository.Tests("Inputs", "examples"), "--output", "/dev/null"], TextWriter.Null, _error).ShouldBe(1);
        Lines()[0].ShouldBe("/dev/null: 错误 schema-file: 这里要放一个文件夹，现有的却是文件；请移走它，或用 --output 另选一个文件夹。");
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_told()
    {
        CommandSet.Run(["schema", "--input", Repository.Tests("Inputs", "examples"), "--output", "/proc/schemas"], TextWriter.Null, _error).ShouldBe(1);
        Lines()[0].ShouldStartWith("/proc/schemas: 错误 schema-io: 格式文件写不进这个文件夹：");
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/schemas")]
    [InlineData("input/units/..")]
    public void Nothing_is_written_into_the_input(string output)
    {
        var input = _scratch.Copy(Repository.Tests("Inputs", "examples"), "input");
        var before = Directory.GetFileSystemEntries(input);
        CommandSet.Run(["schema", "--input", input, "--output", _scratch.Path(output)], TextWriter.Null, _error).ShouldBe(1);
        Directory.GetFileSystemEntries(input).ShouldBe(before);
    }

    [Fact]
    public void A_link_is_no_way_into_the_input()
    {
        var input = _scratch.Copy(Repository.Tests("Inputs", "examples"), "input");
        Directory.CreateSymbolicLink(_scratch.Path("way"), Path.Combine(input, "units"));
        CommandSet.Run(["schema", "--input", input, "--output", _scratch.Path("way", "x")], TextWriter.Null, _error).ShouldBe(1);
        Lines()[0].ShouldContain(" 错误 schema-in-input: ");
    }

    [Theory]
    [InlineData("schemas")]
    [InlineData("schemas/site.json")]
    public void A_pipe_is_refused_and_not_waited_for(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_scratch.Path(name))!);
        using (var make = System.Diagnostics.Process.Start("mkfifo", [_scratch.Path(name)])) make.WaitForExit();
        Run("schemas").ShouldBe(1);
    }

    [Fact]
    public void Nothing_of_the_writing_is_left_behind()
    {
        Run("schemas");
        Directory.GetFiles(_scratch.Path("schemas"), "*", SearchOption.AllDirectories).ShouldAllBe(f => f.EndsWith(".json", StringComparison.Ordinal));
    }

    public void Dispose() => _scratch.Dispose();

    private string Foreign(string name) =>
        $"{_scratch.Path("schemas", name)}: 错误 schema-foreign: 这里已有的不是本程序写出的格式文件，没有覆盖；请移走它，或用 --output 另选一个文件夹。";

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_scratch.Path(name))!);
        File.WriteAllText(_scratch.Path(name), text);
    }

    private int Run(string output) =>
        CommandSet.Run(["schema", "--input", Repository.Tests("Inputs", "examples"), "--output", _scratch.Path(output)], TextWriter.Null, _error);

    private string[] Lines() => _error.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
