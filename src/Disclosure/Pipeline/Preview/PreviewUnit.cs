using System.Security.Cryptography;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Findings;
using Disclosure.Records;

namespace Disclosure.Pipeline.Preview;

/// <summary>
/// A unit of the preview: what was last made of it, and what was last made without an error, which stays to be seen while there is one. Safe
/// for several threads; whoever asks while it is being made waits for it.
/// </summary>
/// <param name="key">Its folder.</param>
internal sealed class PreviewUnit(string key)
{
    private readonly Lock _gate = new();
    private PreviewParts? _madeWith;
    private IReadOnlyDictionary<string, byte[]>? _files;
    private string _sign = "";
    private bool _isStale;

    /// <summary>Its folder.</summary>
    public string Key => key;

    /// <summary>What the portal says of its documents: of the last making without an error.</summary>
    public IReadOnlyList<DocumentEntry> Entries { get; private set; } = [];

    /// <summary>What was found in the last making.</summary>
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>The errors of the last making.</summary>
    public IReadOnlyList<Finding> Faults { get; private set; } = [];

    /// <summary>How many times its entries have changed.</summary>
    public int Revision { get; private set; }

    /// <summary>How many bytes its pages hold.</summary>
    public long Bytes { get; private set; }

    /// <summary>Says that its files have changed.</summary>
    public void Touch() => Volatile.Write(ref _isStale, true);

    /// <summary>Whether what it says was read of what is there now.</summary>
    public bool IsRead(PreviewParts parts) => parts.HasDataOf(Volatile.Read(ref _madeWith)) && !Volatile.Read(ref _isStale);

    /// <summary>Makes it where that was not done since its files, or what it is made with, have changed.</summary>
    /// <param name="parts">What it is made with.</param>
    /// <param name="isRendered">Whether its pages are asked for.</param>
    /// <returns>The files of the last making without an error; null where there was none, or where they were not asked for.</returns>
    public IReadOnlyDictionary<string, byte[]>? Refresh(PreviewParts parts, bool isRendered)
    {
        lock (_gate)
        {
            if (IsRead(parts) && (!isRendered || IsRendered(parts))) return _files;
            // Before its files are read: what changes while they are is seen the next time.
            Volatile.Write(ref _isStale, false);
            // Whoever looks at its pages now will ask for them again.
            Take(parts.Make(key, isRendered || _files is not null));
            Volatile.Write(ref _madeWith, parts);
            return _files;
        }
    }

    /// <summary>Lets go of its pages, which are made again when they are asked for; those that could not be made again stay.</summary>
    /// <returns>Whether it did.</returns>
    public bool Drop()
    {
        lock (_gate)
        {
            if (Faults.Count > 0) return false;
            _files = null;
            Bytes = 0;
            return true;
        }
    }

    // What is at fault is not tried again before something has changed.
    private bool IsRendered(PreviewParts parts) => ReferenceEquals(_madeWith, parts) && (_files is not null || Faults.Count > 0);

    private void Take(MadeUnit made)
    {
        Findings = made.Findings;
        Faults = made.Faults;
        if (made.Faults.Count > 0) return;
        var sign = SignOf(made.Entries);
        if (sign != _sign) Revision++;
        (Entries, _sign, _files) = (made.Entries, sign, made.Files);
        Bytes = made.Files?.Values.Sum(f => (long)f.Length) ?? 0;
    }

    private static string SignOf(IEnumerable<DocumentEntry> entries)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var entry in entries.OrderBy(e => e.Key)) hash.AppendData(DocumentRecordWriter.Write(entry));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
