namespace Disclosure.Commands.Differences;

/// <summary>What people are told of a comparison, whatever the form.</summary>
/// <param name="Title">What is compared with what.</param>
/// <param name="Notes">What there is to say of all budgets together: that nothing changed, what only one side has.</param>
/// <param name="Budgets">The budgets that differ.</param>
internal sealed record DifferenceReport(string Title, IReadOnlyList<string> Notes, IReadOnlyList<ReportBudget> Budgets);
