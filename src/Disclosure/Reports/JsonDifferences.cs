using System.Diagnostics;
using System.Text.Json;
using Disclosure.Core.Comparison.Differences;
using Disclosure.Core.Documents;

namespace Disclosure.Reports;

/// <summary>A comparison as one JSON document, for a program.</summary>
internal static class JsonDifferences
{
    /// <summary>
    /// The document: <c>before</c>, <c>after</c> (what was compared), <c>same</c> (how many budgets do not differ), <c>onlyBefore</c>,
    /// <c>onlyAfter</c> (unit/year) and <c>budgets</c>, each with its years (and kinds, where not both are budgets), <c>totals</c>,
    /// <c>figures</c> (by weight), <c>broken</c>, <c>explanations</c>, <c>rows</c>, <c>splits</c>, <c>texts</c>, <c>passages</c> and <c>edition</c>.
    /// </summary>
    public static string Of(ComparisonResult result, int? top, bool isExplained) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("before", result.Names.Before);
        json.WriteString("after", result.Names.After);
        json.WriteNumber("same", result.Same.Count);
        JsonParts.Array(json, "onlyBefore", result.OnlyBefore, json.WriteStringValue);
        JsonParts.Array(json, "onlyAfter", result.OnlyAfter, json.WriteStringValue);
        JsonParts.Array(json, "budgets", result.Budgets, b => Write(json, b, top, isExplained));
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ComparedBudget budget, int? top, bool isExplained)
    {
        var d = budget.Differences;
        json.WriteStartObject();
        json.WriteString("unit", d.After.Unit.Key);
        json.WriteString("name", d.After.Unit.Name);
        json.WriteNumber("yearBefore", d.Before.Year);
        json.WriteNumber("yearAfter", d.After.Year);
        // Where no kind is said, both are budgets.
        if (d.Before.Key.Kind != DocumentKind.AnnualBudget || d.After.Key.Kind != DocumentKind.AnnualBudget)
        {
            json.WriteString("kindBefore", d.Before.Key.Kind.Name());
            json.WriteString("kindAfter", d.After.Key.Kind.Name());
        }
        if (d.Completion.Count > 0) JsonParts.Array(json, "completion", Cut([.. d.Completion.SelectMany(s => s.Lines.Select(l => (s, l)))], top), c => JsonFigures.Write(json, c.s, c.l));
        JsonParts.Array(json, "totals", Cut(d.Totals, top), g => JsonFigures.Write(json, g));
        JsonParts.Array(json, "figures", Cut(d.Figures, top), g => JsonFigures.Write(json, g));
        JsonParts.Array(json, "broken", Cut(budget.Broken, top), b => JsonFigures.Write(json, b));
        if (isExplained) JsonParts.Array(json, "explanations", Cut(budget.StatedReasons, top), e => JsonFigures.Write(json, e));
        JsonParts.Array(json, "rows", Cut(d.Rows, top), r => Write(json, r));
        JsonParts.Array(json, "splits", Cut(d.Splits, top), s => Write(json, s));
        JsonParts.Array(json, "texts", Cut(d.Texts, top), t => Write(json, t));
        JsonParts.Array(json, "passages", Cut(d.Passages, top), p => Write(json, p));
        JsonParts.Array(json, "edition", Cut(d.Editions, top), e => Write(json, e));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RowGroup group)
    {
        json.WriteStartObject();
        json.WriteString("kind", group.First.Kind switch
        {
            RowChangeKind.Added => "added",
            RowChangeKind.Removed => "removed",
            RowChangeKind.Renamed => "renamed",
            RowChangeKind.Moved => "moved",
            _ => throw new UnreachableException($"no such change: {group.First.Kind}"),
        });
        json.WriteString("nature", group.First.Nature switch
        {
            RowNature.Subject => "subject",
            RowNature.Project => "project",
            RowNature.Indicator => "indicator",
            RowNature.Section => "section",
            RowNature.Line => "line",
            _ => throw new UnreachableException($"no such row: {group.First.Nature}"),
        });
        if (group.First.Before is { } before) json.WriteString("before", before.Name);
        if (group.First.After is { } after) json.WriteString("after", after.Name);
        if (group.First.Shown.Code is { } code) json.WriteString("code", code);
        if (group.First.Reason.Length > 0) json.WriteString("reason", group.First.Reason);
        JsonParts.Array(json, "places", group.Appearances, a =>
        {
            json.WriteStartObject();
            json.WriteString("address", a.Shown.Address);
            JsonParts.Place(json, a.Shown.Place);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ProjectSplit split)
    {
        json.WriteStartObject();
        json.WriteString("kind", split.IsMerge ? "merge" : "split");
        JsonParts.Array(json, "before", split.Before, b => json.WriteStringValue(b.Name));
        JsonParts.Array(json, "after", split.After, a => json.WriteStringValue(a.Name));
        json.WriteNumber("amount", split.Amount);
        json.WriteString("unit", split.Unit);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TextChange text)
    {
        json.WriteStartObject();
        json.WriteString("address", text.Address);
        json.WriteString("before", text.Before);
        json.WriteString("after", text.After);
        Pieces(json, text.Pieces);
        JsonParts.Place(json, text.Place);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PassageChange passage)
    {
        json.WriteStartObject();
        json.WriteString("kind", passage.Kind switch
        {
            PassageChangeKind.Changed => "changed",
            PassageChangeKind.Added => "added",
            PassageChangeKind.Removed => "removed",
            PassageChangeKind.Moved => "moved",
            _ => throw new UnreachableException($"no such change: {passage.Kind}"),
        });
        json.WriteString("part", passage.Part);
        Pieces(json, passage.Pieces);
        JsonParts.Place(json, passage.Place);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EditionChange change)
    {
        json.WriteStartObject();
        json.WriteString("where", change.Where);
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
        json.WriteString("text", change.Text);
        JsonParts.Place(json, change.Place);
        json.WriteEndObject();
    }

    private static void Pieces(Utf8JsonWriter json, IReadOnlyList<TextPiece> pieces) => JsonParts.Array(json, "pieces", pieces, p =>
    {
        json.WriteStartObject();
        json.WriteString(
            p.Kind switch
            {
                PieceKind.Removed => "removed",
                PieceKind.Added => "added",
                PieceKind.Same => "same",
                _ => throw new UnreachableException($"no such piece: {p.Kind}"),
            },
            p.Text);
        json.WriteEndObject();
    });

    private static IEnumerable<T> Cut<T>(IReadOnlyList<T> items, int? top) => items.Take(top ?? int.MaxValue);
}
