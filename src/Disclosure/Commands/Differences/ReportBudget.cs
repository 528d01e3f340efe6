namespace Disclosure.Commands.Differences;

/// <summary>What a report says of two budgets.</summary>
/// <param name="Title">Which two.</param>
/// <param name="Lead">What happened, in a sentence.</param>
/// <param name="Sections">The tables, in order; none that is empty.</param>
internal sealed record ReportBudget(string Title, string Lead, IReadOnlyList<ReportSection> Sections);
