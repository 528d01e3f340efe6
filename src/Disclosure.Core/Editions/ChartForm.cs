using Disclosure.Core.Findings;

namespace Disclosure.Core.Editions;

/// <summary>A chart of the first page (图示).</summary>
/// <param name="Name">What its figures are, e.g. 支出总计.</param>
/// <param name="Place">Where the edition states it.</param>
public abstract record ChartForm(string Name, Place Place);

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

/// <summary>A column whose figures flow to or from the purposes of their rows.</summary>
/// <param name="Label">What it is called; blank for the printed name of the column.</param>
/// <param name="Values">Its cells.</param>
/// <param name="Total">The cell of what they come to, or null.</param>
public sealed record FlowColumn(string Label, CellPattern Values, CellPattern? Total);

/// <summary>A flow of money from sources through purposes to kinds of spending (流向).</summary>
/// <param name="Name">What flows, e.g. 收入和支出.</param>
/// <param name="Sources">The columns of the sources; a figure flows into the purpose of its row.</param>
/// <param name="Purposes">The cells of what flows through each purpose, a row each.</param>
/// <param name="Uses">The columns of the kinds of spending; a figure flows out of the purpose of its row.</param>
/// <param name="Place">Where the edition states it.</param>
public sealed record FlowForm(
    string Name, IReadOnlyList<FlowColumn> Sources, CellPattern Purposes, IReadOnlyList<FlowColumn> Uses, Place Place)
    : ChartForm(Name, Place);

/// <summary>A figure of one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Measure">What is measured, e.g. 预算 or 执行: only figures of the same measure are compared. May be blank.</param>
/// <param name="Values">Its cells, one for each value of the variables.</param>
public sealed record YearFigureForm(int Year, string Measure, CellPattern Values);

/// <summary>Figures of several years, a panel for each value of the variables in their addresses (年度).</summary>
/// <param name="Name">What the figures are, e.g. 支出.</param>
/// <param name="Figures">The figures, in the order of time.</param>
/// <param name="Place">Where the edition states it.</param>
public sealed record YearsForm(string Name, IReadOnlyList<YearFigureForm> Figures, Place Place) : ChartForm(Name, Place);
