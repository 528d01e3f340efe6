using System.Buffers;
using System.Text.Json;
using Disclosure.Core.Addresses;
using Disclosure.Core.Budgets;
using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Exporting.Texts;

/// <summary>
/// Writes a table as JSON: whose it is, then its sections in printed order, each with its path in the table. A grid has columns and rows,
/// a row its cells by the names of their columns; a blank cell is an absent name.
/// </summary>
internal static class TableJson
{
    /// <summary>The file.</summary>
    public static ArrayBufferWriter<byte> Of(Budget budget, Table table) => JsonFile.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("unit", budget.Unit.Name);
        json.WriteNumber("year", budget.Year);
        // Where no kind is said, it is a budget.
        if (budget.Key.Kind != DocumentKind.Budget) json.WriteString("kind", budget.Key.Kind.Name());
        json.WriteString("number", table.Form.Number);
        json.WriteString("name", table.Form.Name);
        if (table.Sheet is { } sheet) json.WriteString("sheet", sheet);
        json.WriteString("amountUnit", table.Form.AmountUnit);
        json.WriteStartArray("sections");
        foreach (var section in table.Flat()) Write(json, table, section);
        json.WriteEndArray();
        JsonCell.Write(json, "emptyNote", table.EmptyNote, ColumnType.Text);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Table table, Section section)
    {
        json.WriteStartObject();
        json.WriteStartArray("path");
        foreach (var step in section.Steps) json.WriteStringValue(step);
        json.WriteEndArray();
        if (section.Heading.Length > 0) json.WriteString("heading", section.Heading);
        if (section is Grid grid) WriteGrid(json, table, grid);
        else if (section is FieldList list) WriteFields(json, table, list);
        json.WriteEndObject();
    }

    private static void WriteGrid(Utf8JsonWriter json, Table table, Grid grid)
    {
        json.WriteStartArray("columns");
        foreach (var leaf in grid.Form.Leaves)
        {
            json.WriteStartObject();
            json.WriteString("name", leaf.Name);
            json.WriteString("label", leaf.Column.Label);
            json.WriteString("type", NameOf(leaf.Column.Type));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in grid.Rows) WriteRow(json, table, grid, row);
        json.WriteEndArray();
        JsonCell.Write(json, "emptyNote", grid.EmptyNote, ColumnType.Text);
        JsonCell.Write(json, "note", grid.Note, ColumnType.Text);
    }

    private static void WriteRow(Utf8JsonWriter json, Table table, Grid grid, GridRow row)
    {
        json.WriteStartObject();
        json.WriteString("address", AddressText.Of([.. table.Steps, .. grid.Steps, .. row.Steps]));
        json.WriteString("kind", row.Kind switch { RowKind.Line => "line", RowKind.Subject => "subject", _ => "record" });
        if (row.IsTotal) json.WriteBoolean("total", true);
        if (row.Group is { } group) json.WriteString("group", group);
        if (row.Code is { } code) json.WriteString("code", code);
        json.WriteString("name", row.Label);
        json.WriteNumber("level", row.Level);
        json.WriteStartObject("cells");
        foreach (var leaf in grid.Form.Leaves) JsonCell.Write(json, leaf.Name, row.Cells[leaf.Index], leaf.Column.Type);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, Table table, FieldList list)
    {
        json.WriteStartArray("fields");
        for (var i = 0; i < list.Values.Count; i++)
        {
            var field = list.Form.Fields[i];
            json.WriteStartObject();
            json.WriteString("address", AddressText.Of([.. table.Steps, .. list.Steps, field.Key]));
            json.WriteString("name", field.Label);
            json.WriteString("type", NameOf(field.Type));
            JsonCell.Write(json, "value", list.Values[i], field.Type);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string NameOf(ColumnType type) => type switch
    {
        ColumnType.Amount => "amount",
        ColumnType.Percent => "percent",
        ColumnType.Quantity => "quantity",
        ColumnType.Year => "year",
        ColumnType.Code => "code",
        ColumnType.Subject => "subject",
        ColumnType.Name => "name",
        _ => "text",
    };
}
