using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Records;

namespace Disclosure.Pipeline.Changes;

/// <summary>
/// A unit that is at work, and which of its documents stay as they lie in the site: those whose own files are what they were when they were
/// made, and what their pages say of the other years too.
/// </summary>
internal sealed class BegunUnit
{
    private readonly KeptWarnings _warnings;
    private readonly BuiltUnit? _built;
    private readonly Dictionary<string, BuiltDocument> _documents;
    private readonly Dictionary<DocumentKey, DocumentEntry> _entries;
    private Dictionary<DocumentKey, byte[]> _names = [];
    private bool _hasSameNames;

    /// <summary>A unit that is begun.</summary>
    /// <param name="warnings">Reads what is on record.</param>
    /// <param name="built">What the last build left of the unit; null where nothing of it may stay.</param>
    /// <param name="stamp">The sign of when and how its files were changed last; null where that proves nothing.</param>
    /// <param name="signs">The signs of its files.</param>
    public BegunUnit(KeptWarnings warnings, BuiltUnit? built, string? stamp, UnitSigns signs)
    {
        (_warnings, Stamp, Signs) = (warnings, stamp, signs);
        _built = built is { Documents.Count: > 0 } && built.Own == signs.Own ? built : null;
        _documents = _built?.Documents.ToDictionary(d => d.Folder, StringComparer.Ordinal) ?? [];
        _entries = (_built?.ReadEntries() ?? []).ToDictionary(e => e.Key);
    }

    /// <summary>The sign of when and how its files were changed last; null where that proves nothing.</summary>
    public string? Stamp { get; }

    /// <summary>The signs of its files.</summary>
    public UnitSigns Signs { get; }

    /// <summary>
    /// What the others see of those of its documents that need not even be read, for nothing but prose was changed and the figures of these are
    /// shown in none that is made again.
    /// </summary>
    /// <param name="beside">The documents whose figures the pages of another show.</param>
    public IReadOnlyDictionary<DocumentKey, YearRecord> Unread(Func<DocumentKey, IEnumerable<DocumentKey>> beside)
    {
        var known = HasSameTables() ? (_built?.ReadYears() ?? []).ToDictionary(y => y.Key) : [];
        var made = known.Keys.Where(k => !HasSameFiles(k)).ToList();
        foreach (var read in made.Concat(made.SelectMany(beside))) known.Remove(read);
        return known;
    }

    /// <summary>Takes down what its documents see of each other now, of each that can be read.</summary>
    public void Compare(IReadOnlyDictionary<DocumentKey, YearRecord> years)
    {
        _names = years.ToDictionary(y => y.Key, y => YearNamesRecord.Write(y.Value));
        var before = _built?.Years.Read() ?? [];
        _hasSameNames = before.Count > 0 && before.Count == _names.Count && _names.OrderBy(n => n.Key).Zip(before).All(n => n.First.Value.AsSpan().SequenceEqual(n.Second.Span));
    }

    /// <summary>Whether a document stays.</summary>
    public bool Stays(DocumentKey key) => _hasSameNames && HasSameFiles(key) && _documents[key.Folder].Seen.All(HasSameTables) && _entries.ContainsKey(key);

    /// <summary>What the last build left of a document that stays; null where it is made again.</summary>
    public FinishedDocument? Of(DocumentKey key) => Stays(key)
        ? new FinishedDocument(key, _documents[key.Folder].Seen, _entries[key], [.. _warnings.Read(_built!.Warnings, key.Folder)])
        : null;

    /// <summary>Whether the page of the unit stays, which shows the figures of all years.</summary>
    public bool HasSamePage => _hasSameNames && HasSameTables();

    /// <summary>What its documents were made of.</summary>
    /// <param name="documents">What came of them.</param>
    /// <returns>A document each, and a line of what the others see of it; of one that could not be read nothing is left.</returns>
    public (IReadOnlyList<BuiltDocument> Documents, KeptLines Years) With(IReadOnlyCollection<FinishedDocument> documents)
    {
        var read = documents.Where(d => _names.ContainsKey(d.Key)).OrderBy(d => d.Key).ToList();
        return (
            [.. read.Select(d => new BuiltDocument(d.Key.Folder, Signs.Documents.GetValueOrDefault(d.Key.Folder), d.Seen))],
            KeptLines.Packed([.. read.Select(d => (ReadOnlyMemory<byte>)_names[d.Key])]));
    }

    private bool HasSameFiles(DocumentKey key) => _documents.TryGetValue(key.Folder, out var built) && Signs.Documents.GetValueOrDefault(key.Folder) == built.Signs;

    private bool HasSameTables() => _built is not null && _documents.Keys.All(HasSameTables);

    // What is not there now was not there then: the names of all are among the signs of the unit.
    private bool HasSameTables(string folder) =>
        (_documents.GetValueOrDefault(folder)?.Signs.Tables ?? "") == (Signs.Documents.GetValueOrDefault(folder).Tables ?? "");
}
