using Disclosure.Core.Findings;

namespace Disclosure.Core.Editions;

/// <summary>Figures of several years, a panel for each value of the variables in their addresses (年度).</summary>
/// <param name="Name">What the figures are, e.g. 支出.</param>
/// <param name="Figures">The figures, in the order of time.</param>
/// <param name="Place">Where the edition states it.</param>
public sealed record YearsForm(string Name, IReadOnlyList<YearFigureForm> Figures, Place Place) : ChartForm(Name, Place);
