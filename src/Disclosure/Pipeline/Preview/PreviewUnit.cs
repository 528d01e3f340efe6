using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Site.Portal;

namespace Disclosure.Pipeline.Preview;

/// <summary>
/// A unit of the preview. Of its documents those are read again whose files have changed, and of these and of the others each is made when it is
/// asked for. Safe for several threads; whoever asks while something of it is made waits for that.
/// </summary>
/// <param name="key">Its folder.</param>
internal sealed class PreviewUnit(string key)
{
    // What was read of a document takes about as much as its pages.
    private const int BytesRead = 1_500_000;

    private static readonly HashSet<string> Everything = new(StringComparer.Ordinal) { "" };

    private readonly Lock _gate = new();
    private readonly TouchedFolders _touched = new();
    private readonly SortedDictionary<DocumentKey, PreviewDocument> _documents = [];
    private PreviewParts? _parts;
    private UnitReading? _reading;
    private IReadOnlyList<Finding> _unitFaults = [];
    private Finding? _pageFault;
    private int _number;
    private volatile UnitState _state = UnitState.Unread;

    /// <summary>Its folder.</summary>
    public string Key => key;

    /// <summary>What is known of it.</summary>
    public UnitState State => _state;

    /// <summary>Says that files of it have changed.</summary>
    /// <param name="folder">The folder of the document; blank for all of the unit.</param>
    public void Touch(string folder) => _touched.Add(folder);

    /// <summary>Whether all of it was looked at since its files have changed.</summary>
    public bool IsLookedAt(PreviewParts parts) => _touched.IsEmpty && _state.IsWhole && parts.HasDataOf(Volatile.Read(ref _parts));

    /// <summary>Looks at what was not looked at since it has changed; pages that somebody has asked for are made again.</summary>
    public void Look(PreviewParts parts)
    {
        foreach (var next in Keys(parts))
        {
            // Whoever waits for a page comes between two documents.
            lock (_gate)
            {
                var reading = Read(parts);
                if (reading.Places.FirstOrDefault(p => p.Key == next) is { } place && DocumentAt(next) is var document && !document.IsLookedAt(_number))
                {
                    Make(document, place, reading, parts, document.Files is not null);
                }
            }
        }
        lock (_gate)
        {
            if (_documents.Values.Any(d => d.Files is not null)) return;
            _reading = null;
            Tell();
        }
    }

    /// <summary>The file at a path in the site, of what is there now or of the last that was without an error.</summary>
    /// <returns>Null where there is none; and whether it is known that there is none.</returns>
    public (byte[]? File, bool IsKnown) Find(string path, PreviewParts parts)
    {
        lock (_gate)
        {
            var reading = Read(parts);
            if (DocumentFiles.OwnerOf(path) is not { } owner || reading.Places.FirstOrDefault(p => p.Key == owner) is not { } place) return (OwnPage(path, reading, parts), true);
            var document = DocumentAt(owner);
            if (!document.IsRendered(_number, parts)) Make(document, place, reading, parts, isRendered: true);
            return (document.Files?.GetValueOrDefault(path), document.Files is not null);
        }
    }

    /// <summary>Lets go of its pages and of what was read; both are made again when they are asked for.</summary>
    public void Drop()
    {
        lock (_gate)
        {
            foreach (var document in _documents.Values) document.Drop();
            _reading = null;
            Tell();
        }
    }

    private List<DocumentKey> Keys(PreviewParts parts)
    {
        lock (_gate) return [.. Read(parts).Places.Select(p => p.Key)];
    }

    private UnitReading Read(PreviewParts parts)
    {
        // Before the files are read: what changes while they are is seen the next time.
        var touched = _touched.Take();
        var isSame = parts.HasDataOf(_parts);
        if (_reading is { } still && isSame && touched.Count == 0)
        {
            Volatile.Write(ref _parts, parts);
            return still;
        }
        if (!isSame || touched.Count > 0) (_number, _pageFault) = (_number + 1, null);
        _reading = UnitReading.Of(parts, key, isSame ? _reading : null, isSame ? touched : Everything);
        _unitFaults = _reading.Faults;
        Volatile.Write(ref _parts, parts);
        foreach (var gone in _documents.Keys.Except(_reading.Places.Select(p => p.Key)).ToList()) _documents.Remove(gone);
        Tell();
        return _reading;
    }

    private PreviewDocument DocumentAt(DocumentKey own)
    {
        if (!_documents.TryGetValue(own, out var document)) _documents[own] = document = new PreviewDocument();
        return document;
    }

    // Where the unit itself is at fault, what it is called is not known: its documents stay as they were.
    private void Make(PreviewDocument document, BudgetPlace place, UnitReading reading, PreviewParts parts, bool isRendered)
    {
        document.Take(reading.Faults.Count > 0 ? new MadeDocument(null, null, reading.Faults) : parts.Make(reading, place, isRendered), _number, parts);
        Tell();
    }

    private byte[]? OwnPage(string path, UnitReading reading, PreviewParts parts)
    {
        if (reading.Faults.Count > 0 || path != $"{key}/{UnitPages.File}") return null;
        (var page, _pageFault) = parts.MakeOwnPage(reading);
        Tell();
        return page;
    }

    private void Tell() => _state = new UnitState(
        [.. _documents.Values.Select(d => d.Entry).OfType<DocumentEntry>()],
        [.. _unitFaults.Concat(_documents.Values.SelectMany(d => d.Findings)).Concat(_pageFault is { } fault ? [fault] : []).Distinct()],
        _documents.Values.Sum(d => d.Revision) + _documents.Count,
        _reading is { } read ? _documents.Count == read.Places.Count && _documents.Values.All(d => d.IsLookedAt(_number)) : _state.IsWhole,
        _documents.Values.Sum(d => d.Files?.Values.Sum(f => (long)f.Length) ?? 0) + ((_reading?.Places.Count ?? 0) * BytesRead));
}
