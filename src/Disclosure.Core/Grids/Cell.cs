using Disclosure.Core.Findings;

namespace Disclosure.Core.Grids;

/// <summary>A figure or text in a table, as published.</summary>
/// <param name="Text">The text as printed, e.g. <c>0.00</c>, <c>/</c> or <c>407.91</c>.</param>
/// <param name="Number">Its value when the text is a number; 42.07% is 42.07. In the table's unit.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="Code">The subject's code where the cell names one, else null.</param>
public sealed record Cell(string Text, decimal? Number, Place Place, string? Code = null);
