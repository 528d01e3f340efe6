using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Findings;
using Disclosure.Downloads;
using Disclosure.Files;
using Disclosure.Input;
using Disclosure.Reports;

namespace Disclosure.Pipeline;

/// <summary>Reads an input and checks it, unit by unit on all cores; nothing is written.</summary>
internal sealed class InputCheck
{
    private readonly InputReader _input;
    private readonly Cores _cores;
    private readonly DownloadRegistry _downloads;
    private readonly FindingList _findings = new();
    private readonly UnitsBelow _below;
    private readonly int[] _counts = new int[Enum.GetValues<CheckStatus>().Length];
    private readonly Lock _lock = new();

    private InputCheck(BuildOptions options)
    {
        _input = options.OpenInput();
        _cores = new Cores(options.Stop);
        _downloads = options.Downloads;
        _below = new UnitsBelow(_input, static _ => false, static _ => null);
    }

    /// <summary>What the options name is checked. A budget with errors in its reading is not: its figures are not all there.</summary>
    public static CheckSummary Run(BuildOptions options)
    {
        var check = new InputCheck(options);
        var site = check._input.ReadSite(check._findings);
        var places = check._input.List(options.Unit, options.Year, check._findings);
        SiteClaims.Check(places, check._findings);
        SiteClaims.Check(site, GivenName.Of(options.Input), check._input.UnitNames(), check._findings);
        check._cores.ForEach(UnitsBelow.First(UnitDocuments.ByUnit(places)), check.CheckUnit);
        return check.Summary() with { Help = site.HelpAddress };
    }

    private void CheckUnit(IReadOnlyList<BudgetPlace> places)
    {
        var documents = new UnitDocuments(_input, places, _below);
        _cores.ForEach(places, place => Read(documents, place));
        documents.FindCitations();
        _cores.ForEach(places, place => Check(documents, place));
    }

    private void Read(UnitDocuments documents, BudgetPlace place)
    {
        if (documents.Read(place) is { Unit.Department.Length: > 0 } budget) _below.Add(budget, new AddressBook(budget));
    }

    private void Check(UnitDocuments documents, BudgetPlace place)
    {
        var own = new FindingList();
        var result = BudgetCheck.Run(documents, place, _downloads, own);
        documents.Finish(place);
        lock (_lock)
        {
            _findings.AddRange(own);
            // Checks of words have no values to compare: what is counted are equations.
            foreach (var equation in result?.Results.Where(r => r.Cells.Count > 0 || r.Formula.Length > 0) ?? []) _counts[(int)equation.Status]++;
        }
    }

    // Sorted: it does not matter which document was done first.
    private CheckSummary Summary() => new(
        _findings.Sorted(),
        _counts[(int)CheckStatus.Passed],
        _counts[(int)CheckStatus.Failed] + _counts[(int)CheckStatus.Rounding],
        _counts[(int)CheckStatus.NotApplicable]);
}
