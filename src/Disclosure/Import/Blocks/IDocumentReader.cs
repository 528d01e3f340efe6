using Disclosure.Core.Findings;

namespace Disclosure.Import.Blocks;

/// <summary>Reads one kind of file into blocks. It opens nothing but the bytes it is given.</summary>
internal interface IDocumentReader
{
    /// <summary>Whether a file that begins with these bytes is of its kind, whatever its name says.</summary>
    bool Reads(ReadOnlySpan<byte> beginning);

    /// <summary>
    /// Reads the file. Null when it cannot be read: encrypted, damaged, without a text layer, beyond the bounds; a finding then says why,
    /// with the page or sheet where there is one. Never throws for what stands in the bytes.
    /// </summary>
    SourceDocument? Read(string file, byte[] content, FindingList findings);
}
