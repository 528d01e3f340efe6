namespace Disclosure.Core.Charts;

/// <summary>Figures of several years, panel by panel on one scale.</summary>
/// <param name="Name">What the figures are.</param>
/// <param name="Unit">The unit of the amounts.</param>
/// <param name="Title">The finding.</param>
/// <param name="Panels">The panels in the order of the tables, those of totals first.</param>
public sealed record YearChart(string Name, string Unit, string Title, IReadOnlyList<YearPanel> Panels) : Chart(Name, Unit, Title);
