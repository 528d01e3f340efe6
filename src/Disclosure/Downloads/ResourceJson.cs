using System.Text.Json;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Downloads;

/// <summary>
/// Writes what a data package says of its files: a Tabular Data Resource with a Table Schema each (Frictionless, version 1). What is so in
/// every file, and in every reader where nothing is said, is not said: CSV as in RFC 4180, UTF-8, and that a field is a text (string).
/// </summary>
internal static class ResourceJson
{
    private const string MissingValues = "missingValues";

    /// <summary>The name of the resource of a classification.</summary>
    public static string NameOf(PackagedCodes codes) => "codes-" + codes.Key;

    /// <summary>Writes the resource of a table.</summary>
    public static void Write(JsonFile file, PackagedTable packaged, IReadOnlyList<PackagedCodes> all)
    {
        var json = file.Whole;
        Start(json, packaged.Form.Key, packaged.Form.Title);
        json.WriteString("path", packaged.File);
        json.WriteNumber("bytes", packaged.Bytes);
        StartFields(json);
        foreach (var name in TidyTable.Leading) Field(file, name, name == TidyTable.Level ? "integer" : "");
        foreach (var column in packaged.Tidy.Columns) Field(file, column);
        if (packaged.Tidy.HasContent) Field(file, TidyTable.Content);
        Field(file, TidyTable.Unit);
        json.WriteEndArray();
        // A cell that the form crosses out is printed as a slash; what else stands for no figure in this table is named too.
        var marks = packaged.Tidy.Lines.SelectMany(l => l.Cells).OfType<Cell>().Where(c => BlankMark.Is(c.Text)).Select(c => c.Text);
        file.Texts(MissingValues, ["", "/", .. marks.Where(m => m != "/").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
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
        file.Item(line =>
        {
            foreach (var name in PackagedCodes.Fields) line.WriteStringValue(name);
        });
        foreach (var subject in codes.Subjects) file.Item(line => WriteSubject(line, subject));
        json.WriteEndArray();
        StartFields(json);
        foreach (var name in PackagedCodes.Fields) Field(file, name, name == PackagedCodes.Level ? "integer" : "");
        json.WriteEndArray();
        file.Texts(MissingValues, "");
        json.WriteString("primaryKey", PackagedCodes.Code);
        json.WriteStartArray("foreignKeys");
        ForeignKey(file, PackagedCodes.Parent, "");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSubject(Utf8JsonWriter line, ClassificationItem subject)
    {
        line.WriteStringValue(subject.Code);
        line.WriteStringValue(subject.Name);
        line.WriteNumberValue(subject.Level);
        line.WriteStringValue(subject.Parent);
    }

    private static void Start(Utf8JsonWriter json, string name, string title)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", name);
        json.WriteString("title", title);
    }

    private static void StartFields(Utf8JsonWriter json)
    {
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
    }

    private static void Field(JsonFile file, string name, string type = "")
    {
        file.BeginItem();
        file.Line.WriteString("name", name);
        if (type.Length > 0) file.Line.WriteString("type", type);
        file.End();
    }

    private static void Field(JsonFile file, TidyColumn column)
    {
        if (!column.Type.IsNumeric())
        {
            Field(file, column.Name, column.Type == ColumnType.Year ? "year" : "");
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
