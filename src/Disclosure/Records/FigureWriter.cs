using System.Text.Json;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Records;

/// <summary>Writes what a record holds for the other years of a unit.</summary>
internal static class FigureWriter
{
    /// <summary>Writes it into the object of the record.</summary>
    public static void Write(Utf8JsonWriter json, YearRecord figures, Func<Classification, string> nameOf)
    {
        var traits = figures.Traits;
        json.List("forms", traits.Tables, t => json.Texts(t.Key, t.Number, t.Name, t.ShortName));
        json.List("tables", figures.Tables, t => Write(json, t));
        json.List("projects", traits.Projects, p => Write(json, p));
        json.WriteStartObject("classifications");
        // In their order: a code that several have is looked for in the first.
        foreach (var (name, classification) in traits.Classifications) json.WriteString(name, nameOf(classification));
        json.WriteEndObject();
        json.List("sections", figures.Sections, s => Write(json, s));
    }

    private static void Write(Utf8JsonWriter json, YearTable table)
    {
        json.WriteStartObject();
        json.WriteString("key", table.Key);
        if (table.Form.Key != table.Key) json.WriteString("form", table.Form.Key);
        json.Given("sheet", table.Sheet);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ProjectTraits project)
    {
        json.WriteStartObject();
        json.WriteString("name", project.Name);
        Write(json, project.Traits, project.Name);
        json.List("tables", project.Tables, json.WriteStringValue);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, YearSection section)
    {
        json.WriteStartObject();
        json.WriteString("name", section.Name);
        json.Known("by", section.By);
        json.Known("measure", section.Measure);
        json.WriteString("unit", section.Unit);
        json.List("lines", section.Lines, l => Write(json, l));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FigureLine line)
    {
        json.WriteStartObject();
        json.WriteString("name", line.Name);
        json.Given("code", line.Code);
        if (line.Level != 1) json.WriteNumber("level", line.Level);
        json.Flag("total", line.IsTotal);
        if (line.Value is { } value) json.WriteNumber("value", value);
        json.Known("text", line.Text);
        json.WriteString("table", line.Table);
        if (line.Part != 1) json.WriteNumber("part", line.Part);
        json.WriteString("row", line.Row);
        json.Known("column", line.Column);
        json.WriteStartObject("is");
        Write(json, line.Identity, line);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RowIdentity identity, FigureLine line)
    {
        if (identity.Kind != RowKind.Line) json.WriteString("kind", Enum.GetName(identity.Kind));
        json.List("heads", identity.Heads, json.WriteStringValue);
        if (identity.Name != line.Name) json.WriteString("name", identity.Name);
        Write(json, identity.Traits, identity.Own);
        if (!identity.Traits.HasFigures) json.WriteBoolean("figures", false);
        json.Known("table", identity.Table);
        json.Known("section", identity.Section);
        json.Known("sheet", identity.Sheet);
        if (identity.Code != line.Code) json.WriteString("own", identity.Code);
        json.Given("classification", identity.Classification);
        if (identity.Project >= 0) json.WriteNumber("project", identity.Project);
        json.Flag("total", identity.IsTotal);
        json.Flag("ofYear", identity.IsOfYear);
        if (identity.Type is { } type) json.WriteString("type", Enum.GetName(type));
        if (identity.Meaning != Meaning.None) json.WriteString("meaning", Enum.GetName(identity.Meaning));
        json.Known("written", identity.Written);
    }

    // What it is recognised by is most often its name.
    private static void Write(Utf8JsonWriter json, Traits traits, string name)
    {
        if (traits.Name != name) json.WriteString("known", traits.Name);
        json.Given("subject", traits.Code);
        if (traits.Amount is { } amount) json.WriteNumber("amount", amount);
    }
}
