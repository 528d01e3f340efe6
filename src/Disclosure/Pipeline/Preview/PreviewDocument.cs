using System.Security.Cryptography;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Findings;
using Disclosure.Records;

namespace Disclosure.Pipeline.Preview;

/// <summary>A document of the preview: what was found in it last, and what was last made of it without an error.</summary>
internal sealed class PreviewDocument
{
    private int _lookedAt = -1;
    private PreviewParts? _renderedWith;
    private string _sign = "";

    /// <summary>What the portal says of it: of the last making without an error; null before.</summary>
    public DocumentEntry? Entry { get; private set; }

    /// <summary>How many times that has changed.</summary>
    public int Revision { get; private set; }

    /// <summary>Its files by their paths in the site, of the last making without an error; null where they were not asked for, or let go.</summary>
    public IReadOnlyDictionary<string, byte[]>? Files { get; private set; }

    /// <summary>What was found in it last.</summary>
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>The errors among that.</summary>
    public IReadOnlyList<Finding> Faults { get; private set; } = [];

    /// <summary>Whether it was looked at in a reading of its unit.</summary>
    /// <param name="reading">The number of the reading.</param>
    public bool IsLookedAt(int reading) => _lookedAt == reading;

    /// <summary>Whether its pages are those of a reading. What is at fault is not tried again before something has changed.</summary>
    /// <param name="reading">The number of the reading.</param>
    /// <param name="parts">What they are made with.</param>
    public bool IsRendered(int reading, PreviewParts parts) => _lookedAt == reading && ReferenceEquals(_renderedWith, parts) && (Files is not null || Faults.Count > 0);

    /// <summary>Takes what was made of it.</summary>
    /// <param name="made">That.</param>
    /// <param name="reading">The number of the reading of which it was made.</param>
    /// <param name="parts">With what it was made.</param>
    public void Take(MadeDocument made, int reading, PreviewParts parts)
    {
        (_lookedAt, Findings, Faults) = (reading, made.Findings, made.Faults);
        _renderedWith = made.Files is null && made.Faults.Count == 0 ? null : parts;
        if (made.Faults.Count > 0 || made.Entry is null) return;
        var sign = Convert.ToHexStringLower(SHA256.HashData(DocumentRecordWriter.Write(made.Entry)));
        if (sign != _sign) Revision++;
        (Entry, _sign, Files) = (made.Entry, sign, made.Files);
    }

    /// <summary>Lets go of its files, but for those that could not be made again now.</summary>
    public void Drop()
    {
        if (Faults.Count == 0) Files = null;
    }
}
