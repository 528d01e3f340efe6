using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>
/// What changed between two disclosures, by address and not by line. Changes of the budget are kept apart from changes of the
/// edition, causes from the totals that they move; one change that several tables show is one group.
/// </summary>
/// <param name="Before">The earlier one.</param>
/// <param name="After">The later one.</param>
public sealed record BudgetDifferences(Budget Before, Budget After)
{
    /// <summary>
    /// The changed figures that are no totals, by weight: amounts that moved most money first, then other figures, then other
    /// ways of writing the same figure, then figures of earlier years that are now given differently; ties by place.
    /// </summary>
    public required IReadOnlyList<FigureGroup> Figures { get; init; }

    /// <summary>The totals that moved, by weight: what the other figures add up to, and no causes of their own.</summary>
    public required IReadOnlyList<FigureGroup> Totals { get; init; }

    /// <summary>Rows, projects and indicators added, removed, renamed or moved, in the order of the tables.</summary>
    public required IReadOnlyList<RowGroup> Rows { get; init; }

    /// <summary>Projects that look split or merged: likely facts, told by their amounts.</summary>
    public required IReadOnlyList<ProjectSplit> Splits { get; init; }

    /// <summary>Changed words in tables, forms and what is said of the publication, in the order of the tables.</summary>
    public required IReadOnlyList<TextChange> Texts { get; init; }

    /// <summary>The changed passages of the narrative, in order.</summary>
    public required IReadOnlyList<PassageChange> Passages { get; init; }

    /// <summary>Changes of the edition and the classifications, which are none of the budget.</summary>
    public required IReadOnlyList<EditionChange> Editions { get; init; }

    /// <summary>What came of a budget, where the later one is the final accounts of its year; else none.</summary>
    public IReadOnlyList<CompletionSection> Completion { get; init; } = [];

    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Figures.Count + Totals.Count + Rows.Count + Texts.Count + Passages.Count + Editions.Count == 0;
}
