using Disclosure.Core.Addresses;

namespace Disclosure.Core.Charts;

/// <summary>What a cell says of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Measure">What is measured; may be blank.</param>
/// <param name="Cell">The cell, which is not blank.</param>
/// <param name="Figure">Its figure; null when it is no number, such as <c>/</c>.</param>
public sealed record YearBar(int Year, string Measure, LocatedCell Cell, ChartFigure? Figure);
