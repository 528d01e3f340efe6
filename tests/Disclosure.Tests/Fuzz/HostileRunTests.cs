using Disclosure.Fuzzing.Programs;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Fuzz;

/// <summary>What the bench (<c>fuzz-program</c>) holds the program to, on scripts that stand in for it and break each promise.</summary>
public sealed class HostileRunTests : IDisposable
{
    private const int Cases = 300;

    private readonly Scratch _scratch = new();

    [Fact]
    public void A_case_is_the_same_each_time_it_is_made() => CasesOf().At(7).ToString().ShouldBe(CasesOf().At(7).ToString());

    [Fact]
    public void Another_seed_gives_other_cases() => CasesOf(seed: 2).At(7).ToString().ShouldNotBe(CasesOf().At(7).ToString());

    [Fact]
    public void The_first_cases_are_of_every_kind() =>
        Enumerable.Range(0, Cases).Select(CasesOf().At).Select(c => c.Kind).Distinct()
            .ShouldBe(["folder", "theme", "options", "repository"], ignoreOrder: true);

    [Theory]
    [InlineData("exit 0")]
    [InlineData("exit 1")]
    [InlineData("exit 2")]
    public void A_program_that_keeps_its_promise_is_not_blamed(string script) => Breaches(script).ShouldBeEmpty();

    [Theory]
    [InlineData("exit 3", "exit code 3: ")]
    [InlineData("echo FormatException（甲）; exit 3", "exit code 3: FormatException（甲）")]
    [InlineData("kill -ABRT $$", "exit code 134: ")]
    [InlineData("echo 'Unhandled exception. System.FormatException: x' >&2", "a trace: System.FormatException")]
    [InlineData("echo x > ../victim/b", "somebody else's folder now holds: a.txt, b")]
    [InlineData("echo x > ../victim/a.txt", "somebody else's file was changed")]
    [InlineData("exec sleep 60", "too long")]
    public void A_promise_that_is_broken_is_told(string script, string breach) => Breaches(script).ShouldBe([breach]);

    // A busy machine takes its time to fill the memory: that is not what is looked at here.
    [Fact]
    public void Too_much_memory_is_told() =>
        Breaches("x=$(head -c 100000000 /dev/zero | tr '\\0' x); sleep 1", time: TimeSpan.FromMinutes(1)).ShouldBe(["too much memory"]);

    [Fact]
    public void Nothing_of_the_runs_is_left_behind()
    {
        Breaches("exit 0", 20);
        Directory.GetFileSystemEntries(Runs).ShouldBeEmpty();
    }

    public void Dispose() => _scratch.Dispose();

    private string Runs => _scratch.Path("runs");

    private IEnumerable<string> Breaches(string script, int count = 1, TimeSpan? time = null) =>
        new ProgramFuzz(CasesOf(), Program(script), new ProgramLimits(time ?? TimeSpan.FromSeconds(2), 50 << 20), Runs).Run(count).Values;

    private ProgramCases CasesOf(int seed = 1) => new(seed, SoundFolders.Make(
        Repository.Tests("Inputs", "examples"), Path.Combine(Repository.Root, "theme"), Program("mkdir output && echo x > output/index.html"), Runs));

    private string[] Program(string script)
    {
        File.WriteAllText(_scratch.Path("program"), script);
        return ["/bin/sh", _scratch.Path("program")];
    }
}
