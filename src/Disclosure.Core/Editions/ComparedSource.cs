using Disclosure.Core.Formulas;

namespace Disclosure.Core.Editions;

/// <summary>Where figures that are compared year by year stand.</summary>
/// <param name="Label">What it is called; blank for the name of each row.</param>
/// <param name="Cells">The cells.</param>
public sealed record ComparedSource(string Label, CellPattern Cells);
