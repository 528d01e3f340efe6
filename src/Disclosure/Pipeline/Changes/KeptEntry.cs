using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Findings;
using Disclosure.Records;

namespace Disclosure.Pipeline.Changes;

/// <summary>
/// What the portal says of a document, for the record of a build: the entry where it was made, the line where it was read. Each is a
/// third of what is held of a document, so neither is held beside the other.
/// </summary>
internal readonly struct KeptEntry
{
    private readonly DocumentEntry? _entry;
    private readonly ReadOnlyMemory<byte> _line;

    /// <summary>Of a document that was made.</summary>
    public KeptEntry(DocumentEntry entry) => _entry = entry;

    /// <summary>Of one that an earlier build has left on record.</summary>
    public KeptEntry(ReadOnlyMemory<byte> line) => _line = line;

    /// <summary>The line of the record.</summary>
    public ReadOnlyMemory<byte> Line => _entry is { } made ? DocumentRecordWriter.Write(made) : _line;

    /// <summary>The entry; null where the line cannot be read.</summary>
    /// <param name="unit">The unit's name, for messages.</param>
    public DocumentEntry? Read(string unit) => _entry ?? DocumentRecordReader.ReadEntry(_line, Place.Whole(unit), new FindingList());
}
