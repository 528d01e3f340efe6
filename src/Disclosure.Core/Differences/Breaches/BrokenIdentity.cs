using Disclosure.Core.Checking;

namespace Disclosure.Core.Differences.Breaches;

/// <summary>An identity of the later disclosure that does not hold and that changed figures take part in.</summary>
/// <param name="Result">The identity with both values.</param>
/// <param name="Causes">The changes that it reads, in their order; none when what broke it is a row that is gone.</param>
public sealed record BrokenIdentity(CheckResult Result, IReadOnlyList<FigureGroup> Causes);
