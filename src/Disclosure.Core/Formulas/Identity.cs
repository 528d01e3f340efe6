using Disclosure.Core.Findings;

namespace Disclosure.Core.Formulas;

/// <summary>An identity that an edition states (勾稽).</summary>
/// <param name="Title">What it says, in words.</param>
/// <param name="Formula">What it says, in cells.</param>
/// <param name="Condition">When it applies; null for always.</param>
/// <param name="Severity">How much a breach weighs.</param>
/// <param name="Place">Where the edition states it.</param>
public sealed record Identity(string Title, Formula Formula, Formula? Condition, Severity Severity, Place Place);
