using Disclosure.Core.Findings;
using Disclosure.Core.Formulas;

namespace Disclosure.Core.Editions;

/// <summary>A flow of money from sources through purposes to kinds of spending (流向).</summary>
/// <param name="Name">What flows, e.g. 收入和支出.</param>
/// <param name="Sources">The columns of the sources; a figure flows into the purpose of its row.</param>
/// <param name="Purposes">The cells of what flows through each purpose, a row each.</param>
/// <param name="Uses">The columns of the kinds of spending; a figure flows out of the purpose of its row.</param>
/// <param name="Place">Where the edition states it.</param>
public sealed record FlowForm(
    string Name, IReadOnlyList<FlowColumn> Sources, CellPattern Purposes, IReadOnlyList<FlowColumn> Uses, Place Place)
    : ChartForm(Name, Place);
