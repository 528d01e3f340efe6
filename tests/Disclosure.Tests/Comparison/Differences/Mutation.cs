using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>A budget with one cell changed.</summary>
internal static class Mutation
{
    /// <summary>The budget with another value at a place of it; all else is the very same.</summary>
    public static Budget Of(Budget budget, LocatedCell at, string text) => budget with
    {
        Tables = [.. budget.Tables.Select(t => ReferenceEquals(t, at.Table) ? t with { Sections = In(t.Sections, at, text) } : t)],
    };

    private static IReadOnlyList<Section> In(IReadOnlyList<Section> sections, LocatedCell at, string text) => [.. sections.Select(s => In(s, at, text))];

    private static Section In(Section section, LocatedCell at, string text) => section switch
    {
        Grid grid => grid with { Rows = [.. grid.Rows.Select(r => ReferenceEquals(r, at.Row) ? r with { Cells = In(r.Cells, at.Leaf!.Index, text) } : r)] },
        FieldList list when at.Field is { } field && list.Form.Fields.Contains(field) && Names(at, list) =>
            list with { Values = In(list.Values, list.Form.Fields.ToList().IndexOf(field), text) },
        SectionGroup group => group with { Sections = In(group.Sections, at, text) },
        _ => section,
    };

    // Repeated groups hold the same fields: the steps tell which list it is.
    private static bool Names(LocatedCell at, FieldList list)
    {
        var steps = at.Steps.Skip(at.Table.Steps.Count).SkipLast(1);
        return steps.SequenceEqual(list.Steps.Select(AddressText.Step));
    }

    private static IReadOnlyList<Cell?> In(IReadOnlyList<Cell?> cells, int index, string text) =>
        [.. cells.Select((c, i) => i == index ? new Cell(text, PrintedNumber.Parse(text) ?? PrintedNumber.ParsePercent(text), c!.Place, null) : c)];
}
