using System.Buffers;
using System.Text.Json;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;

namespace Disclosure.Downloads;

/// <summary>
/// Writes the tables of a budget as JSON: whose they are, then each with its sections in printed order, and each section with its path in
/// the table. A grid has columns and rows, a row its cells by the names of their columns; a blank cell is an absent name.
/// </summary>
internal static class TableJson
{
    /// <summary>The file.</summary>
    public static ArrayBufferWriter<byte> Of(Budget budget) => JsonFile.Of(file =>
    {
        var json = file.Whole;
        json.WriteStartObject();
        json.WriteString("unit", budget.Unit.Name);
        json.WriteNumber("year", budget.Year);
        // Where no kind is said, it is a budget.
        if (budget.Key.Kind != DocumentKind.AnnualBudget) json.WriteString("kind", budget.Key.Kind.Name());
        json.WriteStartArray("tables");
        foreach (var table in budget.Tables) Write(file, table);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(JsonFile file, Table table)
    {
        var json = file.Whole;
        json.WriteStartObject();
        json.WriteString("key", table.Key);
        json.WriteString("number", table.Form.Number);
        json.WriteString("name", table.Form.Name);
        if (table.Sheet is { } sheet) json.WriteString("sheet", sheet);
        json.WriteString("amountUnit", table.Form.AmountUnit);
        json.WriteStartArray("sections");
        foreach (var section in new LaidOutTable(table).Flat) Write(file, section);
        json.WriteEndArray();
        JsonCell.Write(json, "emptyNote", table.EmptyNote, ColumnType.Text);
        json.WriteEndObject();
    }

    private static void Write(JsonFile file, LaidOutSection section)
    {
        var json = file.Whole;
        json.WriteStartObject();
        json.WriteStartArray("path");
        foreach (var step in section.Steps) json.WriteStringValue(step);
        json.WriteEndArray();
        if (section.Heading.Length > 0) json.WriteString("heading", section.Heading);
        if (section.AmountUnit != section.Table.Form.AmountUnit) json.WriteString("amountUnit", section.AmountUnit);
        if (section.Shape == SectionShape.Columns) WriteColumns(file, section);
        json.WriteStartArray(section.Shape == SectionShape.Columns ? "rows" : "fields");
        foreach (var row in section.Rows)
        {
            file.BeginItem();
            file.Line.WriteString("address", row.Address);
            if (row.AmountUnit != section.AmountUnit) file.Line.WriteString("amountUnit", row.AmountUnit);
            if (row.Kind == RowKind.Field) WriteField(file.Line, row);
            else WriteRow(file.Line, section, row);
            file.End();
        }
        json.WriteEndArray();
        JsonCell.Write(json, "emptyNote", section.EmptyNote, ColumnType.Text);
        JsonCell.Write(json, "note", section.Note, ColumnType.Text);
        json.WriteEndObject();
    }

    private static void WriteColumns(JsonFile file, LaidOutSection section)
    {
        var json = file.Line;
        file.Whole.WriteStartArray("columns");
        foreach (var leaf in section.Leaves.Where(l => l.Column.Type != ColumnType.RowNumber))
        {
            file.BeginItem();
            json.WriteString("name", leaf.Name);
            json.WriteString("label", leaf.Column.Label);
            json.WriteString("type", NameOf(leaf.Column.Type));
            if (leaf.Column is { Type: ColumnType.Amount, AmountUnit: { } unit } && unit != section.AmountUnit) json.WriteString("amountUnit", unit);
            file.End();
        }
        file.Whole.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, LaidOutSection section, LaidOutRow row)
    {
        json.WriteString("kind", NameOf(row.Kind));
        if (row.IsTotal) json.WriteBoolean("total", true);
        if (row.Group is { } group) json.WriteString("group", group);
        if (row.Code is { } code) json.WriteString("code", code);
        json.WriteString("name", row.Label);
        json.WriteNumber("level", row.Level);
        json.WriteStartObject("cells");
        foreach (var leaf in section.Leaves) JsonCell.Write(json, leaf.Name, row.At(leaf), leaf.Column.Type);
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, LaidOutRow row)
    {
        json.WriteString("name", row.Label);
        json.WriteString("type", NameOf(row.ValueType));
        JsonCell.Write(json, "value", row.Value, row.ValueType);
    }

    private static string NameOf(RowKind kind) => kind switch
    {
        RowKind.Line => "line",
        RowKind.Subject => "subject",
        RowKind.Record => "record",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string NameOf(ColumnType type) => type switch
    {
        ColumnType.Amount => "amount",
        ColumnType.Percent => "percent",
        ColumnType.Quantity => "quantity",
        ColumnType.Year => "year",
        ColumnType.Code => "code",
        ColumnType.Subject => "subject",
        ColumnType.Name => "name",
        ColumnType.Text => "text",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
