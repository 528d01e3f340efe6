using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Findings;

namespace Disclosure.Pipeline.Preview;

/// <summary>What was made of a unit for the preview.</summary>
/// <param name="Entries">What the portal says of its documents.</param>
/// <param name="Files">Its files by their paths in the site; null where only the entries were asked for.</param>
/// <param name="Findings">What was found, sorted.</param>
internal sealed record MadeUnit(IReadOnlyList<DocumentEntry> Entries, IReadOnlyDictionary<string, byte[]>? Files, IReadOnlyList<Finding> Findings)
{
    /// <summary>The errors among the findings: with any, nothing else of it is of use.</summary>
    public IReadOnlyList<Finding> Faults { get; } = [.. Findings.Where(f => f.Severity == Severity.Error)];
}
