using System.Text.Json;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Records;

/// <summary>Writes and reads the figures of a document that the portal sets beside those of other units.</summary>
internal static class PortalFigureRecord
{
    // Of the amounts of a document no one comes near it, and sums of as many as there may be stay numbers.
    private const decimal MostYuan = 1_000_000_000_000_000_000m;

    /// <summary>Writes them into the object of the record.</summary>
    public static void Write(Utf8JsonWriter json, DocumentEntry entry)
    {
        json.Flag("includesUnits", entry.IncludesUnits);
        json.List("totals", [.. entry.Totals], t => Write(json, t.Value, Enum.GetName(t.Key)!, ""));
        json.List("functions", entry.Functions, f => Write(json, f.Figure, f.Code, f.Name));
    }

    /// <summary>The totals.</summary>
    public static IReadOnlyDictionary<PortalMeasure, RecordedFigure> TotalsOf(RecordFields fields)
    {
        var totals = new Dictionary<PortalMeasure, RecordedFigure>();
        foreach (var (measure, figure) in fields.List("totals", e => TotalOf(new RecordFields(e))))
        {
            if (!totals.TryAdd(measure, figure)) throw RecordFields.Wrong("totals");
        }
        return totals;
    }

    /// <summary>What is spent by function.</summary>
    public static IReadOnlyList<RecordedFunction> FunctionsOf(RecordFields fields) => fields.List("functions", e =>
    {
        var function = new RecordFields(e);
        return new RecordedFunction(RecordFile.NameOf(function.Text("key")), function.Text("name"), FigureOf(function));
    });

    private static (PortalMeasure Measure, RecordedFigure Figure) TotalOf(RecordFields total) =>
        (total.Choice<PortalMeasure>("key") ?? throw RecordFields.Wrong("key"), FigureOf(total));

    private static void Write(Utf8JsonWriter json, RecordedFigure figure, string key, string name)
    {
        json.WriteStartObject();
        json.WriteString("key", key);
        json.Known("name", name);
        json.WriteNumber("value", figure.Value);
        json.WriteString("text", figure.Text);
        json.WriteString("unit", figure.Unit);
        json.WriteString("link", figure.Link);
        json.WriteEndObject();
    }

    private static RecordedFigure FigureOf(RecordFields figure)
    {
        var (unit, link) = (figure.Text("unit"), figure.Text("link"));
        if (MoneyUnit.YuanOf(unit) is not { } yuan) throw RecordFields.Wrong("unit");
        RecordFile.NameOf(link.Split('#')[0]);
        return new RecordedFigure(figure.Amount("value", MostYuan / yuan) ?? throw RecordFields.Wrong("value"), figure.Text("text"), unit, link);
    }
}
