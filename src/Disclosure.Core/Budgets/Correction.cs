using Disclosure.Core.Findings;

namespace Disclosure.Core.Budgets;

/// <summary>A correction of a figure or text after it was published (更正).</summary>
/// <param name="Date">The day on which it was corrected.</param>
/// <param name="Where">The address of the cell.</param>
/// <param name="Before">What was published first; blank for a blank cell.</param>
/// <param name="After">What the table says since; blank for a blank cell.</param>
/// <param name="Reason">The unit's own reason.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Correction(DateOnly Date, string Where, string Before, string After, string Reason, Place Place);
