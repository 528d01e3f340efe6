using Disclosure.Core.Charts;
using Disclosure.Core.Checks;
using Disclosure.Core.Downloads;
using Disclosure.Core.Overviews;

namespace Disclosure.Rendering.Pages;

/// <summary>All that the pages of a budget are made of.</summary>
/// <param name="Checked">The budget and what its checks found.</param>
/// <param name="Overview">What its first page states.</param>
/// <param name="Charts">What its first page draws.</param>
/// <param name="Years">The years of its unit that the site has.</param>
internal sealed record BudgetDocument(
    CheckedBudget Checked, IReadOnlyList<OverviewEntry> Overview, IReadOnlyList<Chart> Charts, IReadOnlySet<int> Years)
{
    /// <summary>The data of the budget to take away.</summary>
    public IReadOnlyList<Download> Downloads { get; init; } = [];
}
