namespace Disclosure.Reports;

/// <summary>What people are told of a comparison, whatever the form.</summary>
/// <param name="Title">What is compared with what.</param>
/// <param name="Notes">What there is to say of all budgets together: that nothing changed, what only one side has.</param>
/// <param name="Budgets">The budgets that differ.</param>
internal sealed record DifferenceReport(string Title, IReadOnlyList<string> Notes, IReadOnlyList<ReportBudget> Budgets);

/// <summary>What a report says of two budgets.</summary>
/// <param name="Title">Which two.</param>
/// <param name="Lead">What a reader would say of it, in two sentences.</param>
/// <param name="Sections">The tables, in order; none that is empty.</param>
/// <param name="Counts">How much changed, in a sentence, for the end.</param>
internal sealed record ReportBudget(string Title, string Lead, IReadOnlyList<ReportSection> Sections, string Counts);
