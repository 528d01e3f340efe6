using Disclosure.Core.Charts;
using Disclosure.Core.Checks;
using Disclosure.Core.Downloads;
using Disclosure.Core.Overviews;
using Disclosure.Core.Years;

namespace Disclosure.Rendering.Pages;

/// <summary>All that the pages of a budget are made of.</summary>
/// <param name="Checked">The budget and what its checks found.</param>
/// <param name="Overview">What its first page states.</param>
/// <param name="Charts">What its first page draws.</param>
/// <param name="Years">The years of its unit that the site has.</param>
/// <param name="History">Those years in short; no records when it is the only one.</param>
internal sealed record BudgetDocument(
    CheckedBudget Checked, IReadOnlyList<OverviewEntry> Overview, IReadOnlyList<Chart> Charts, IReadOnlySet<int> Years, UnitHistory History)
{
    /// <summary>The data of the budget to take away.</summary>
    public IReadOnlyList<Download> Downloads { get; init; } = [];
}
