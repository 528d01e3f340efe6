using Disclosure.Core.Findings;

namespace Disclosure.Core.Budgets;

/// <summary>What a unit says of a warning that it has looked at and lets stand (确认).</summary>
/// <param name="Check">The id of the check.</param>
/// <param name="Where">
/// The place that the warning speaks of: the address of one of its cells (or of the cell's row), or words of its passage.
/// </param>
/// <param name="Reason">The unit's own reason.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Acknowledgement(string Check, string Where, string Reason, Place Place);
