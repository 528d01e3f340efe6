using Disclosure.Core.Addressing;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Editions;
using Disclosure.Core.Words;

namespace Disclosure.Core.Comparison.Differences;

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
        at?.Cell?.Number is not { } number || number == 0 ? null : number * (LineReader.TypeOf(at) == ColumnType.Amount ? Sides.YuanOf(at) : 1);

    // One that fits any of a group, and contradicts none of it.
    private static bool Belongs(FigureChange figure, List<FigureChange> group) =>
        figure.IsRestated == group[0].IsRestated && group.TrueForAll(g => !AreTwo(figure, g)) && group.Exists(g => AreOne(figure, g));

    private static bool AreOne(FigureChange left, FigureChange right) =>
        (IsGrandTotal(left) && IsGrandTotal(right))
        || (left.Code is not null && left.Code == right.Code)
        || IsSameRow(left.Shown, right.Shown)
        || NamesOf(left).Intersect(NamesOf(right), StringComparer.Ordinal).Any();

    // Two rows of one table are two, unless both are its totals; so are two subjects.
    private static bool AreTwo(FigureChange left, FigureChange right)
    {
        if (IsGrandTotal(left) && IsGrandTotal(right)) return false;
        if (left.Code is not null && right.Code is not null && left.Code != right.Code) return true;
        return left.Shown.Table.Form.Number == right.Shown.Table.Form.Number && !IsSameRow(left.Shown, right.Shown)
            && !(ReferenceEquals(left.Shown.Table, right.Shown.Table) && IsOfSheet(left.Shown) && IsOfSheet(right.Shown));
    }

    private static bool IsSameRow(LocatedCell left, LocatedCell right) =>
        ReferenceEquals(left.Table, right.Table) && ReferenceEquals(left.Row, right.Row);

    private static bool IsGrandTotal(FigureChange figure) => figure.Shown is { Row.IsTotal: true, Table.Sheet: null };

    // What a sheet says of its project as a whole: a field, or a total.
    private static bool IsOfSheet(LocatedCell at) => at is { Table.Sheet: not null, Row: null or { IsTotal: true } };

    // A total goes by its column too: 合计/项目支出 is what another table calls 项目支出.
    private static IEnumerable<string> NamesOf(FigureChange figure) =>
        IsGrandTotal(figure) && figure.Shown.Leaf is { } leaf ? [NameOf(figure), FoldedText.Of(leaf.Path[^1])] : [NameOf(figure)];

    // The project where a sheet speaks of it as a whole.
    private static string NameOf(FigureChange figure) =>
        FoldedText.Of(figure.Shown.Table.Sheet is { } sheet && IsOfSheet(figure.Shown) ? sheet : figure.OwnName);
}
