using Disclosure.Core.Formulas;

namespace Disclosure.Core.Editions;

/// <summary>A column whose figures flow to or from the purposes of their rows.</summary>
/// <param name="Label">What it is called; blank for the printed name of the column.</param>
/// <param name="Values">Its cells.</param>
/// <param name="Total">The cell of what they come to, or null.</param>
public sealed record FlowColumn(string Label, CellPattern Values, CellPattern? Total);
