using System.Diagnostics;
using System.Reflection;

namespace Disclosure.Tests.Output;

/// <summary>Real builds in a process of their own, killed at moments that a seed chooses.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int Kills = 30;

    // A round takes some forty steps: enough for the kill to meet every part of several rounds.
    private const int MostSteps = 250;
    private const int MostSpins = 20_000;

    private readonly ScratchFolder _scratch = new();
    private readonly List<string> _wholeSites = [];

    public KilledBuildTests()
    {
        foreach (var site in EndlessWriter.Sites)
        {
            EndlessWriter.Write(_scratch.Output, site, () => { });
            _wholeSites.Add(OutputAsText());
        }
    }

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void After_a_kill_the_output_is_one_whole_site()
    {
        for (var seed = 1; seed <= Kills; seed++)
        {
            StartAndKill(new Random(seed));
            _wholeSites.Contains(OutputAsText()).ShouldBeTrue($"The output is neither site after the kill with seed {seed}.");
        }
    }

    [Fact]
    public void The_build_after_a_kill_leaves_nothing_beside_the_output()
    {
        StartAndKill(new Random(0));
        EndlessWriter.Write(_scratch.Output, EndlessWriter.Sites[0], () => { });

        Directory.GetFileSystemEntries(_scratch.Path).ShouldBe([_scratch.Output]);
    }

    private void StartAndKill(Random random)
    {
        using var writer = Process.Start(Program())!;
        try
        {
            for (var steps = random.Next(1, MostSteps); steps > 0; steps--)
                writer.StandardOutput.BaseStream.ReadByte().ShouldBe(0, "The writer ended before it was killed.");
            Thread.SpinWait(random.Next(MostSpins)); // Not a wait for anything: the kill falls between two steps.
        }
        finally
        {
            writer.Kill();
            writer.WaitForExit();
        }
    }

    private ProcessStartInfo Program()
    {
        var program = Path.ChangeExtension(Assembly.GetExecutingAssembly().Location, OperatingSystem.IsWindows() ? "exe" : null);
        return new ProcessStartInfo(program)
        {
            RedirectStandardOutput = true,
            Environment = { [EndlessWriter.Variable] = _scratch.Output },
        };
    }

    private string OutputAsText() => string.Join('\n', ScratchFolder.Texts(_scratch.Output).Select(file => $"{file.Key}: {file.Value}"));
}
