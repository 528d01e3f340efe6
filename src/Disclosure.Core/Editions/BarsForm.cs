using Disclosure.Core.Findings;
using Disclosure.Core.Formulas;

namespace Disclosure.Core.Editions;

/// <summary>Bars, one for each figure (条形).</summary>
/// <param name="Name">What the figures are together, e.g. 支出总计.</param>
/// <param name="Values">The cells of the figures.</param>
/// <param name="Place">Where the edition states it.</param>
public sealed record BarsForm(string Name, CellPattern Values, Place Place) : ChartForm(Name, Place)
{
    /// <summary>By what they are told apart, e.g. 功能分类; may be blank.</summary>
    public string By { get; init; } = "";

    /// <summary>How they are counted, e.g. 个项目; blank when their number is not stated.</summary>
    public string Counted { get; init; } = "";

    /// <summary>The cell of which they are shares, or null.</summary>
    public CellPattern? Total { get; init; }

    /// <summary>Whether they stay in the order of the table; else the largest is first.</summary>
    public bool IsInTableOrder { get; init; }
}
