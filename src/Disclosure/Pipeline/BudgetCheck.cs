using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Downloads;
using Disclosure.Input;

namespace Disclosure.Pipeline;

/// <summary>Checks a budget that was read.</summary>
internal static class BudgetCheck
{
    /// <summary>
    /// The budget with what its checks found; null when it cannot be read or has errors in its reading: its figures are not
    /// all there then. All findings are added, those of the reading and of the checks.
    /// </summary>
    public static CheckedBudget? Run(UnitDocuments documents, BudgetPlace place, DownloadRegistry downloads, FindingList findings)
    {
        var (budget, reading) = documents.Of(place);
        findings.AddRange(reading);
        if (budget is not null) SiteClaims.Check(budget, downloads, findings);
        if (budget is null || findings.HasErrors) return null;
        var books = new Dictionary<DocumentKey, AddressBook?>();
        var result = CheckCatalogue.Check(budget, new OtherDocuments(documents.AllKeys, BookOf) { Below = () => documents.Below(budget) });
        foreach (var finding in result.Findings) findings.Add(finding);
        return result;

        AddressBook? BookOf(DocumentKey key)
        {
            if (!books.TryGetValue(key, out var book)) books[key] = book = documents.CellsOf(key, place.Key);
            return book;
        }
    }

    /// <summary>Reads one budget by itself and checks it.</summary>
    public static CheckedBudget? Run(InputReader input, BudgetPlace place, DownloadRegistry downloads, FindingList findings)
    {
        var documents = new UnitDocuments(input, [place]);
        documents.Read(place);
        return Run(documents, place, downloads, findings);
    }
}
