using Disclosure.Commands;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Input;

/// <summary>What a person sees of bad input: everything in one run, and the site as it was.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        _scratch.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void The_findings_of_all_broken_files_are_reported_in_one_run_in_order()
    {
        Run(Broken());
        Lines().Select(l => l[..l.IndexOf(": 错误", StringComparison.Ordinal)]).ShouldBe(
        [
            "nine/site.yaml:5:1",
            "nine/units/xugou-school/2031/tables/a1.yaml:3:9",
            "nine/units/xugou-test/2030/tables/a2.yaml:4:14",
            "nine/units/xugou-test/2030/tables/a2.yaml:5:14",
            "nine/units/xugou-test/2031/words.md:4:1",
        ]);
    }

    [Fact]
    public void Errors_give_the_exit_code_1() => Run(Broken()).ShouldBe(1);

    [Fact]
    public void Errors_are_counted_in_the_last_line()
    {
        Run(Broken());
        _error.ToString().ShouldContain("有 5 处错误，没有写入任何文件，原有网站保持不变。");
    }

    [Fact]
    public void Errors_leave_the_output_folder_untouched()
    {
        Run(new ChangedInput()).ShouldBe(0);
        var before = Snapshot();
        Run(Broken()).ShouldBe(1);
        Snapshot().ShouldBe(before);
    }

    [Fact]
    public void Errors_make_no_output_folder()
    {
        Run(Broken());
        Directory.Exists(_scratch.Path("site")).ShouldBeFalse();
    }

    [Fact]
    public void Input_without_a_fault_gives_the_exit_code_0_and_no_finding()
    {
        Run(new ChangedInput()).ShouldBe(0);
        _error.ToString().ShouldBeEmpty();
    }

    private static ChangedInput Broken() => new ChangedInput()
        .Append("units/xugou-test/2031/words.md", "\n# 大\n")
        .Replace("units/xugou-test/2031/words.md", "- 热线：没有号码。\n- 场馆：没有地址。\n", "")
        .Replace(ChangedInput.Tables + "a2.yaml", "合计: 400000.00", "合计: 四十万")
        .Replace(ChangedInput.Tables + "a2.yaml", "合计: 300000.00", "合计: 三十万")
        .Replace("units/xugou-school/2031/tables/a1.yaml", "来源合计: 0", "来源合计: 零")
        .Append("site.yaml", "网站: 样例\n");

    private int Run(ChangedInput changed)
    {
        if (Directory.Exists(_scratch.Path("nine"))) Directory.Delete(_scratch.Path("nine"), recursive: true);
        return CommandSet.Run(["--input", changed.MakeIn(_scratch), "--output", _scratch.Path("site")], _output, _error);
    }

    private List<string> Lines() => [.. _error.ToString().Split(Environment.NewLine)
        .Where(l => l.Contains(": 错误", StringComparison.Ordinal))
        .Select(l => l.Replace(_scratch.Folder.Replace('\\', '/') + "/", "", StringComparison.Ordinal))];

    private List<(string Path, string Text, DateTime Time)> Snapshot() =>
        [.. Directory.EnumerateFiles(_scratch.Path("site"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(p => (p, File.ReadAllText(p), File.GetLastWriteTimeUtc(p)))];
}
