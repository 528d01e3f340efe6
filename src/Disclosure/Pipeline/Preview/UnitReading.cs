using System.Collections.Concurrent;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;

namespace Disclosure.Pipeline.Preview;

/// <summary>The documents of a unit as they were read at one time: each of them is made beside the others.</summary>
internal sealed class UnitReading
{
    private UnitReading(InputReader input, IReadOnlyList<BudgetPlace> places, FindingList findings)
    {
        Input = input;
        Places = places;
        Below = new UnitsBelow(input, _ => true, _ => null);
        Documents = new UnitDocuments(input, places, Below);
        Faults = [.. findings.Sorted().Where(f => f.Severity == Severity.Error)];
    }

    /// <summary>The reader of the input.</summary>
    public InputReader Input { get; }

    /// <summary>Where the documents lie, in the order of their keys.</summary>
    public IReadOnlyList<BudgetPlace> Places { get; }

    /// <summary>The documents.</summary>
    public UnitDocuments Documents { get; }

    /// <summary>What the units spend that belong to this one, read when it is asked for.</summary>
    public UnitsBelow Below { get; }

    /// <summary>What each needs of the others, of those that could be read.</summary>
    public ConcurrentDictionary<DocumentKey, YearRecord> Figures { get; } = new();

    /// <summary>What is wrong with the unit's folder and its name.</summary>
    public IReadOnlyList<Finding> Faults { get; }

    /// <summary>Reads a unit.</summary>
    /// <param name="parts">What it is made with.</param>
    /// <param name="unit">Its folder.</param>
    /// <param name="before">An earlier reading with the same parts, from which documents are taken over that were not touched; null for none.</param>
    /// <param name="touched">The folders of the documents whose files have changed since; a blank one for all of the unit.</param>
    public static UnitReading Of(PreviewParts parts, string unit, UnitReading? before, IReadOnlySet<string> touched)
    {
        var findings = new FindingList();
        var (input, places) = parts.List(unit, findings);
        var reading = new UnitReading(input, places, findings);
        var earlier = touched.Contains("") ? null : before;
        List<BudgetPlace> toRead = [.. places.Where(p => earlier is null || touched.Contains(p.Key.Folder) || !reading.TakeOver(p, earlier))];
        parts.Cores.ForEach(toRead, place => UnitBuild.Read(reading.Documents, reading.Figures, place));
        return reading;
    }

    private bool TakeOver(BudgetPlace place, UnitReading earlier)
    {
        if (!Documents.TakeOver(place, earlier.Documents)) return false;
        if (earlier.Figures.TryGetValue(place.Key, out var figures)) Figures[place.Key] = figures;
        return true;
    }
}
