using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Core.Differences.Matching;

/// <summary>Matches the rows of two fillings of one grid: subjects by code, lines as their forms match, records by name.</summary>
internal sealed class RowMatch(TwoYears years, Renames renames, CodeBook codes)
{
    /// <summary>The rows matched. Amounts are in units of so many 元 each.</summary>
    public Matched<RowTraits> Of(Grid before, Grid after, GridMatch forms, decimal beforeYuan, decimal afterYuan)
    {
        List<RowTraits> left = [.. before.Rows.Select(r => new RowTraits(r, before.Form, years.Before, beforeYuan))];
        List<RowTraits> right = [.. after.Rows.Select(r => new RowTraits(r, after.Form, years.After, afterYuan))];
        var matcher = new Matcher<RowTraits>(left, right);
        if (HasDoubles(left) || HasDoubles(right)) matcher.ByKey(r => r.Texts, r => r.Texts);
        matcher
            .ByKey(r => r.Row.Kind == RowKind.Line ? LineOf(forms, r) : r.Key, r => r.Row.Kind == RowKind.Line ? LineNameOf(r) : r.Key);
        if (matcher.Left.Count == 0 && matcher.Right.Count == 0) return matcher.Result;
        matcher
            .ByKey(r => r.Row.Kind == RowKind.Record ? r.Renamed(renames) : null, r => r.Row.Kind == RowKind.Record ? r.Key : null)
            .ByKey(NameIfRecord, NameIfRecord)
            .ByScore(Recoded)
            .ByScore((b, a) => b.Row.Kind == RowKind.Record && a.Row.Kind == RowKind.Record && !IsYears(after.Form) ? b.Traits.Score(a.Traits) : 0);
        Remember(matcher.Result, after.Form);
        return WithoutMovedOn(matcher.Result, before.Form, left, right);
    }

    private static bool HasDoubles(List<RowTraits> rows) => rows.Select(r => r.Key).Distinct(StringComparer.Ordinal).Count() < rows.Count;

    private static string LineNameOf(RowTraits row) => "= " + string.Join('/', row.Row.Steps);

    private static string? LineOf(GridMatch forms, RowTraits row) =>
        forms.LineOf(string.Join('/', row.Row.Steps)) is { } name ? "= " + name : null;

    // Under other headers: then it moved. A name that is no more than a kind says nothing by itself.
    private static string? NameIfRecord(RowTraits row) => row.Heads.Count > 1 ? row.Heads[^1] : null;

    private double Recoded(RowTraits before, RowTraits after) =>
        before.Row.Kind == RowKind.Subject && after.Row.Kind == RowKind.Subject
        && codes.IsRecoded(before.Row.Code!, after.Row.Code!) ? 1 : 0;

    private static bool IsYears(GridForm form) => form.Leaves.Any(l => l.Column.IsRowHeader && l.Column.Type == ColumnType.Year);

    private void Remember(Matched<RowTraits> matched, GridForm form)
    {
        if (!form.Leaves.Any(l => l.Column.Meaning == Meaning.Project)) return;
        foreach (var (before, after) in matched.Pairs)
        {
            if (before.Heads.Count > 0 && before.Heads[^1] != after.Heads[^1]) renames.Add(before.Heads[^1], after.Heads[^1]);
        }
    }

    private Matched<RowTraits> WithoutMovedOn(Matched<RowTraits> matched, GridForm form, List<RowTraits> left, List<RowTraits> right) =>
        IsYears(form) ? years.WithoutMovedOn(matched, r => r.Row.Label, left, right) : matched;
}
