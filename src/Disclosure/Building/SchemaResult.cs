using Disclosure.Core.Findings;

namespace Disclosure.Building;

/// <summary>What the writing of schemas found and wrote.</summary>
/// <param name="Findings">What could not be read, by place.</param>
/// <param name="Written">How many schemas were written; none when there is an error.</param>
/// <param name="Settings">The file with the settings for an editor.</param>
internal sealed record SchemaResult(IReadOnlyList<Finding> Findings, int Written, string Settings);
