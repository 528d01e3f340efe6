using Disclosure.Core.Addressing;
using Disclosure.Core.Amounts;

namespace Disclosure.Core.Figures;

/// <summary>Figures of several years, panel by panel on one scale.</summary>
/// <param name="Name">What the figures are.</param>
/// <param name="Unit">The unit of the amounts.</param>
/// <param name="Title">The finding.</param>
/// <param name="Panels">The panels in the order of the tables, those of totals first.</param>
public sealed record YearChart(string Name, string Unit, string Title, IReadOnlyList<YearPanel> Panels) : Chart(Name, Unit, Title);

/// <summary>The years of one thing.</summary>
/// <param name="Label">What it is.</param>
/// <param name="IsTotal">Whether it is what the others come to.</param>
/// <param name="Bars">Its figures in the order of time.</param>
/// <param name="Change">What changed in the last year; null where that is not known.</param>
public sealed record YearPanel(string Label, bool IsTotal, IReadOnlyList<YearBar> Bars, AmountChange? Change);

/// <summary>What a cell says of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Measure">What is measured; may be blank.</param>
/// <param name="Cell">The cell, which is not blank.</param>
/// <param name="Figure">Its figure; null when it is no number, such as <c>/</c>.</param>
public sealed record YearBar(int Year, string Measure, LocatedCell Cell, ChartFigure? Figure);
