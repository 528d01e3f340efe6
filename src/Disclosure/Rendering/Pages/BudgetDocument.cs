using Disclosure.Core.Budgets;
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
/// <param name="Documents">The documents of its unit that the site has.</param>
/// <param name="History">Those documents in short; no records when it is the only one.</param>
internal sealed record BudgetDocument(
    CheckedBudget Checked, IReadOnlyList<OverviewEntry> Overview, IReadOnlyList<Chart> Charts, IReadOnlySet<DocumentKey> Documents, UnitHistory History)
{
    /// <summary>The document of the other kind for the same year, as its unit calls it; null when the site has none.</summary>
    public (DocumentKey Key, string Name)? Sibling
    {
        get
        {
            var own = Checked.Budget.Key;
            var sibling = own with { Kind = own.Kind == DocumentKind.AnnualBudget ? DocumentKind.FinalAccounts : DocumentKind.AnnualBudget };
            if (!Documents.Contains(sibling)) return null;
            return (sibling, History.Records.FirstOrDefault(r => r.Key == sibling)?.Name ?? sibling.Kind.Word());
        }
    }

    /// <summary>The data of the budget to take away.</summary>
    public IReadOnlyList<Download> Downloads { get; init; } = [];
}
