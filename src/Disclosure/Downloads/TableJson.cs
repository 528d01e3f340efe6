using System.Buffers;
using System.Text.Json;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;

namespace Disclosure.Downloads;

/// <summary>
/// Writes the tables of a budget as JSON: whose they are, then each with its sections in printed order, and each section with its address. A
/// grid has columns and rows, a row its cells in the order of the columns. Nothing is said twice: what a row is called stands in its name
/// or in a cell, its address is that of its section and what it is called, and what most rows are is said of the others alone.
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
        json.WriteString("address", section.Address);
        file.Texts("path", section.Steps);
        if (section.Heading.Length > 0) json.WriteString("heading", section.Heading);
        if (section.AmountUnit != section.Table.Form.AmountUnit) json.WriteString("amountUnit", section.AmountUnit);
        if (section.Shape == SectionShape.Columns) WriteColumns(file, section);
        json.WriteStartArray(section.Shape == SectionShape.Columns ? "rows" : "fields");
        foreach (var row in section.Rows)
        {
            file.BeginItem();
            if (row.OwnAddress is var key && key != (row.Code ?? row.Label)) file.Line.WriteString("key", key);
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
            // The last step of its name is what it is called, as far as nothing is put otherwise.
            if (leaf.Column.Label is var label && label != leaf.Name[(leaf.Name.LastIndexOf('/') + 1)..]) json.WriteString("label", label);
            WriteType(json, leaf.Column.Type);
            if (!TidyTable.IsOwn(section, leaf)) json.WriteString("of", "row");
            else if (leaf == HeadOf(section)) json.WriteBoolean("head", true);
            if (leaf.Column is { Type: ColumnType.Amount, AmountUnit: { } unit } && unit != section.AmountUnit) json.WriteString("amountUnit", unit);
            file.End();
        }
        file.Whole.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, LaidOutSection section, LaidOutRow row)
    {
        if (row.Kind != RowKind.Record) json.WriteString("kind", NameOf(row.Kind));
        if (row.IsTotal) json.WriteBoolean("total", true);
        if (row.Group is { } group) json.WriteString("group", group);
        if (row.Code is { } code) json.WriteString("code", code);
        // What a unit wrote itself is named by a cell.
        var isNamedByCell = row.Kind == RowKind.Record && HeadOf(section) is { } head && row.At(head)?.Text == row.Label;
        if (!isNamedByCell) json.WriteString("name", row.Label);
        if (row.Level != 1) json.WriteNumber("level", row.Level);
        WriteCells(json, section, row);
    }

    // The blank ones at the end are left out.
    private static void WriteCells(Utf8JsonWriter json, LaidOutSection section, LaidOutRow row)
    {
        var leaves = section.Leaves.Where(l => TidyTable.IsOwn(section, l)).ToList();
        var count = leaves.FindLastIndex(l => row.At(l) is not null) + 1;
        if (count == 0) return;
        json.WriteStartArray("cells");
        foreach (var leaf in leaves.Take(count)) JsonCell.Write(json, row.At(leaf), leaf.Column.Type);
        json.WriteEndArray();
    }

    private static Leaf? HeadOf(LaidOutSection section) => section.HasRecords ? section.Leaves.LastOrDefault(l => l.Column.IsRowHeader) : null;

    private static void WriteType(Utf8JsonWriter json, ColumnType type)
    {
        if (type != ColumnType.Text) json.WriteString("type", NameOf(type));
    }

    private static void WriteField(Utf8JsonWriter json, LaidOutRow row)
    {
        json.WriteString("name", row.Label);
        WriteType(json, row.ValueType);
        JsonCell.Write(json, "value", row.Value, row.ValueType);
    }

    private static string NameOf(RowKind kind) => kind switch
    {
        RowKind.Line => "line",
        RowKind.Subject => "subject",
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
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
