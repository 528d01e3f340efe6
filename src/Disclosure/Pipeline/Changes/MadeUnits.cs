using System.Collections.Concurrent;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Records;

namespace Disclosure.Pipeline.Changes;

/// <summary>The units that a build makes: the files of each are held while it is at work, and what came of it is left on record. Safe for several threads.</summary>
/// <param name="trace">The signs of the input.</param>
/// <param name="warnings">Writes and reads what was found.</param>
internal sealed class MadeUnits(InputTrace trace, KeptWarnings warnings)
{
    private readonly RecordedYears _years = new();
    private readonly ConcurrentDictionary<string, BegunUnit> _begun = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, BuiltUnit> _made = new(StringComparer.Ordinal);

    /// <summary>Those that are made.</summary>
    public IReadOnlyCollection<BuiltUnit> Units => (IReadOnlyCollection<BuiltUnit>)_made.Values;

    /// <summary>Whether a unit is made.</summary>
    public bool Has(string unit) => _made.ContainsKey(unit);

    /// <summary>Begins to make a unit: its files are held until it is finished.</summary>
    public void Begin(string unit) => _begun[unit] = new BegunUnit(trace.UnitStamp(unit), trace.UnitContent(unit));

    /// <summary>Which of the documents of a unit that was begun need not be made.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="years">Those of its documents that can be read, in short.</param>
    /// <param name="built">What the last build left of it; null where nothing of it may stay.</param>
    public StayingDocuments Stay(string unit, IReadOnlyDictionary<DocumentKey, YearRecord> years, BuiltUnit? built)
    {
        var begun = _begun[unit] with { Names = years.ToDictionary(y => y.Key, y => _years.SignOf(y.Value)) };
        _begun[unit] = begun;
        return new StayingDocuments(warnings, built, begun.Signs, begun.Names);
    }

    /// <summary>Says that a unit is made.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="isWhole">Whether all of it was made, and not only some of its documents.</param>
    /// <param name="isDepartment">Whether other units belong to it.</param>
    /// <param name="documents">What came of its documents.</param>
    public void Finish(string unit, bool isWhole, bool isDepartment, IReadOnlyCollection<FinishedDocument> documents)
    {
        var begun = _begun.TryRemove(unit, out var known) ? known : null;
        var lines = KeptLines.Packed([.. documents.Select(d => d.Entry).OfType<DocumentEntry>().OrderBy(e => e.Key).Select(e => (ReadOnlyMemory<byte>)DocumentRecordWriter.Write(e))]);
        var found = warnings.Write(begun is null ? [] : documents.SelectMany(d => d.Findings.Select(f => (d.Key.Folder, f))));
        _made[unit] = new BuiltUnit(unit, "", isWhole ? begun?.Signs.Content ?? "" : "", begun?.Stamp, "", found, lines)
        {
            IsDepartment = isDepartment,
            Own = begun?.Signs.Own ?? "",
            Documents = begun is null || !isWhole ? [] : [.. documents.OrderBy(d => d.Key).Select(begun.With).OfType<BuiltDocument>()],
        };
        if (begun is not null) trace.Release(unit);
    }

    /// <summary>Takes over a unit that another machine made.</summary>
    public void Adopt(BuiltUnit unit) => _made[unit.Key] = unit;

    private sealed record BegunUnit(string? Stamp, UnitSigns Signs)
    {
        public IReadOnlyDictionary<DocumentKey, string> Names { get; init; } = new Dictionary<DocumentKey, string>();

        // Of one that could not be read nothing is left.
        public BuiltDocument? With(FinishedDocument document) => Names.GetValueOrDefault(document.Key) is { } names
            ? new BuiltDocument(document.Key.Folder, Signs.Documents.GetValueOrDefault(document.Key.Folder), names, document.Seen)
            : null;
    }
}
