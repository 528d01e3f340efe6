using System.Diagnostics;
using Disclosure.Commands;
using Disclosure.Pipeline;
using Disclosure.Tests.Print;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Commands;

/// <summary>Ctrl-C and the signals to end, in the midst of a printing that would take minutes.</summary>
public sealed class InterruptionTests : IDisposable
{
    private static readonly string Examples = Repository.Tests("Inputs", "examples");

    private readonly Scratch _scratch = new();
    private readonly StartedProcesses _started;

    public InterruptionTests() => _started = new StartedProcesses(_scratch);

    [Theory]
    [InlineData("HUP", 129)]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void A_signal_is_told_by_the_exit_code(string signal, int code)
    {
        using var program = Printing();
        Send(signal, program.Id);
        program.End().ShouldBe(code);
    }

    [Fact]
    public void What_was_begun_is_cleaned_up()
    {
        using var program = Printing();
        Send("TERM", program.Id);
        program.End();
        Directory.GetFileSystemEntries(_scratch.Path("work")).ShouldBeEmpty();
    }

    [Fact]
    public void The_earlier_site_stays()
    {
        CommandSet.Run(["--input", Examples, "--output", _scratch.Path("work", "site")], TextWriter.Null, TextWriter.Null).ShouldBe(0);
        var before = Files();
        using var program = Printing();
        Send("INT", program.Id);
        program.End();
        Files().ShouldBe(before);
    }

    [Fact]
    public void Chromium_and_what_it_started_are_ended()
    {
        using var program = Printing();
        Send("TERM", program.Id);
        program.End();
        _started.ShouldBeGone();
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void A_comparison_ends_git(string signal, int code)
    {
        using var program = Comparing();
        Send(signal, program.Id);
        program.End().ShouldBe(code);
        _started.ShouldBeGone(1);
    }

    [Fact]
    public void It_says_that_nothing_has_changed()
    {
        using var program = Printing();
        Send("TERM", program.Id);
        program.End();
        program.Error[^1].ShouldBe("已经中断，没有换上新的内容，原有的保持不变。");
    }

    [Fact]
    public void A_second_signal_does_not_wait()
    {
        var exits = new List<int>();
        using var interruption = new Interruption(TextWriter.Null, exits.Add);
        var stop = interruption.Begin();
        Send("HUP", Environment.ProcessId);
        stop.WaitHandle.WaitOne(TimeSpan.FromMinutes(1)).ShouldBeTrue();
        exits.ShouldBeEmpty();
        Send("HUP", Environment.ProcessId);
        SpinWait.SpinUntil(() => exits.Count == 1, TimeSpan.FromMinutes(1));
        exits.ShouldBe([129]);
    }

    [Fact]
    public void A_build_that_is_to_stop_leaves_nothing_beside_and_above_the_output()
    {
        var options = new BuildOptions(Examples, _scratch.Path("work", "site"), null, null, null) { Stop = new CancellationToken(canceled: true) };
        Should.Throw<OperationCanceledException>(() => SiteBuild.Run(options, new Progress<BuildProgress>()));
        Directory.GetFileSystemEntries(_scratch.Folder).ShouldBeEmpty();
    }

    public void Dispose() => _scratch.Dispose();

    // Runs until Chromium and a process that it started run.
    private ProgramProcess Printing()
    {
        Directory.CreateDirectory(_scratch.Path("work"));
        var chromium = MadeUpChromium.Script(_scratch, _started.Script);
        var program = new ProgramProcess(
            _scratch.Folder, "exec \"$0\" \"$@\"", "pdf", "--input", Examples, "--output", _scratch.Path("work", "site"), "--chromium", chromium);
        _started.ShouldStart();
        return program;
    }

    // Runs until a git that lists a commit without end runs.
    private ProgramProcess Comparing()
    {
        var (started, git) = (_scratch.Path("started"), _scratch.Path("bin", "git"));
        Directory.CreateDirectory(_scratch.Path("bin"));
        File.Move(MadeUpChromium.Script(_scratch, $$"""
            case " $* " in
            *" ls-tree "*) echo $$ >> '{{started}}'; i=0; while :; do i=$((i+1)); printf '100644 blob {{new string('0', 40)}} 1\tf%s\0' $i; sleep 0.1; done;;
            *) echo {{new string('0', 40)}};;
            esac
            """), git);
        var program = new ProgramProcess(
            _scratch.Folder, $"PATH='{_scratch.Path("bin")}':$PATH; export PATH; exec \"$0\" \"$@\"", "diff", "HEAD", "--input", Examples);
        SpinWait.SpinUntil(() => File.Exists(started) && File.ReadAllLines(started).Length == 1, TimeSpan.FromMinutes(1)).ShouldBeTrue();
        return program;
    }

    private static void Send(string signal, int process)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process}"]);
        kill.WaitForExit();
    }

    private Dictionary<string, DateTime> Files() => Directory
        .EnumerateFiles(_scratch.Path("work"), "*", SearchOption.AllDirectories)
        .ToDictionary(f => f, File.GetLastWriteTimeUtc, StringComparer.Ordinal);
}
