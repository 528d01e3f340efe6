using Disclosure.Core.Addressing;
using Disclosure.Core.Figures;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Charts;

/// <summary>The charts of a budget, found.</summary>
internal static class FoundCharts
{
    /// <summary>Those of the real budget.</summary>
    public static IReadOnlyList<Chart> OfReal() => Of(Repository.Input, "jiangan-bigdata", 2024);

    /// <summary>Those of the first year of the made-up input with nine tables, changed.</summary>
    public static IReadOnlyList<Chart> Of(ChangedInput input)
    {
        using var scratch = new Scratch();
        return Of(input.MakeIn(scratch), "xugou-test", 2030);
    }

    /// <summary>Those of a budget of an input folder.</summary>
    public static IReadOnlyList<Chart> Of(string input, string unit, int year)
    {
        var findings = new FindingList();
        var reader = new InputReader(input);
        var budget = reader.Read(reader.List(unit, year, findings).Single(), findings).ShouldNotBeNull();
        findings.Sorted().ShouldBeEmpty();
        return ChartFinder.Of(budget, new AddressBook(budget));
    }
}
