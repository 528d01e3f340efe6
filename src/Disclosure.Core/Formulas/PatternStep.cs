using System.Collections.Immutable;

namespace Disclosure.Core.Formulas;

/// <summary>One step of a cell pattern.</summary>
/// <param name="Text">A name; <c>*</c> for any one step; <c>**</c> for any number of steps; or a variable's name.</param>
/// <param name="IsVariable">Whether it stands for a variable, written <c>&lt;名&gt;</c>.</param>
/// <param name="Filters">What the step's row must say in other columns, <c>[栏=值]</c>.</param>
public sealed record PatternStep(string Text, bool IsVariable, ImmutableArray<PatternFilter> Filters);
