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
    public static void Write(JsonFile file, PackagedTable packaged, IReadOnlyList<PackagedCodes> all)
    {
        var json = file.Whole;
        Start(json, packaged.Table.Key, packaged.Table.Title);
        WriteFile(file, packaged);
        StartFields(json);
        foreach (var name in TidyTable.Leading) Field(file, name, name == TidyTable.Level ? "integer" : "string");
        foreach (var column in packaged.Tidy.Columns) Field(file, column);
        if (packaged.Tidy.HasContent) Field(file, TidyTable.Content, "string");
        Field(file, TidyTable.Unit, "string");
        json.WriteEndArray();
        // A cell that the form crosses out is printed as a slash; what else stands for no figure in this table is named too.
        var marks = packaged.Tidy.Lines.SelectMany(l => l.Cells).OfType<Cell>().Where(c => BlankMark.Is(c.Text)).Select(c => c.Text);
        MissingValues(json, ["", "/", .. marks.Where(m => m != "/").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        var keys = packaged.Tidy.Columns.Where(c => c.Classification is not null).Select(c => (c.Name, Classification: c.Classification!)).ToList();
        if (packaged.Classification is { } own) keys.Insert(0, (TidyTable.Code, own));
        WriteForeignKeys(file, [.. keys.Select(k => (k.Name, all.FirstOrDefault(c => c.Name == k.Classification))).Where(k => k.Item2 is not null)!]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes the resource of a classification, its subjects within it.</summary>
    public static void Write(JsonFile file, PackagedCodes codes)
    {
        var json = file.Whole;
        Start(json, NameOf(codes), codes.Name);
        json.WriteStartArray("data");
        foreach (var subject in codes.Subjects) WriteSubject(file, subject);
        json.WriteEndArray();
        StartFields(json);
        foreach (var name in PackagedCodes.Fields) Field(file, name, name == PackagedCodes.Level ? "integer" : "string");
        json.WriteEndArray();
        MissingValues(json, "");
        json.WriteString("primaryKey", PackagedCodes.Code);
        json.WriteStartArray("foreignKeys");
        ForeignKey(file, PackagedCodes.Parent, "");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSubject(JsonFile file, ClassificationItem subject)
    {
        file.BeginItem();
        file.Line.WriteString(PackagedCodes.Code, subject.Code);
        file.Line.WriteString(PackagedCodes.Label, subject.Name);
        file.Line.WriteNumber(PackagedCodes.Level, subject.Level);
        if (subject.Parent is { } parent) file.Line.WriteString(PackagedCodes.Parent, parent);
        file.End();
    }

    private static void Start(Utf8JsonWriter json, string name, string title)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", name);
        json.WriteString("title", title);
    }

    private static void WriteFile(JsonFile file, PackagedTable packaged)
    {
        var json = file.Whole;
        json.WriteString("path", packaged.File);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", packaged.Bytes);
        file.BeginProperty("dialect");
        file.Line.WriteString("delimiter", ",");
        file.Line.WriteBoolean("doubleQuote", true);
        file.Line.WriteString("lineTerminator", "\r\n");
        file.Line.WriteBoolean("skipInitialSpace", false);
        file.End();
    }

    private static void StartFields(Utf8JsonWriter json)
    {
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
    }

    private static void Field(JsonFile file, string name, string type)
    {
        file.BeginItem();
        file.Line.WriteString("name", name);
        file.Line.WriteString("type", type);
        file.End();
    }

    private static void Field(JsonFile file, TidyColumn column)
    {
        if (!column.Type.IsNumeric())
        {
            Field(file, column.Name, column.Type == ColumnType.Year ? "year" : "string");
            return;
        }
        file.BeginItem();
        file.Line.WriteString("name", column.Name);
        file.Line.WriteString("type", "number");
        file.Line.WriteString("groupChar", ",");
        // The percent sign is not part of the number.
        if (column.Type == ColumnType.Percent) file.Line.WriteBoolean("bareNumber", false);
        file.End();
    }

    private static void MissingValues(Utf8JsonWriter json, params ReadOnlySpan<string> values)
    {
        json.WriteStartArray("missingValues");
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteForeignKeys(JsonFile file, IReadOnlyList<(string Field, PackagedCodes Codes)> keys)
    {
        if (keys.Count == 0) return;
        file.Whole.WriteStartArray("foreignKeys");
        foreach (var (field, codes) in keys) ForeignKey(file, field, NameOf(codes));
        file.Whole.WriteEndArray();
    }

    private static void ForeignKey(JsonFile file, string field, string resource)
    {
        file.BeginItem();
        file.Line.WriteString("fields", field);
        file.Line.WriteStartObject("reference");
        file.Line.WriteString("resource", resource);
        file.Line.WriteString("fields", PackagedCodes.Code);
        file.Line.WriteEndObject();
        file.End();
    }
}
