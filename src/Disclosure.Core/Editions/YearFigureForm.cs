using Disclosure.Core.Formulas;

namespace Disclosure.Core.Editions;

/// <summary>A figure of one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Measure">What is measured, e.g. 预算 or 执行: only figures of the same measure are compared. May be blank.</param>
/// <param name="Values">Its cells, one for each value of the variables.</param>
public sealed record YearFigureForm(int Year, string Measure, CellPattern Values);
