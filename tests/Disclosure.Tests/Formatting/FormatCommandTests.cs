using Disclosure.Commands;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Formatting;

/// <summary>The command <c>format</c>: what it writes, what it leaves alone, and what it says.</summary>
public sealed class FormatCommandTests : IDisposable
{
    private const string Table = "units/shili-unit/2030/tables/t01.yaml";
    private readonly ExampleInput _input = new();
    private readonly string _sound;

    public FormatCommandTests() => _sound = File.ReadAllText(PathOf(Table));

    [Fact]
    public void A_file_out_of_form_is_written_and_named_and_the_others_are_not_touched()
    {
        File.WriteAllText(PathOf(Table), "# 底稿\n\n\n" + _sound.Replace(": {", ":   {", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal));
        var before = Directory.EnumerateFiles(_input.Folder, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc, StringComparer.Ordinal);
        var (code, output, _) = Run();
        code.ShouldBe(0);
        output.ShouldBe($"{_input.Folder}/{Table}\n改了以上 1 个文件。\n");
        File.ReadAllText(PathOf(Table)).ShouldBe("# 底稿\n\n" + _sound);
        before.Where(f => File.GetLastWriteTimeUtc(f.Key) != f.Value).Select(f => f.Key).ShouldBe([PathOf(Table)]);
    }

    [Fact]
    public void A_second_time_changes_nothing() => Run().ShouldBe((0, "没有要改的文件。\n", ""));

    [Fact]
    public void A_check_names_the_files_and_writes_none()
    {
        var messy = _sound + "\n\n";
        File.WriteAllText(PathOf(Table), messy);
        Run("--check").ShouldBe((1, $"{_input.Folder}/{Table}\n以上 1 个文件要改；运行「disclosure format」就改好。\n", ""));
        File.ReadAllText(PathOf(Table)).ShouldBe(messy);
    }

    [Fact]
    public void A_file_with_a_fault_is_left_alone_with_the_reader_s_message()
    {
        File.WriteAllText(PathOf(Table), "合计:   {没有的栏: 1}\n");
        var (code, output, error) = Run();
        code.ShouldBe(1);
        output.ShouldBe("没有要改的文件。有错误的文件没有动。\n");
        error.ShouldContain($"{Table}:1:");
        File.ReadAllText(PathOf(Table)).ShouldBe("合计:   {没有的栏: 1}\n");
    }

    public void Dispose() => _input.Dispose();

    private string PathOf(string file) => Path.Combine(_input.Folder, file);

    private (int Code, string Output, string Error) Run(params string[] more)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandSet.Run(["format", "--input", _input.Folder, .. more], output, error);
        return (code, output.ToString(), error.ToString());
    }
}
