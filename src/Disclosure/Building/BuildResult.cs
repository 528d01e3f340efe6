using Disclosure.Core.Findings;
using Disclosure.Writing;

namespace Disclosure.Building;

/// <summary>What a build found and wrote.</summary>
/// <param name="Findings">All findings, by place.</param>
/// <param name="Written">What was written, or null when nothing was.</param>
internal sealed record BuildResult(IReadOnlyList<Finding> Findings, WriteSummary? Written);
