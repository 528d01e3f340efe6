using Disclosure.Core.Addressing;
using Disclosure.Core.Editions;
using Disclosure.Core.Figures;

namespace Disclosure.Tests.Editions;

/// <summary>What the shipped editions say of the figures that the portal compares (门户).</summary>
public sealed class ShippedPortalTests
{
    [Theory]
    [MemberData(nameof(ShippedInput.Names), MemberType = typeof(ShippedInput))]
    public void Every_measure_is_one_cell(string name) => Totals(name).Select(t => t.Measure).ShouldBe(PortalMeasureWords.All);

    [Theory]
    [MemberData(nameof(ShippedInput.Names), MemberType = typeof(ShippedInput))]
    public void What_is_spent_by_function_stands_under_codes_of_the_first_level(string name) =>
        PortalFigureFinder.Functions(ShippedInput.Named(name), new AddressBook(ShippedInput.Named(name))).Select(c => c.Row!.Code!.Length).Distinct().ShouldBe([3]);

    [Theory]
    [MemberData(nameof(ShippedInput.Names), MemberType = typeof(ShippedInput))]
    public void All_that_comes_in_is_all_that_is_spent(string name)
    {
        var totals = Totals(name).ToDictionary(t => t.Measure, t => t.Cell.Cell!.Number);
        totals[PortalMeasure.Income].ShouldBe(totals[PortalMeasure.Spending]);
    }

    private static IReadOnlyList<(PortalMeasure Measure, LocatedCell Cell)> Totals(string name) =>
        PortalFigureFinder.Totals(ShippedInput.Named(name), new AddressBook(ShippedInput.Named(name)));
}
