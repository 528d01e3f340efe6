using System.Reflection;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Tests.Layout;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>A field of <c>disclosure.yaml</c> that is taken into the document is compared: nothing is called unchanged that nobody looked at.</summary>
public sealed class PublicationTests
{
    [Theory]
    [MemberData(nameof(Fields))]
    public void A_change_of_any_field_is_told(string field)
    {
        var property = typeof(Publication).GetProperty(field)!;
        var (before, after) = (Empty(), Empty());
        property.SetValue(after.Publication, SampleOf(property.PropertyType));
        Compared.Of(before, Named(after)).Texts.ShouldNotBeEmpty();
    }

    [Fact]
    public void Nothing_is_told_of_what_is_the_same() => Compared.Of(Empty(), Empty()).IsEmpty.ShouldBeTrue();

    // Where a day is written belongs to the day.
    public static TheoryData<string> Fields() => [.. typeof(Publication).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.CanWrite && p.PropertyType != typeof(Place)).Select(p => p.Name)];

    private static Budget Empty() => MadeUpBudget.Of(MadeUpBudget.Table(Array.Empty<SectionForm>()));

    // What the unit was called then goes into its name as it does where documents are read.
    private static Budget Named(Budget budget) => budget with { Unit = budget.Unit.Then(budget.Publication) };

    private static object SampleOf(Type type) =>
        type == typeof(string) ? "甲"
        : type == typeof(DateOnly?) ? new DateOnly(2024, 2, 5)
        : type == typeof(IReadOnlyList<Acknowledgement>) ? new[] { new Acknowledgement("share", "表一/合计", "甲", MadeUpBudget.Somewhere) }
        : type == typeof(IReadOnlyList<Correction>) ? new[] { new Correction(new DateOnly(2024, 3, 1), "表一/合计", "1", "2", "甲", MadeUpBudget.Somewhere) }
        : throw new NotSupportedException($"no sample of {type}");
}
