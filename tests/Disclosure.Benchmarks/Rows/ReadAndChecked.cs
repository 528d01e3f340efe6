using Disclosure.Core.Findings;
using Disclosure.Downloads;
using Disclosure.Pipeline;

namespace Disclosure.Benchmarks.Rows;

/// <summary>What the reading of a folder takes of the processors, and what the checks take beyond it.</summary>
/// <param name="Reading">Seconds to read all its documents.</param>
/// <param name="Checking">Seconds to check them.</param>
internal readonly record struct ReadAndChecked(double Reading, double Checking)
{
    private const int Tries = 3;

    /// <summary>The medians of three times.</summary>
    public static ReadAndChecked Of(string folder)
    {
        var tries = Enumerable.Range(0, Tries).Select(_ => Once(folder)).ToList();
        return new(Median(tries.Select(t => t.Reading)), Median(tries.Select(t => t.Checking)));
    }

    // As the command does it, but one thing after another: what is done at the same time cannot be told apart.
    private static ReadAndChecked Once(string folder)
    {
        GC.Collect();
        var findings = new FindingList();
        var options = new BuildOptions(folder, Path.Combine(folder, "site"), null, null, null);
        var start = Seconds();
        var input = options.OpenInput();
        input.ReadSite(findings);
        var units = UnitDocuments.ByUnit(input.List(null, null, findings)).Select(p => new UnitDocuments(input, p)).ToList();
        // Nothing is read fast, too.
        if (units.Count == 0) throw new InvalidOperationException($"{folder} has no documents");
        foreach (var unit in units) Read(unit);
        var read = Seconds();
        foreach (var unit in units) Check(unit, options.Downloads);
        return new(read - start, Seconds() - read);
    }

    private static void Read(UnitDocuments unit)
    {
        foreach (var place in unit.Places) unit.Read(place);
        unit.FindCitations();
    }

    private static void Check(UnitDocuments unit, DownloadRegistry downloads)
    {
        foreach (var place in unit.Places)
        {
            // What is not sound is not checked, and would look fast.
            if (BudgetCheck.Run(unit, place, downloads, new FindingList()) is null) throw new InvalidOperationException($"{place.Key} cannot be read");
        }
    }

    // Of the processors, not on the wall: whoever else is at work on the machine takes no part in it.
    private static double Seconds() => Environment.CpuUsage.TotalTime.TotalSeconds;

    private static double Median(IEnumerable<double> seconds) => seconds.Order().ElementAt(Tries / 2);
}
