using Disclosure.Pipeline;
using Disclosure.Tests.Comparison.Differences;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pipeline;

/// <summary>Work goes on all cores: here two files are only read when two readers have come to them at the same time.</summary>
public sealed class AllCoresTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Scratch _scratch = new();

    [Fact]
    public void A_check_is_at_two_units_at_once() => ReadTogether(
        Repository.Tests("Inputs", "nine"), "units/xugou-school/2031/tables/a1.yaml", "units/xugou-test/2030/tables/a1.yaml", o => InputCheck.Run(o)).ShouldBeTrue();

    [Fact]
    public void A_check_is_at_two_years_of_a_lone_unit_at_once() => ReadTogetherOfYears(o => InputCheck.Run(o)).ShouldBeTrue();

    [Fact]
    public void A_build_is_at_two_years_of_a_lone_unit_at_once() =>
        ReadTogetherOfYears(o => SiteBuild.Run(o, new Progress<BuildProgress>())).ShouldBeTrue();

    [Fact]
    public void Loops_within_loops_are_at_no_more_than_there_are_cores()
    {
        var (now, most) = (0, 0);
        var cores = new Cores(CancellationToken.None);
        cores.ForEach(Enumerable.Range(0, 8).ToList(), _ => cores.ForEach(Enumerable.Range(0, 8).ToList(), _ =>
        {
            var count = Interlocked.Increment(ref now);
            lock (cores) most = Math.Max(most, count);
            Thread.Sleep(1);
            Interlocked.Decrement(ref now);
        }));
        most.ShouldBeInRange(1, Environment.ProcessorCount);
    }

    [Fact]
    public void Every_item_of_every_loop_is_done()
    {
        var sum = 0;
        var cores = new Cores(CancellationToken.None);
        cores.ForEach(Enumerable.Range(0, 20).ToList(), _ => cores.ForEach(Enumerable.Range(0, 30).ToList(), _ => Interlocked.Increment(ref sum)));
        sum.ShouldBe(600);
    }

    [Fact]
    public void Every_item_of_several_pieces_is_done()
    {
        var sum = 0;
        new Cores(CancellationToken.None).Render<int>([.. Enumerable.Range(1, 20).Select(i => Enumerable.Repeat(i, i).ToList())], (item, done) =>
        {
            Interlocked.Add(ref sum, item.Sum());
            done();
        });
        sum.ShouldBe(Enumerable.Range(1, 20).Sum(i => i * i));
    }

    [Fact]
    public void Nothing_is_at_work_any_more_when_an_item_has_failed()
    {
        var atWork = 0;
        Should.Throw<AggregateException>(() => new Cores(CancellationToken.None).Render<int>([.. Enumerable.Repeat(new List<int> { 1 }, 9)], (_, _) =>
        {
            Interlocked.Increment(ref atWork);
            Thread.Sleep(5);
            Interlocked.Decrement(ref atWork);
            throw new FormatException();
        }));
        atWork.ShouldBe(0);
    }

    [Fact]
    public void What_is_stopped_throws_even_for_one_item() =>
        Should.Throw<OperationCanceledException>(() => new Cores(new CancellationToken(canceled: true)).ForEach([1], _ => { }));

    public void Dispose() => _scratch.Dispose();

    private bool ReadTogetherOfYears(Action<BuildOptions> run)
    {
        FiveYears.Write(_scratch.Path("input"));
        return ReadTogether(_scratch.Path("input"), $"units/{FiveYears.Unit}/2026/tables/t01.yaml", $"units/{FiveYears.Unit}/2027/tables/t01.yaml", run);
    }

    // Whether somebody came to both while neither was read.
    private bool ReadTogether(string input, string one, string other, Action<BuildOptions> run)
    {
        Assert.SkipWhen(Environment.ProcessorCount < 2, "One core does one thing at a time.");
        using var both = new CountdownEvent(2);
        var met = 0;
        var folder = new WatchedFolder(input)
        {
            Opening = path =>
            {
                if (path != one && path != other) return;
                both.Signal();
                if (both.Wait(Patience)) Interlocked.Increment(ref met);
            },
        };
        run(new BuildOptions(input, _scratch.Path("site"), null, null, null) { Files = folder });
        return met == 2;
    }
}
