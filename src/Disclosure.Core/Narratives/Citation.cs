using Disclosure.Core.Findings;
using Disclosure.Core.Formulas;

namespace Disclosure.Core.Narratives;

/// <summary>A figure of the narrative that says which cells it comes from, <c>[407.91](表一/收入/收入总计)</c>.</summary>
/// <param name="Formula">Where it comes from, as written: an address, or <c>= expression</c>.</param>
/// <param name="Source">The same as a sum; an address of another year begins with the year and a colon.</param>
/// <param name="Text">Its words.</param>
/// <param name="Place">Where it begins.</param>
public sealed record Citation(string Formula, IReadOnlyList<Term> Source, IReadOnlyList<Inline> Text, Place Place) : Inline(Place);
