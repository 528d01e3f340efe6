using System.Text.Json;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Downloads;

/// <summary>
/// Writes the model of a Fiscal Data Package (version 0.3.0): the columns of amounts of the tables whose lines have codes, and the
/// classifications of these codes.
/// </summary>
internal static class ModelJson
{
    /// <summary>Writes the model.</summary>
    public static void Write(JsonFile file, IReadOnlyList<PackagedTable> tables, IReadOnlyList<PackagedCodes> codes)
    {
        var json = file.Whole;
        var classified = tables.Where(t => codes.Any(c => c.Name == t.Classification)).ToList();
        json.WriteStartObject("model");
        json.WriteStartObject("measures");
        foreach (var table in classified) WriteMeasures(file, table);
        json.WriteEndObject();
        json.WriteStartObject("dimensions");
        foreach (var packaged in codes) WriteClassification(file, packaged);
        foreach (var table in classified) WriteLines(file, table, codes.First(c => c.Name == table.Classification));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMeasures(JsonFile file, PackagedTable packaged)
    {
        foreach (var column in packaged.Tidy.Columns.Where(c => c.Type == ColumnType.Amount))
        {
            if (MoneyUnit.YuanOf(column.AmountUnit) is not { } factor) continue;
            file.BeginProperty($"{packaged.Form.Key}_{column.Name}");
            var json = file.Line;
            json.WriteString("source", column.Name);
            json.WriteString("resource", packaged.Form.Key);
            json.WriteString("currency", "CNY");
            json.WriteNumber("factor", factor);
            if (packaged.Form.Direction is { } direction) json.WriteString("direction", NameOf(direction));
            // What units publish is what was approved: within twenty days of it (预算法, article 14).
            json.WriteString("phase", "approved");
            file.End();
        }
    }

    // The words of the specification.
    private static string NameOf(MoneyDirection direction) => direction switch
    {
        MoneyDirection.Revenue => "revenue",
        MoneyDirection.Expenditure => "expenditure",
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, null),
    };

    private static string NameOf(ClassificationKind kind) => kind switch
    {
        ClassificationKind.Functional => "functional",
        ClassificationKind.Economic => "economic",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static void WriteClassification(JsonFile file, PackagedCodes codes)
    {
        var resource = ResourceJson.NameOf(codes);
        file.BeginProperty(resource);
        var json = file.Line;
        json.WriteString("dimensionType", "classification");
        if (codes.Kind is { } kind) json.WriteString("classificationType", NameOf(kind));
        json.WriteString("primaryKey", "code");
        json.WriteStartObject("attributes");
        Attribute(json, "code", PackagedCodes.Code, resource, ("parent", "parent"));
        Attribute(json, "label", PackagedCodes.Label, resource, ("labelfor", "code"));
        Attribute(json, "level", PackagedCodes.Level, resource);
        Attribute(json, "parent", PackagedCodes.Parent, resource);
        json.WriteEndObject();
        file.End();
    }

    private static void WriteLines(JsonFile file, PackagedTable packaged, PackagedCodes codes)
    {
        var table = packaged.Form.Key;
        file.BeginProperty(table + "_lines");
        var json = file.Line;
        json.WriteString("dimensionType", "classification");
        if (codes.Kind is { } kind) json.WriteString("classificationType", NameOf(kind));
        json.WriteString("primaryKey", "line");
        json.WriteStartObject("attributes");
        Attribute(json, "line", TidyTable.Address, table);
        Attribute(json, "code", TidyTable.Code, table);
        Attribute(json, "label", TidyTable.Name, table, ("labelfor", "code"));
        Attribute(json, "level", TidyTable.Level, table);
        Attribute(json, "kind", TidyTable.Kind, table);
        json.WriteEndObject();
        file.End();
    }

    private static void Attribute(Utf8JsonWriter json, string name, string source, string resource, (string Name, string Value)? more = null)
    {
        json.WriteStartObject(name);
        json.WriteString("source", source);
        json.WriteString("resource", resource);
        if (more is var (key, value)) json.WriteString(key, value);
        json.WriteEndObject();
    }
}
