using Disclosure.Tests.Checks.Mutations.Running;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks.Mutations;

/// <summary>A digit changed at random in a narrative is found; the bench does it on more.</summary>
public sealed class DigitTests
{
    private const uint Seed = 1;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_a_hundred_digits_changed_in_the_narrative_of_the_real_budget_97_are_found(bool isCited)
    {
        var (_, run) = DigitRun.All(Repository.Input, isCited, Seed).Single();
        var missed = run.Changes.Where(c => !run.IsFound(c)).ToList();
        run.Changes.Count.ShouldBeGreaterThan(40);
        missed.Count.ShouldBeLessThanOrEqualTo(run.Changes.Count * 3 / 100, string.Join('\n', missed));
    }
}
