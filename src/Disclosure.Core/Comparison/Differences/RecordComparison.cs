using System.Diagnostics;
using Disclosure.Core.Addressing;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>Compares what rows are called and where they stand: added, removed, renamed, moved.</summary>
internal sealed class RecordComparison(Sides sides, GridCells before, GridCells after)
{
    /// <summary>Adds that a matched row was renamed or moved.</summary>
    public void Compare(RowTraits earlier, RowTraits later)
    {
        if (later.Row.Kind != RowKind.Record || earlier.Row.Kind != RowKind.Record) return;
        var isSameYear = sides.Years.BeforeYear == sides.Years.AfterYear;
        if (sides.Budgets.VerdictOn(earlier.Identity, later.Identity) is { Change: MatchChange.Renamed } verdict)
        {
            Add(RowChangeKind.Renamed, earlier.Row, later.Row, verdict.Reason?.Long ?? "");
        }
        else if (isSameYear && earlier.Row.Label != later.Row.Label)
        {
            Add(RowChangeKind.Renamed, earlier.Row, later.Row, MatchWords.OtherLayout);
        }
        if (Headings(earlier) is var from && Headings(later) is var to && from != to && HasMoved(earlier, later))
        {
            Add(RowChangeKind.Moved, earlier.Row, later.Row, MatchWords.MovedTo(from, to));
        }
        CompareCodes(earlier.Row, later.Row);
    }

    /// <summary>Adds that a row moved to another section.</summary>
    public void Move(RowTraits earlier, RowTraits later) =>
        Add(RowChangeKind.Moved, earlier.Row, later.Row, MatchWords.MovedTo(string.Join('/', before.Grid.Steps), string.Join('/', after.Grid.Steps)));

    /// <summary>Adds that a row is new or gone.</summary>
    public void OnOneSide(GridRow row, RowChangeKind kind)
    {
        var place = PlaceOf(row, kind == RowChangeKind.Added ? after : before);
        var nature = NatureOf(row, (kind == RowChangeKind.Added ? after : before).Grid.Form);
        sides.Found.Rows.Add(new RowChange(kind, nature, kind == RowChangeKind.Added ? null : place, kind == RowChangeKind.Added ? place : null));
    }

    // A project in front of its items that has a new name is told where the project itself stands.
    private bool HasMoved(RowTraits earlier, RowTraits later) =>
        earlier.Identity.Heads.Count != later.Identity.Heads.Count
        || earlier.Identity.Heads.SkipLast(1).Zip(later.Identity.Heads).Any(h => h.First != h.Second && sides.Budgets.Projects.NameAfter(h.First) != h.Second);

    private static string Headings(RowTraits row) => string.Join('/', row.Row.Steps.SkipLast(1));

    private void CompareCodes(GridRow earlier, GridRow later)
    {
        foreach (var (left, right) in sides.Grids(before.Grid.Form, after.Grid.Form).Columns.Pairs)
        {
            if (right.Column.Type != ColumnType.Code || left.Column.Type != ColumnType.Code) continue;
            var (from, to) = (earlier.Cells[left.Index], later.Cells[right.Index]);
            if (from?.Text == to?.Text) continue;
            if (from?.Code is { } old && to?.Code is { } now && sides.Budgets.FateOf(left.Column.Classification, old) is { Change: MatchChange.Recoded } fate && fate.Code == now)
            {
                CodeComparison.Tell(sides, old, fate, to.Place);
                continue;
            }
            Add(RowChangeKind.Moved, earlier, later, $"{right.Column.Label}由「{from?.Text}」改为「{to?.Text}」");
        }
    }

    private void Add(RowChangeKind kind, GridRow earlier, GridRow later, string reason) => sides.Found.Rows.Add(
        new RowChange(kind, NatureOf(later, after.Grid.Form), PlaceOf(earlier, before), PlaceOf(later, after)) { Reason = reason });

    private static RowPlace PlaceOf(GridRow row, GridCells cells)
    {
        var address = AddressOf.Row(cells.Table, cells.Grid, row);
        return new RowPlace(cells.Table, address, row.Label, row.Place) { Row = row, Code = row.Code };
    }

    private static RowNature NatureOf(GridRow row, GridForm form) => row.Kind switch
    {
        RowKind.Line => RowNature.Line,
        RowKind.Subject => RowNature.Subject,
        RowKind.Record => form.Leaves.LastOrDefault(l => l.Column.IsRowHeader)?.Column.Meaning switch
        {
            Meaning.Project => RowNature.Project,
            Meaning.Indicator => RowNature.Indicator,
            // Whatever else names a row, it is one.
            _ => RowNature.Line,
        },
        _ => throw new UnreachableException($"no such row: {row.Kind}"),
    };
}
