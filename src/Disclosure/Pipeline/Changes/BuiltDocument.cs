using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Pipeline.Changes;

/// <summary>What the last build has left on record of a document: what its part of the site was made of.</summary>
/// <param name="Folder">The name of its folder.</param>
/// <param name="Signs">The signs of its own files.</param>
/// <param name="Seen">The folders of the documents of its unit of which it saw more than their names, whether they were there or not.</param>
internal sealed record BuiltDocument(string Folder, DocumentSigns Signs, IReadOnlyList<string> Seen)
{
    private const char Between = ',';

    /// <summary>It as it is written.</summary>
    public string Line => string.Join('\t', Folder, Signs.Content, Signs.Tables, string.Join(Between, Seen));

    /// <summary>It as it was written; null where that is something else.</summary>
    public static BuiltDocument? Of(string[] fields) => fields is [var folder, var content, var tables, var seen]
        ? new BuiltDocument(folder, new DocumentSigns(content, tables), seen.Split(Between, StringSplitOptions.RemoveEmptyEntries))
        : null;
}

/// <summary>What came of a document of a unit that is made.</summary>
/// <param name="Key">Which it is.</param>
/// <param name="Seen">The folders of the documents of its unit of whose tables it saw more than their names, whether they are there or not.</param>
/// <param name="Entry">What the portal says of it; null where it could not be made.</param>
/// <param name="Findings">What was found of it.</param>
internal sealed record FinishedDocument(DocumentKey Key, IReadOnlyList<string> Seen, DocumentEntry? Entry, IReadOnlyList<Finding> Findings);
