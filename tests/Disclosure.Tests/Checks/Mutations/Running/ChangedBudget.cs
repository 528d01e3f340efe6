using Disclosure.Core.Documents;

namespace Disclosure.Tests.Checks.Mutations.Running;

/// <summary>
/// A budget with one cell changed in its records. A test proves that this comes to the same as changing the file, which would take
/// a hundred times as long.
/// </summary>
internal static class ChangedBudget
{
    /// <summary>The budget with the change.</summary>
    public static Budget Of(Budget budget, Mutation mutation) =>
        budget with { Tables = [.. budget.Tables.Select(t => ReferenceEquals(t, mutation.Target.Table) ? Of(t, mutation) : t)] };

    private static Table Of(Table table, Mutation mutation) => table with { Sections = In(table.Sections, mutation) };

    private static IReadOnlyList<Section> In(IReadOnlyList<Section> sections, Mutation mutation) =>
        [.. sections.Select(s => In(s, mutation))];

    private static Section In(Section section, Mutation mutation) => section switch
    {
        SectionGroup group => group with { Sections = In(group.Sections, mutation) },
        FieldList list => list with { Values = In(list.Values, mutation) },
        Grid grid => grid with { Rows = [.. grid.Rows.Select(r => In(r, mutation))] },
        _ => section,
    };

    private static GridRow In(GridRow row, Mutation mutation) =>
        ReferenceEquals(row, mutation.Target.Row) ? row with { Cells = In(row.Cells, mutation) } : row;

    private static IReadOnlyList<Cell?> In(IReadOnlyList<Cell?> cells, Mutation mutation) =>
        [.. cells.Select(c => ReferenceEquals(c, mutation.Before) ? mutation.Changed : c)];
}
