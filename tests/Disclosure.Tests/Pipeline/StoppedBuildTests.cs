using Disclosure.Pipeline;
using Disclosure.Print;
using Disclosure.Tests.Print;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pipeline;

public sealed class StoppedBuildTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public StoppedBuildTests() => _scratch.Copy(Repository.Tests("Inputs", "examples"), "input");

    [Fact]
    public void The_output_is_as_it_was()
    {
        Build(null, CancellationToken.None);
        var before = Files();
        File.AppendAllText(_scratch.Path("input", "site.yaml"), "\n# changed\n");
        Should.Throw<OperationCanceledException>(StopAfterFirstBudget);
        Files().ShouldBe(before);
    }

    [Fact]
    public void Nothing_is_left_behind()
    {
        Should.Throw<OperationCanceledException>(StopAfterFirstBudget);
        Directory.GetFileSystemEntries(_scratch.Folder).ShouldBe([_scratch.Path("input")]);
    }

    [Fact]
    public void One_that_is_stopped_before_it_begins_writes_nothing()
    {
        Should.Throw<OperationCanceledException>(() => Build(null, new CancellationToken(canceled: true)));
        Directory.GetFileSystemEntries(_scratch.Folder).ShouldBe([_scratch.Path("input")]);
    }

    [Fact]
    public async Task A_printing_is_ended_and_not_waited_for()
    {
        using var stop = new CancellationTokenSource();
        var started = new StartedProcesses(_scratch);
        var slow = new Chromium(MadeUpChromium.Script(_scratch, started.Script), Chromium.Patience);
        var build = Task.Run(() => Build(slow, stop.Token), TestContext.Current.CancellationToken);
        started.ShouldStart();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(build);
        started.ShouldBeGone();
    }

    public void Dispose() => _scratch.Dispose();

    private void StopAfterFirstBudget()
    {
        using var stop = new CancellationTokenSource();
        Build(null, stop.Token, new Stopping(stop));
    }

    private void Build(Chromium? chromium, CancellationToken stop, IProgress<BuildProgress>? progress = null) => SiteBuild.Run(
        new BuildOptions(_scratch.Path("input"), _scratch.Path("site"), null, null, null) { Stop = stop },
        progress ?? new Progress<BuildProgress>(), chromium);

    private Dictionary<string, DateTime> Files() => Directory
        .EnumerateFiles(_scratch.Path("site"), "*", SearchOption.AllDirectories)
        .ToDictionary(f => f, File.GetLastWriteTimeUtc, StringComparer.Ordinal);

    private sealed class Stopping(CancellationTokenSource stop) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value) => stop.Cancel();
    }
}
