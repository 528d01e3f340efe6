using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Pipeline.Changes;

/// <summary>The signs of the content of a unit's files: each document has its own.</summary>
/// <param name="Own">Of what lies beside the folders of documents, and of the names of these.</param>
/// <param name="Documents">Those of its documents, by the names of their folders.</param>
internal sealed record UnitSigns(string Own, IReadOnlyDictionary<string, DocumentSigns> Documents)
{
    /// <summary>One sign of all of them.</summary>
    public string Content { get; } = OneOf([Own, .. Documents.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => d.Value.Content)]);

    /// <summary>One sign of several texts.</summary>
    public static string OneOf(IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 16));
}

/// <summary>The signs of the content of a document's files.</summary>
/// <param name="Content">Of all of them.</param>
/// <param name="Tables">Of all but its prose, which no other document sees.</param>
internal readonly record struct DocumentSigns(string Content, string Tables);

/// <summary>The signs of a unit whose files are held as they were when these were taken.</summary>
/// <param name="Stamp">The sign of when and how they were changed last; null where that proves nothing.</param>
/// <param name="Signs">The signs of their content.</param>
internal readonly record struct HeldSigns(string? Stamp, UnitSigns Signs);
