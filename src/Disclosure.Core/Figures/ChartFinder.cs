using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Figures;

/// <summary>Finds the charts of the first page of a budget (图示 of the edition).</summary>
public static class ChartFinder
{
    /// <summary>The charts in the edition's order. What has no figures, or one, is a sentence.</summary>
    public static IReadOnlyList<Chart> Of(Budget budget, AddressBook book) => [.. budget.Edition.Charts.Select(form => Of(form, book))];

    private static Chart Of(ChartForm form, AddressBook book) => form switch
    {
        BarsForm bars => BarFinder.Of(bars, book),
        FlowForm flow => new FlowFinder(flow, book).Chart(),
        YearsForm years => new YearFinder(years, book).Chart(),
        _ => throw new InvalidOperationException($"no such chart: {form}"),
    };
}
