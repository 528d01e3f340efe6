using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Findings;

namespace Disclosure.Pipeline.Preview;

/// <summary>What was made of a document for the preview.</summary>
/// <param name="Entry">What the portal says of it; null where it is at fault.</param>
/// <param name="Files">Its files by their paths in the site; null where only the entry was asked for.</param>
/// <param name="Findings">What was found, sorted.</param>
internal sealed record MadeDocument(DocumentEntry? Entry, IReadOnlyDictionary<string, byte[]>? Files, IReadOnlyList<Finding> Findings)
{
    /// <summary>The errors among the findings: with any, nothing else of it is of use.</summary>
    public IReadOnlyList<Finding> Faults { get; } = [.. Findings.Where(f => f.Severity == Severity.Error)];
}
