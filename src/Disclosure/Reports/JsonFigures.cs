using System.Diagnostics;
using System.Text.Json;
using Disclosure.Core.Comparison.Differences;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Comparison.Years;

namespace Disclosure.Reports;

/// <summary>Changed figures and what follows from them, in the JSON document.</summary>
internal static class JsonFigures
{
    /// <summary>
    /// A change: <c>kind</c>, <c>name</c>, <c>code</c>, <c>before</c> and <c>after</c> as printed, <c>difference</c> in <c>unit</c>,
    /// <c>percentage</c>, <c>weight</c> in 元, and every place that shows it.
    /// </summary>
    public static void Write(Utf8JsonWriter json, FigureGroup group)
    {
        var first = group.First;
        json.WriteStartObject();
        json.WriteString("kind", first.Kind switch
        {
            FigureKind.Added => "added",
            FigureKind.Removed => "removed",
            FigureKind.Rewritten => "rewritten",
            FigureKind.Changed => "changed",
            _ => throw new UnreachableException($"no such change: {first.Kind}"),
        });
        json.WriteString("name", first.Label);
        if (first.Code is { } code) json.WriteString("code", code);
        json.WriteString("before", first.TextBefore);
        json.WriteString("after", first.TextAfter);
        if (first.Difference is { } difference) json.WriteNumber("difference", difference);
        json.WriteString("unit", first.Unit);
        if (first.Percentage is { } percentage) json.WriteNumber("percentage", decimal.Round(percentage, 4));
        json.WriteNumber("weight", first.Weight);
        if (first.IsRestated) json.WriteBoolean("restated", true);
        if (first.Caveat.Length > 0) json.WriteString("caveat", first.Caveat);
        JsonParts.Array(json, "places", group.Appearances, a => Place(json, a));
        json.WriteEndObject();
    }

    /// <summary>What came of a plan: <c>planned</c> and <c>spent</c> as printed, the measure of each, and the <c>rate</c> in words.</summary>
    public static void Write(Utf8JsonWriter json, CompletionSection section, CompletionLine line)
    {
        json.WriteStartObject();
        json.WriteString("section", section.By.Length > 0 ? $"{section.Name}/{section.By}" : section.Name);
        json.WriteString("name", line.Shown.Name);
        if (line.Shown.Code is { } code) json.WriteString("code", code);
        json.WriteString("planned", line.Plan?.Text ?? "");
        json.WriteString("spent", line.Spent?.Text ?? "");
        json.WriteString("unit", section.Unit);
        json.WriteString("measurePlanned", section.PlanMeasure);
        json.WriteString("measureSpent", section.SpentMeasure);
        json.WriteString("rate", line.Rate);
        if (line.Note.Length > 0) json.WriteString("note", line.Note);
        json.WriteEndObject();
    }

    /// <summary>An identity that does not hold.</summary>
    public static void Write(Utf8JsonWriter json, BrokenIdentity broken)
    {
        json.WriteStartObject();
        json.WriteString("id", broken.Result.Id);
        json.WriteString("title", broken.Result.Title);
        json.WriteString("formula", broken.Result.Formula);
        if (broken.Result.Left is { } left) json.WriteNumber("left", left);
        if (broken.Result.Right is { } right) json.WriteNumber("right", right);
        JsonParts.Array(json, "causes", broken.Causes, c => json.WriteStringValue(c.First.Address));
        JsonParts.Place(json, broken.Result.Place);
        json.WriteEndObject();
    }

    /// <summary>What the narrative says of a change.</summary>
    public static void Write(Utf8JsonWriter json, StatedReason explanation)
    {
        json.WriteStartObject();
        json.WriteString("address", explanation.Change.First.Address);
        json.WriteString("kind", explanation.Kind switch
        {
            StatedReasonKind.Reasoned => "reasoned",
            StatedReasonKind.Mentioned => "mentioned",
            StatedReasonKind.Silent => "silent",
            _ => throw new UnreachableException($"no such explanation: {explanation.Kind}"),
        });
        json.WriteString("sentence", explanation.Sentence);
        if (explanation.Place is { } place) JsonParts.Place(json, place);
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, FigureChange change)
    {
        json.WriteStartObject();
        json.WriteString("address", change.Address);
        if (change.Before is { } before && before.Address != change.Shown.Address) json.WriteString("addressBefore", before.ShortAddress);
        json.WriteString("table", change.Shown.Table.Form.Number);
        json.WriteString("columnName", change.Column);
        JsonParts.Place(json, change.Place);
        json.WriteEndObject();
    }
}
