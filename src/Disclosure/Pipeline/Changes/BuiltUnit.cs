using System.Text;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Findings;
using Disclosure.Records;

namespace Disclosure.Pipeline.Changes;

/// <summary>What the last build has left on record of a unit: what its part of the site was made of, how it lay there, and what the portal says of it.</summary>
/// <param name="Key">The unit.</param>
/// <param name="Shared">The sign of what all units are made with, when it was made.</param>
/// <param name="Content">The sign of its own files; blank where its part was not wholly made of them, and has to be made again.</param>
/// <param name="Stamp">The sign of when and how they were changed last; null where that proves nothing.</param>
/// <param name="Output">When the folders of its part were changed last.</param>
/// <param name="Warnings">Its warnings, as they are written.</param>
/// <param name="Entries">The entries of its documents.</param>
internal sealed record BuiltUnit(string Key, string Shared, string Content, string? Stamp, string Output, KeptLines Warnings, KeptLines Entries)
{
    /// <summary>Whether others belonged to it: what its documents say depends on theirs.</summary>
    public bool IsDepartment { get; init; }

    /// <summary>The sign of those of its own files that belong to no document, and of the names of its documents.</summary>
    public string Own { get; init; } = "";

    /// <summary>What each of its documents was made of; none where some of them were not made.</summary>
    public IReadOnlyList<BuiltDocument> Documents { get; init; } = [];

    /// <summary>What documents of all years see of each of them, in the same order.</summary>
    public KeptLines Years { get; init; } = KeptLines.At(default, 0);

    /// <summary>The same as records; null where one of them cannot be read.</summary>
    public IReadOnlyList<YearRecord>? ReadYears()
    {
        List<YearRecord> read = [.. Years.Read().Select(line => YearNamesRecord.Read(line, Place.Whole(Key), new FindingList())).OfType<YearRecord>()];
        return read.Count == Documents.Count ? read : null;
    }

    /// <summary>What the portal says of its documents; null where one of the entries cannot be read.</summary>
    public IReadOnlyList<DocumentEntry>? ReadEntries()
    {
        List<DocumentEntry> read = [.. Entries.Read().Select(Read).OfType<DocumentEntry>()];
        return read.Count == Entries.Count ? read : null;
    }

    /// <summary>What the portal says of its documents, of a unit that this program left or has just made: the sum of the record is right.</summary>
    public IReadOnlyList<DocumentEntry> Left() => ReadEntries() ?? throw new InvalidOperationException($"On record, and cannot be read: '{Key}'");

    /// <summary>What is on record of its documents of a year, as it is written; what cannot be read may be of any year.</summary>
    /// <param name="year">The name of the year's folder; null for all years.</param>
    public IEnumerable<string> LinesOf(string? year) =>
        Entries.Read().Where(line => year is null || Read(line) is not { } read || read.Key.Folder == year).Select(line => Encoding.UTF8.GetString(line.Span));

    private DocumentEntry? Read(ReadOnlyMemory<byte> line) => DocumentRecordReader.ReadEntry(line, Place.Whole(Key), new FindingList());
}
