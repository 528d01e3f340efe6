using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Findings;

namespace Disclosure.Pipeline.Preview;

/// <summary>What is known of a unit of the preview at one time.</summary>
/// <param name="Entries">What the portal says of its documents, in the order of their keys: of the last that were without an error.</param>
/// <param name="Findings">What was found in them last.</param>
/// <param name="Revision">A number that is another when an entry is.</param>
/// <param name="IsWhole">Whether all of its documents were looked at since they were read.</param>
/// <param name="Bytes">How many bytes it holds, about.</param>
internal sealed record UnitState(IReadOnlyList<DocumentEntry> Entries, IReadOnlyList<Finding> Findings, long Revision, bool IsWhole, long Bytes)
{
    /// <summary>That of a unit of which nothing was read.</summary>
    public static UnitState Unread { get; } = new([], [], 0, false, 0);

    /// <summary>The errors that were found.</summary>
    public IReadOnlyList<Finding> Faults { get; } = [.. Findings.Where(f => f.Severity == Severity.Error)];
}
