using Disclosure.Core.Addresses;
using Disclosure.Core.Checks.Comparing;
using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Core.Differences.Comparing;

/// <summary>Groups the places that show one change, and ranks the changes by weight.</summary>
internal static class FigureRanking
{
    /// <summary>The groups, the heaviest first.</summary>
    public static IReadOnlyList<FigureGroup> Of(IReadOnlyList<FigureChange> figures)
    {
        var groups = new List<List<FigureChange>>();
        var byFigures = new Dictionary<(FigureKind, decimal?, decimal?, bool), List<List<FigureChange>>>();
        foreach (var figure in figures)
        {
            if (figure.Kind == FigureKind.Rewritten || figure.Difference is null)
            {
                groups.Add([figure]);
                continue;
            }
            var key = (figure.Kind, ValueOf(figure.Before), ValueOf(figure.After), figure.Weight > 0);
            if (!byFigures.TryGetValue(key, out var alike)) byFigures[key] = alike = [];
            if (alike.Find(g => Belongs(figure, g)) is { } group)
            {
                group.Add(figure);
                continue;
            }
            alike.Add([figure]);
            groups.Add(alike[^1]);
        }
        // A stable sort: ties stay in the order of the tables.
        return [.. groups.Select(g => new FigureGroup(g)).OrderBy(RankOf).ThenByDescending(g => g.Weight)];
    }

    private static int RankOf(FigureGroup group) => group.First switch
    {
        { Kind: FigureKind.Rewritten } => 2,
        { IsRestated: true } => 3,
        { Weight: 0 } => 1,
        _ => 0,
    };

    // In 元, so that tables of two units can show one change; blank and zero are one.
    private static decimal? ValueOf(LocatedCell? at) =>
        at?.Cell?.Number is not { } number || number == 0 ? null : number * (TypeOf(at) == ColumnType.Amount ? Sides.YuanOf(at.Table) : 1);

    private static ColumnType TypeOf(LocatedCell at) => at.Leaf?.Column.Type ?? at.Field!.Type;

    private static bool Belongs(FigureChange figure, List<FigureChange> group)
    {
        var first = group[0];
        if (figure.IsRestated != first.IsRestated) return false;
        if (figure.IsTotal && group.TrueForAll(g => g.IsTotal) && IsGrandTotal(figure) && IsGrandTotal(first)) return true;
        return group.TrueForAll(g => AreOne(figure, g));
    }

    private static bool IsGrandTotal(FigureChange figure) => figure.Shown.Row is { IsTotal: true };

    private static bool AreOne(FigureChange left, FigureChange right)
    {
        var (one, other) = (left.Shown, right.Shown);
        if (ReferenceEquals(one.Table, other.Table)) return one.Row is null ? other.Row is null : ReferenceEquals(one.Row, other.Row);
        if (one.Table.Form.Number == other.Table.Form.Number) return false;
        if (left.Code is not null && right.Code is not null) return left.Code == right.Code;
        return NameOf(left) == NameOf(right);
    }

    // The project where a sheet speaks of it as a whole; else the row's own name, without the numbers and words before it in print.
    private static string NameOf(FigureChange figure) => FoldedText.Of(figure.Shown switch
    {
        { Row: null, Table.Sheet: { } sheet } => sheet,
        { Row: { Kind: RowKind.Line, Code: null } line } => line.Steps[^1],
        { Row: { Kind: RowKind.Line, Code: { } code, Label: var label } } when label.StartsWith(code, StringComparison.Ordinal) => label[code.Length..],
        _ => figure.Label,
    });
}
