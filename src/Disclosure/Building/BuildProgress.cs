namespace Disclosure.Building;

/// <summary>How far a build is.</summary>
/// <param name="Done">Budgets finished.</param>
/// <param name="Total">Budgets in all.</param>
/// <param name="Last">The one finished last, <c>unit/year</c>.</param>
internal readonly record struct BuildProgress(int Done, int Total, string Last);
