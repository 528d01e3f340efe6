using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Checks.Mutations.Running;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks.Mutations;

/// <summary>
/// One amount of the real budget changed at a time. Here a fixed sample is tried; all are by the bench (<c>mutate</c>), which
/// prints the figures that <c>undetected.txt</c> is reviewed against.
/// </summary>
public sealed class MutationTests
{
    // Every tenth amount, with both of its changes, and all that the list says is not found.
    private const int Step = 10;

    private static readonly Lazy<MutationRun> Real = new(() => new MutationRun(Read()));
    private static readonly Lazy<IReadOnlyList<MutationOutcome>> Outcomes = new(() => [.. Sample().Select(Real.Value.Try)]);

    [Fact]
    public void What_is_not_found_is_what_the_reviewed_list_says()
    {
        var missed = Outcomes.Value.Where(o => !o.IsDetected).Select(o => o.Mutation.Name);
        missed.ShouldBe(UndetectedList.Entries.Select(e => e.Name), ignoreOrder: true);
    }

    [Fact]
    public void All_that_is_not_found_has_a_reason()
    {
        UndetectedList.Entries.Where(e => e.Reason.Length == 0).ShouldBeEmpty();
    }

    [Fact]
    public void Of_the_amounts_in_any_equation_at_least_97_of_100_changes_are_found()
    {
        var touched = Real.Value.Mutations.Where(Real.Value.IsTouched).Select(m => m.Name).ToList();
        var missed = UndetectedList.Entries.Count(e => touched.Contains(e.Name));
        (100m * (touched.Count - missed) / touched.Count).ShouldBeGreaterThanOrEqualTo(MutationFigures.LeastDetected);
    }

    [Fact]
    public void What_is_found_is_found_where_it_is()
    {
        Outcomes.Value.Where(o => o is { IsDetected: true, IsLocated: false }).Select(o => o.Mutation.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Hardly_an_amount_is_in_no_equation()
    {
        Real.Value.Mutations.Where(m => !Real.Value.IsTouched(m)).Select(m => m.Name).ShouldBeEmpty();
    }

    private static IEnumerable<Mutation> Sample()
    {
        var listed = UndetectedList.Entries.Select(e => e.Name).ToHashSet();
        return Real.Value.Mutations.Where((m, i) => i / 2 % Step == 0 || listed.Contains(m.Name));
    }

    private static Budget Read()
    {
        var findings = new FindingList();
        var reader = new InputReader(Repository.Input);
        return reader.Read(reader.List("jiangan-bigdata", 2024, findings).Single(), findings).ShouldNotBeNull();
    }
}
