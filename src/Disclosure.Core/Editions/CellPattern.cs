using System.Collections.Immutable;

namespace Disclosure.Core.Editions;

/// <summary>An address with gaps: it names one cell, or all that fit.</summary>
/// <param name="Text">As written.</param>
/// <param name="Steps">Its steps; the first is a table's number.</param>
public sealed record CellPattern(string Text, ImmutableArray<PatternStep> Steps)
{
    /// <summary>The variables in it, in order.</summary>
    public IEnumerable<string> Variables => Steps.SelectMany(VariablesOf);

    private static IEnumerable<string> VariablesOf(PatternStep step)
    {
        if (step.IsVariable) yield return step.Text;
        foreach (var filter in step.Filters.Where(f => f.IsVariable)) yield return filter.Value;
    }
}

/// <summary>A condition on the row of a step, <c>[栏=值]</c>.</summary>
/// <param name="Column">
/// A column of the row; or 层 (its level), 编码 (its code), 类 (科目, 明细 or 固定: what kind of row it is).
/// </param>
/// <param name="Value">What must stand there: a text, a variable's name, or <c>*</c> for anything.</param>
/// <param name="IsVariable">Whether the value is a variable.</param>
public sealed record PatternFilter(string Column, string Value, bool IsVariable);

/// <summary>One step of a cell pattern.</summary>
/// <param name="Text">A name; <c>*</c> for any one step; <c>**</c> for any number of steps; or a variable's name.</param>
/// <param name="IsVariable">Whether it stands for a variable, written <c>&lt;名&gt;</c>.</param>
/// <param name="Filters">What the step's row must say in other columns, <c>[栏=值]</c>.</param>
public sealed record PatternStep(string Text, bool IsVariable, ImmutableArray<PatternFilter> Filters);
