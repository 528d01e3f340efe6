using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Comparison.Reasons;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Figures;
using Disclosure.Core.Layout;
using Disclosure.Site.Charts;

namespace Disclosure.Site.Pages;

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

    /// <summary>The way to the document whose page sets the two of this year beside each other, or blank when it is this one; null for none.</summary>
    public string? Completion
    {
        get
        {
            if (Sibling is not var (other, _) || CompletionViews.Sections(History, other.Year).Count == 0) return null;
            return other.Kind == DocumentKind.FinalAccounts ? $"../{other.Folder}/" : "";
        }
    }

    /// <summary>What its narrative says of what changed.</summary>
    public required BudgetReasons Reasons { get; init; }

    /// <summary>Where its names may break in a line.</summary>
    public required WordBreaks Breaks { get; init; }

    /// <summary>The data of the budget to take away.</summary>
    public IReadOnlyList<Download> Downloads { get; init; } = [];
}
