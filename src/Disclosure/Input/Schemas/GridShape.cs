using System.Text.Json.Nodes;
using Disclosure.Core.Editions;
using Disclosure.Input.Keys;

namespace Disclosure.Input.Schemas;

/// <summary>What the data of one grid may hold: its fixed lines, the codes of its rows, and records.</summary>
internal sealed class GridShape(GridForm form, CellShapes cells)
{
    private readonly List<Leaf> _values = [.. form.Leaves.Where(l => l.Column.HoldsValue)];

    /// <summary>The shape.</summary>
    public JsonObject Make()
    {
        if (form.IsSingleRow) return SchemaShape.Map([.. _values.Select(l => (l.Name, Cell(l))), .. Notes()]);
        var row = cells.Define("row", Row());
        var keys = new List<(string, JsonObject)>();
        keys.AddRange(form.Rows.OfType<RowSlot.FixedRow>().Select(r => (r.Line.Key, Line(r.Line, row))));
        foreach (var subject in form.Rows.OfType<RowSlot.CodedRows>().SelectMany(r => cells.Subjects(r)))
        {
            // A code that is a fixed line is not a row of its own.
            if (keys.Exists(k => k.Item1 == subject.Code)) continue;
            keys.Add((subject.Code, SchemaShape.Described((JsonObject)row.DeepClone(), subject.Name)));
        }
        var records = form.HasRecords ? cells.Define("records", SchemaShape.List(Record(), DataKeys.Records.Description)) : null;
        if (records is not null) keys.Add((DataKeys.Records.Name, (JsonObject)records.DeepClone()));
        keys.AddRange(Notes());
        var map = SchemaShape.Map(keys);
        return records is null ? map : SchemaShape.Any(records, map);
    }

    private JsonObject Line(FixedLine line, JsonObject row)
    {
        var label = line.Label ?? cells.Subjects(line.Classification).FirstOrDefault(s => s.Code == line.Key)?.Name ?? line.Key;
        var description = line.IsTotal ? $"{label}（合计行）" : label;
        if (!line.HasRows) return SchemaShape.Described((JsonObject)row.DeepClone(), description);
        var below = line.Children.Select(c => (c.Key, Line(c, row))).ToList();
        foreach (var subject in line.Subjects is null ? [] : cells.Subjects(line.Subjects).Where(s => line.Children.All(c => c.Key != s.Code)))
        {
            below.Add((subject.Code, SchemaShape.Described((JsonObject)row.DeepClone(), subject.Name)));
        }
        if (line.IsGroup) return SchemaShape.Described(SchemaShape.Map(below), description);
        var own = SchemaShape.Described((JsonObject)row.DeepClone(), DataKeys.Own.Description);
        var map = SchemaShape.Map(below.Prepend((DataKeys.Own.Name, own)));
        return SchemaShape.Described(_values is [var only] ? SchemaShape.Any(Cell(only), map) : map, description);
    }

    private static IEnumerable<(string, JsonObject)> Notes() =>
        new[] { DataKeys.EmptyNote, DataKeys.Remark }.Select(note => (note.Name, new KeyShapes().Of(note)));

    // Where there is only one column to fill in, its value may stand alone.
    private JsonObject Row()
    {
        var map = SchemaShape.Map(_values.Select(l => (l.Name, Cell(l))));
        return _values is [var only] ? SchemaShape.Any(Cell(only), map) : map;
    }

    private JsonObject Record() => SchemaShape.Map(
        form.Leaves.Where(l => !l.Column.Type.IsPrinted()).Select(l => (l.Name, Cell(l))),
        [.. form.Leaves.Where(l => l.Column.IsRowHeader).Select(l => l.Name)]);

    private JsonObject Cell(Leaf leaf) => cells.Of(leaf.Column.Type, leaf.Column.Classification, leaf.Column.Label);
}
