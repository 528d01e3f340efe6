using Disclosure.Core.Checking;
using Disclosure.Core.Checks;
using Disclosure.Core.Findings;
using Disclosure.Reading;

namespace Disclosure.Building;

/// <summary>Reads an input and checks it, budget by budget; nothing is written.</summary>
internal static class InputCheck
{
    /// <summary>What the options name is checked. A budget with errors in its reading is not: its figures are not all there.</summary>
    public static CheckSummary Run(BuildOptions options)
    {
        var findings = new FindingList();
        var input = new InputReader(options.Input);
        input.ReadSite(findings);
        var counts = new Dictionary<CheckStatus, int>();
        var places = input.List(options.Unit, options.Year, findings);
        SiteClaims.Check(places, findings);
        foreach (var place in places)
        {
            var own = new FindingList();
            var result = BudgetCheck.Run(input, place, options.Downloads, own);
            findings.AddRange(own);
            // Checks of words have no values to compare: what is counted are equations.
            foreach (var equation in result?.Results.Where(r => r.Cells.Count > 0 || r.Formula.Length > 0) ?? [])
            {
                counts[equation.Status] = counts.GetValueOrDefault(equation.Status) + 1;
            }
        }
        return new CheckSummary(
            findings.Sorted(),
            counts.GetValueOrDefault(CheckStatus.Passed),
            counts.GetValueOrDefault(CheckStatus.Failed) + counts.GetValueOrDefault(CheckStatus.Rounding),
            counts.GetValueOrDefault(CheckStatus.NotApplicable));
    }
}
