using Disclosure.Core.Addresses;
using Disclosure.Core.Checks;
using Disclosure.Core.Findings;
using Disclosure.Reading;

namespace Disclosure.Building;

/// <summary>Checks a budget that was read.</summary>
internal static class BudgetCheck
{
    /// <summary>
    /// The budget with what its checks found; null when it cannot be read or has errors in its reading: its figures are not
    /// all there then. All findings are added, those of the reading and of the checks.
    /// </summary>
    public static CheckedBudget? Run(UnitDocuments documents, BudgetPlace place, FindingList findings)
    {
        var (budget, reading) = documents.Of(place);
        findings.AddRange(reading);
        if (budget is not null) SiteClaims.Check(budget, findings);
        if (budget is null || findings.HasErrors) return null;
        var years = new Dictionary<int, AddressBook?>();
        var result = CheckedBudget.Of(budget, YearOf);
        foreach (var finding in result.Findings) findings.Add(finding);
        return result;

        AddressBook? YearOf(int year)
        {
            if (!years.TryGetValue(year, out var book)) years[year] = book = documents.CellsOf(place.Key with { Year = year });
            return book;
        }
    }

    /// <summary>Reads one budget by itself and checks it.</summary>
    public static CheckedBudget? Run(InputReader input, BudgetPlace place, FindingList findings)
    {
        var documents = new UnitDocuments(input, [place]);
        documents.Read(place);
        return Run(documents, place, findings);
    }
}
