using Disclosure.Fuzzing;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Fuzz;

/// <summary>
/// Every reader on hostile files: random bytes, truncated, spliced and changed files. The bench reads many more of them
/// (<c>tests/Disclosure.Benchmarks</c>, <c>fuzz</c>); these are the first.
/// </summary>
public sealed class HostileFileTests
{
    private const int Cases = 2_000;

    private static readonly Material Sound = new([Repository.Tests("Inputs", "nine"), Repository.Input]);

    [Fact]
    public void Any_file_reads_without_a_fault_and_every_finding_has_a_place()
    {
        new FuzzRun(Sound).Run(0, Cases).ShouldBeEmpty();
    }

    [Fact]
    public void The_first_cases_try_every_reader()
    {
        var files = new HostileFiles(Sound);
        var names = Enumerable.Range(0, Cases).Select(n => files.At(n).Name).ToHashSet(StringComparer.Ordinal);
        Sound.Kinds.Count(kind => kind.Any(f => names.Contains(f.Name))).ShouldBe(Sound.Kinds.Count);
    }

    [Fact]
    public void A_case_is_the_same_each_time_it_is_made()
    {
        new HostileFiles(Sound).At(7).Bytes.ShouldBe(new HostileFiles(Sound).At(7).Bytes);
    }

    [Fact]
    public void Sound_inputs_keep_the_promise()
    {
        Sound.Inputs.Select(input => ReadingPromise.BreachOf(input)).ShouldAllBe(breach => breach == null);
    }
}
