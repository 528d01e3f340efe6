using Disclosure.Core.Findings;
using Disclosure.Core.Formulas;

namespace Disclosure.Core.Editions;

/// <summary>Something that the narrative counts, e.g. 5 个项目, and that a table counts too.</summary>
/// <param name="Words">The words after the number, e.g. 个项目.</param>
/// <param name="Pattern">The cells to count, e.g. <c>表十二/项目支出情况/*/项目本年度预算</c>; those that are blank do not count.</param>
/// <param name="Place">Where the edition states it.</param>
public sealed record CountForm(string Words, CellPattern Pattern, Place Place);
