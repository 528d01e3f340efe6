using System.Text.Json;
using Disclosure.Building;
using Disclosure.Building.Comparisons;
using Disclosure.Core.Differences;
using Disclosure.Core.Findings;

namespace Disclosure.Commands.Differences;

/// <summary>A comparison as one JSON document, for a program.</summary>
internal static class JsonDifferences
{
    /// <summary>
    /// The document: <c>before</c>, <c>after</c> (what was compared), <c>same</c> (how many budgets do not differ), <c>onlyBefore</c>,
    /// <c>onlyAfter</c> (unit/year) and <c>budgets</c>, each with <c>totals</c>, <c>figures</c> (by weight), <c>broken</c>,
    /// <c>explanations</c>, <c>rows</c>, <c>splits</c>, <c>texts</c>, <c>passages</c> and <c>edition</c>.
    /// </summary>
    public static string Of(ComparisonResult result, int? top, bool isExplained) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("before", result.Names.Before);
        json.WriteString("after", result.Names.After);
        json.WriteNumber("same", result.Same);
        Array(json, "onlyBefore", result.OnlyBefore, json.WriteStringValue);
        Array(json, "onlyAfter", result.OnlyAfter, json.WriteStringValue);
        Array(json, "budgets", result.Budgets, b => Write(json, b, top, isExplained));
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
        Array(json, "totals", Cut(d.Totals, top), g => JsonFigures.Write(json, g));
        Array(json, "figures", Cut(d.Figures, top), g => JsonFigures.Write(json, g));
        Array(json, "broken", Cut(budget.Broken, top), b => JsonFigures.Write(json, b));
        if (isExplained) Array(json, "explanations", Cut(budget.Explanations, top), e => JsonFigures.Write(json, e));
        Array(json, "rows", Cut(d.Rows, top), r => Write(json, r));
        Array(json, "splits", Cut(d.Splits, top), s => Write(json, s));
        Array(json, "texts", Cut(d.Texts, top), t => Write(json, t));
        Array(json, "passages", Cut(d.Passages, top), p => Write(json, p));
        Array(json, "edition", Cut(d.Editions, top), e => Write(json, e));
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
            _ => "moved",
        });
        json.WriteString("nature", group.First.Nature switch
        {
            RowNature.Subject => "subject",
            RowNature.Project => "project",
            RowNature.Indicator => "indicator",
            RowNature.Section => "section",
            _ => "line",
        });
        if (group.First.Before is { } before) json.WriteString("before", before.Name);
        if (group.First.After is { } after) json.WriteString("after", after.Name);
        if (group.First.Shown.Code is { } code) json.WriteString("code", code);
        if (group.First.Reason.Length > 0) json.WriteString("reason", group.First.Reason);
        Array(json, "places", group.Appearances, a =>
        {
            json.WriteStartObject();
            json.WriteString("address", a.Shown.Address);
            Place(json, a.Shown.Place);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ProjectSplit split)
    {
        json.WriteStartObject();
        json.WriteString("kind", split.IsMerge ? "merge" : "split");
        Array(json, "before", split.Before, b => json.WriteStringValue(b.Name));
        Array(json, "after", split.After, a => json.WriteStringValue(a.Name));
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
        Place(json, text.Place);
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
            _ => "moved",
        });
        json.WriteString("part", passage.Part);
        Pieces(json, passage.Pieces);
        Place(json, passage.Place);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EditionChange change)
    {
        json.WriteStartObject();
        json.WriteString("where", change.Where);
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
        json.WriteString("text", change.Text);
        Place(json, change.Place);
        json.WriteEndObject();
    }

    private static void Pieces(Utf8JsonWriter json, IReadOnlyList<TextPiece> pieces) => Array(json, "pieces", pieces, p =>
    {
        json.WriteStartObject();
        json.WriteString(p.Kind switch { PieceKind.Removed => "removed", PieceKind.Added => "added", _ => "same" }, p.Text);
        json.WriteEndObject();
    });

    /// <summary>Writes where to look, as <c>file</c>, <c>line</c> and <c>column</c>.</summary>
    internal static void Place(Utf8JsonWriter json, Place place)
    {
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
    }

    /// <summary>Writes a list.</summary>
    internal static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    private static IEnumerable<T> Cut<T>(IReadOnlyList<T> items, int? top) => items.Take(top ?? int.MaxValue);
}
