using Disclosure.Core.Addressing;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>Compares what two disclosures filled into one table, sheet by sheet.</summary>
internal static class TableComparison
{
    /// <summary>Compares them and adds what changed.</summary>
    public static void Run(Sides sides, TableForm before, TableForm after)
    {
        List<Table> left = [.. sides.Before.Tables.Where(t => ReferenceEquals(t.Form, before))];
        List<Table> right = [.. sides.After.Tables.Where(t => ReferenceEquals(t.Form, after))];
        if (before.SheetField is null && after.SheetField is null)
        {
            foreach (var (earlier, later) in left.Zip(right)) Compare(sides, earlier, later);
            return;
        }
        Sheets(sides, left, right);
        var (none, other) = (left.Find(t => t.Sheet is null), right.Find(t => t.Sheet is null));
        var place = (right.FirstOrDefault() ?? left.FirstOrDefault())?.Place;
        if (place is { } at) TextComparison.Run(sides, AddressOf.Named(after, "空表说明"), none?.EmptyNote, other?.EmptyNote, at);
    }

    private static void Compare(Sides sides, Table before, Table after) =>
        SectionComparison.Run(sides, new MovedProjects(sides, before, after), before, before.Sections, after, after.Sections);

    private static void Sheets(Sides sides, List<Table> left, List<Table> right)
    {
        var matched = sides.Budgets.Sheets<Table>(
            [.. left.Where(t => t.Sheet is not null)], [.. right.Where(t => t.Sheet is not null)], t => (t.Form.Key, t.Sheet));
        foreach (var (before, after) in matched.Pairs)
        {
            Rename(sides, before, after);
            Compare(sides, before, after);
        }
        foreach (var sheet in matched.Removed) OnOneSide(sides, sheet, isAdded: false);
        foreach (var sheet in matched.Added) OnOneSide(sides, sheet, isAdded: true);
    }

    private static void Rename(Sides sides, Table before, Table after)
    {
        var verdict = sides.Budgets.VerdictOnSheets(before.Sheet!, after.Sheet!);
        var isSame = verdict.Change == MatchChange.None;
        if (isSame && (sides.Years.BeforeYear != sides.Years.AfterYear || before.Sheet == after.Sheet)) return;
        var reason = isSame ? MatchWords.OtherLayout : verdict.Reason?.Long ?? "";
        sides.Found.Rows.Add(new RowChange(RowChangeKind.Renamed, RowNature.Project, PlaceOf(before), PlaceOf(after)) { Reason = reason });
    }

    private static void OnOneSide(Sides sides, Table sheet, bool isAdded)
    {
        sides.Found.Rows.Add(isAdded
            ? new RowChange(RowChangeKind.Added, RowNature.Project, null, PlaceOf(sheet))
            : new RowChange(RowChangeKind.Removed, RowNature.Project, PlaceOf(sheet), null));
        SideFigures.Add(sides, sheet, sheet.Sections, isAdded);
    }

    private static RowPlace PlaceOf(Table sheet) => new(sheet, AddressOf.Table(sheet), sheet.Sheet!, NameCell(sheet)?.Place ?? sheet.Place);

    private static Cell? NameCell(Table sheet) => FieldOf(sheet, f => f.Key == sheet.Form.SheetField);

    private static Cell? FieldOf(Table sheet, Func<FieldForm, bool> isIt) => sheet.Flat().OfType<FieldList>()
        .SelectMany(list => list.Form.Fields.Zip(list.Values)).FirstOrDefault(f => isIt(f.First)).Second;
}
