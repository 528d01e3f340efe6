using Disclosure.Core.Addressing;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>Compares the sections of two fillings of one table, level by level.</summary>
internal static class SectionComparison
{
    /// <summary>Compares them and adds what changed.</summary>
    public static void Run(Sides sides, MovedProjects moved, Table before, IReadOnlyList<Section> earlier, Table after, IReadOnlyList<Section> later)
    {
        var matched = SectionMatch.Of(earlier, later, sides.Years);
        foreach (var (left, right) in matched.Pairs)
        {
            switch (left, right)
            {
                case (Grid one, Grid other):
                    GridComparison.Run(sides, moved, before, one, after, other);
                    break;
                case (FieldList one, FieldList other):
                    FieldComparison.Run(sides, before, one, after, other);
                    break;
                case (ComposedSection one, ComposedSection other):
                    Run(sides, moved, before, one.Parts, after, other.Parts);
                    break;
                default:
                    throw UnknownKind.Of(left);
            }
        }
        // A section that only one form has is a change of the edition; one more of a kind is one of the unit.
        foreach (var section in matched.Removed.Where(SectionMatch.IsRepeated)) OnOneSide(sides, before, section, RowChangeKind.Removed);
        foreach (var section in matched.Added.Where(SectionMatch.IsRepeated)) OnOneSide(sides, after, section, RowChangeKind.Added);
    }

    private static void OnOneSide(Sides sides, Table table, Section section, RowChangeKind kind)
    {
        var opening = SectionMatch.OpeningOf(section);
        var name = opening.Length > 0 ? $"{section.Steps[^1]}：{opening}" : section.Steps[^1];
        var place = new RowPlace(table, AddressOf.Section(table, section), name, PlaceOf(section) ?? table.Place);
        sides.Found.Rows.Add(kind == RowChangeKind.Added
            ? new RowChange(kind, RowNature.Section, null, place)
            : new RowChange(kind, RowNature.Section, place, null));
        SideFigures.Add(sides, table, [section], kind == RowChangeKind.Added);
    }

    private static Place? PlaceOf(Section section) => section switch
    {
        Grid grid => grid.Rows.Count > 0 ? grid.Rows[0].Place : null,
        FieldList list => list.Values.FirstOrDefault(v => v is not null)?.Place,
        ComposedSection composed => composed.Parts.Select(PlaceOf).FirstOrDefault(p => p is not null),
        _ => throw UnknownKind.Of(section),
    };
}
