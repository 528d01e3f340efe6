using System.Text.Json;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Downloads;

/// <summary>Writes what a data package says of its files: a Tabular Data Resource with a Table Schema each (Frictionless, version 1).</summary>
internal static class ResourceJson
{
    /// <summary>The name of the resource of a classification.</summary>
    public static string NameOf(PackagedCodes codes) => "codes-" + codes.Key;

    /// <summary>Writes the resource of a table.</summary>
    public static void Write(Utf8JsonWriter json, PackagedTable packaged, IReadOnlyList<PackagedCodes> all)
    {
        Start(json, packaged.Table.Key, packaged.Table.Title, packaged.File, packaged.Bytes);
        foreach (var name in TidyTable.Leading) Field(json, name, name == TidyTable.Level ? "integer" : "string");
        foreach (var column in packaged.Tidy.Columns) Field(json, column);
        if (packaged.Tidy.HasContent) Field(json, TidyTable.Content, "string");
        Field(json, TidyTable.Unit, "string");
        json.WriteEndArray();
        // A cell that the form crosses out is printed as a slash; what else stands for no figure in this table is named too.
        var marks = packaged.Tidy.Lines.SelectMany(l => l.Cells).OfType<Cell>().Where(c => BlankMark.Is(c.Text)).Select(c => c.Text);
        MissingValues(json, ["", "/", .. marks.Where(m => m != "/").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        var keys = packaged.Tidy.Columns.Where(c => c.Classification is not null).Select(c => (c.Name, Classification: c.Classification!)).ToList();
        if (packaged.Classification is { } own) keys.Insert(0, (TidyTable.Code, own));
        WriteForeignKeys(json, [.. keys.Select(k => (k.Name, all.FirstOrDefault(c => c.Name == k.Classification))).Where(k => k.Item2 is not null)!]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes the resource of a classification.</summary>
    public static void Write(Utf8JsonWriter json, PackagedCodes codes)
    {
        Start(json, NameOf(codes), codes.Name, codes.File, codes.Bytes);
        foreach (var name in CodesCsv.Header) Field(json, name, name == CodesCsv.Level ? "integer" : "string");
        json.WriteEndArray();
        MissingValues(json, "");
        json.WriteString("primaryKey", CodesCsv.Code);
        json.WriteStartArray("foreignKeys");
        ForeignKey(json, CodesCsv.Parent, "");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Start(Utf8JsonWriter json, string name, string title, string file, int bytes)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", name);
        json.WriteString("path", file);
        json.WriteString("title", title);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", bytes);
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteBoolean("doubleQuote", true);
        json.WriteString("lineTerminator", "\r\n");
        json.WriteBoolean("skipInitialSpace", false);
        json.WriteEndObject();
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
    }

    private static void Field(Utf8JsonWriter json, string name, string type)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("type", type);
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, TidyColumn column)
    {
        if (!column.Type.IsNumeric())
        {
            Field(json, column.Name, column.Type == ColumnType.Year ? "year" : "string");
            return;
        }
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", "number");
        json.WriteString("groupChar", ",");
        // The percent sign is not part of the number.
        if (column.Type == ColumnType.Percent) json.WriteBoolean("bareNumber", false);
        json.WriteEndObject();
    }

    private static void MissingValues(Utf8JsonWriter json, params ReadOnlySpan<string> values)
    {
        json.WriteStartArray("missingValues");
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteForeignKeys(Utf8JsonWriter json, IReadOnlyList<(string Field, PackagedCodes Codes)> keys)
    {
        if (keys.Count == 0) return;
        json.WriteStartArray("foreignKeys");
        foreach (var (field, codes) in keys) ForeignKey(json, field, NameOf(codes));
        json.WriteEndArray();
    }

    private static void ForeignKey(Utf8JsonWriter json, string field, string resource)
    {
        json.WriteStartObject();
        json.WriteString("fields", field);
        json.WriteStartObject("reference");
        json.WriteString("resource", resource);
        json.WriteString("fields", CodesCsv.Code);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
