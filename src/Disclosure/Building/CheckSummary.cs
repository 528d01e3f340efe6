using Disclosure.Core.Findings;

namespace Disclosure.Building;

/// <summary>What a check of the whole input found.</summary>
/// <param name="Findings">All findings, by place.</param>
/// <param name="Passed">How many equations hold.</param>
/// <param name="Breached">How many do not.</param>
/// <param name="NotApplicable">How many speak of something that the documents do not have.</param>
internal sealed record CheckSummary(IReadOnlyList<Finding> Findings, int Passed, int Breached, int NotApplicable);
