using Disclosure.Core.Addresses;
using Disclosure.Core.Budgets;
using Disclosure.Core.Checks;
using Disclosure.Core.Citations;
using Disclosure.Core.Findings;
using Disclosure.Exporting;
using Disclosure.Reading;

namespace Disclosure.Building;

/// <summary>Reads a budget and checks it.</summary>
internal static class BudgetCheck
{
    /// <summary>
    /// The budget with what its checks found; null when it cannot be read or has errors in its reading: its figures are not
    /// all there then. All findings are added, those of the checks too.
    /// </summary>
    public static CheckedBudget? Run(InputReader input, BudgetPlace place, DownloadRegistry downloads, FindingList findings)
    {
        var budget = input.Read(place, findings);
        if (budget is not null) SiteClaims.Check(budget, downloads, findings);
        if (budget is null || findings.HasErrors) return null;
        var books = new Dictionary<DocumentKey, AddressBook?>();
        var result = CheckedBudget.Of(budget, new OtherDocuments(() => input.KeysOf(place.Unit), BookOf));
        foreach (var finding in result.Findings) findings.Add(finding);
        return result;

        AddressBook? BookOf(DocumentKey key)
        {
            if (!books.TryGetValue(key, out var book)) books[key] = book = input.ReadOther(place, key);
            return book;
        }
    }
}
