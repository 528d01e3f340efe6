using System.Collections.Concurrent;
using Disclosure.Core.Comparison.Years;
using Disclosure.Records;

namespace Disclosure.Pipeline.Changes;

/// <summary>The units that a build makes: the files of each are held while it is at work, and what came of it is left on record. Safe for several threads.</summary>
/// <param name="trace">The signs of the input.</param>
/// <param name="warnings">Writes and reads what was found.</param>
internal sealed class MadeUnits(InputTrace trace, KeptWarnings warnings)
{
    private readonly ConcurrentDictionary<string, BegunUnit> _begun = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, BuiltUnit> _made = new(StringComparer.Ordinal);

    /// <summary>Those that are made.</summary>
    public IReadOnlyCollection<BuiltUnit> Units => (IReadOnlyCollection<BuiltUnit>)_made.Values;

    /// <summary>Whether a unit is made.</summary>
    public bool Has(string unit) => _made.ContainsKey(unit);

    /// <summary>Begins to make a unit: its files are held until it is finished.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="built">What the last build left of it; null where nothing of it may stay.</param>
    /// <param name="held">Its signs, where they were taken already and its files are held; else null.</param>
    public BegunUnit Begin(string unit, BuiltUnit? built, HeldSigns? held) => _begun[unit] = held is { } known
        ? new BegunUnit(warnings, built, known.Stamp, known.Signs)
        : new BegunUnit(warnings, built, trace.UnitStamp(unit), trace.UnitContent(unit));

    /// <summary>Says that a unit is made.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="isWhole">Whether all of it was made, and not only some of its documents.</param>
    /// <param name="isDepartment">Whether other units belong to it.</param>
    /// <param name="documents">What came of its documents.</param>
    public void Finish(string unit, bool isWhole, bool isDepartment, IReadOnlyCollection<FinishedDocument> documents)
    {
        var begun = _begun.TryRemove(unit, out var known) ? known : null;
        var entries = KeptLines.Packed([.. documents.Select(d => d.Entry).OfType<DocumentEntry>().OrderBy(e => e.Key).Select(e => (ReadOnlyMemory<byte>)DocumentRecordWriter.Write(e))]);
        var found = warnings.Write(begun is null ? [] : documents.SelectMany(d => d.Findings.Select(f => (d.Key.Folder, f))));
        var made = new BuiltUnit(unit, "", "", begun?.Stamp, "", found, entries) { IsDepartment = isDepartment };
        if (begun is not null && isWhole)
        {
            var (own, years) = begun.With(documents);
            made = made with { Content = begun.Signs.Content, Own = begun.Signs.Own, Documents = own, Years = years };
        }
        _made[unit] = made;
        if (begun is not null) trace.Release(unit);
    }

    /// <summary>Takes over a unit that another machine made.</summary>
    public void Adopt(BuiltUnit unit) => _made[unit.Key] = unit;
}
