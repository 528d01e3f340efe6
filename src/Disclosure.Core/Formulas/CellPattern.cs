using System.Collections.Immutable;

namespace Disclosure.Core.Formulas;

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
