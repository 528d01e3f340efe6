using Disclosure.Core.Findings;

namespace Disclosure.Core.Editions;

/// <summary>A chart of the first page (图示).</summary>
/// <param name="Name">What its figures are, e.g. 支出总计.</param>
/// <param name="Place">Where the edition states it.</param>
public abstract record ChartForm(string Name, Place Place);
