using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;

namespace Disclosure.Pipeline.Changes;

/// <summary>
/// Which documents of a unit that was changed stay as they lie in the site: those whose own files are what they were, and what their pages
/// say of the other years too.
/// </summary>
internal sealed class StayingDocuments
{
    private readonly KeptWarnings _warnings;
    private readonly BuiltUnit? _built;
    private readonly UnitSigns _signs;
    private readonly bool _hasSameNames;
    private readonly Dictionary<string, BuiltDocument> _documents;
    private readonly Dictionary<DocumentKey, DocumentEntry> _entries;

    /// <summary>Those of a unit.</summary>
    /// <param name="warnings">Reads what is on record.</param>
    /// <param name="built">What the last build left of the unit; null where nothing of it may stay.</param>
    /// <param name="signs">The signs of its files now.</param>
    /// <param name="names">The signs of what documents of all years see of its documents now, of each that can be read.</param>
    public StayingDocuments(KeptWarnings warnings, BuiltUnit? built, UnitSigns signs, IReadOnlyDictionary<DocumentKey, string> names)
    {
        _warnings = warnings;
        _signs = signs;
        _built = built?.Own == signs.Own ? built : null;
        _documents = _built?.Documents.ToDictionary(d => d.Folder, StringComparer.Ordinal) ?? [];
        _hasSameNames = names.Count == _documents.Count && names.All(n => _documents.GetValueOrDefault(n.Key.Folder)?.Names == n.Value);
        _entries = _hasSameNames ? (_built?.ReadEntries() ?? []).ToDictionary(e => e.Key) : [];
    }

    /// <summary>What the last build left of a document that stays; null where it is made again.</summary>
    public FinishedDocument? Of(DocumentKey key)
    {
        if (!_hasSameNames || !_documents.TryGetValue(key.Folder, out var built) || !_entries.TryGetValue(key, out var entry)) return null;
        if (_signs.Documents.GetValueOrDefault(key.Folder) != built.Signs || !built.Seen.All(HasSameTables)) return null;
        return new FinishedDocument(key, built.Seen, entry, [.. _warnings.Read(_built!.Warnings, key.Folder)]);
    }

    /// <summary>Whether the page of the unit stays, which shows the figures of all years.</summary>
    public bool HasSamePage => _hasSameNames && _documents.Count > 0 && _documents.Keys.All(HasSameTables);

    // What is not there now was not there then: the names of all are among the signs of the unit.
    private bool HasSameTables(string folder) =>
        (_documents.GetValueOrDefault(folder)?.Signs.Tables ?? "") == (_signs.Documents.GetValueOrDefault(folder).Tables ?? "");
}
