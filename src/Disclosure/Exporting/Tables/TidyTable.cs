using Disclosure.Core.Addresses;
using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Exporting.Tables;

/// <summary>
/// A table in the one shape in which every table fits, whatever its sections: a line for each row, field and note in printed order,
/// and a column for each official column of any section, those of the same name being one. Columns that only repeat the code and the
/// name of the row are left out where the unit writes no rows itself: <see cref="TidyLine"/> has both.
/// </summary>
internal sealed class TidyTable
{
    /// <summary>The names of the columns that every table has before the official ones.</summary>
    public static readonly IReadOnlyList<string> Leading = ["地址", "部分", "类型", "组", "编码", "名称", "级次"];

    /// <summary>The name of the column for what fields and notes say; only where there is one.</summary>
    public const string Content = "内容";

    /// <summary>The name of the last column, the unit of the amounts of the table.</summary>
    public const string Unit = "金额单位";

    private readonly Table _table;
    private readonly List<TidyColumn> _columns = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<TidyLine> _lines = [];

    /// <summary>Lays out a table.</summary>
    public TidyTable(Table table)
    {
        _table = table;
        foreach (var grid in table.Flat().OfType<Grid>()) AddColumns(grid.Form);
        foreach (var section in table.Flat()) AddLines(section);
        AddNote("", TidyKinds.EmptyNote, table.EmptyNote);
        HasContent = _lines.Any(l => l.Kind is TidyKinds.Field or TidyKinds.Note or TidyKinds.EmptyNote);
    }

    /// <summary>The official columns, in the order in which they first stand.</summary>
    public IReadOnlyList<TidyColumn> Columns => _columns;

    /// <summary>Its lines in printed order.</summary>
    public IReadOnlyList<TidyLine> Lines => _lines;

    /// <summary>Whether any line is a field or a note.</summary>
    public bool HasContent { get; }

    /// <summary>Whether a column of a form has cells that <see cref="TidyLine.Code"/> and <see cref="TidyLine.Name"/> do not say already.</summary>
    public static bool IsOwn(GridForm form, Leaf leaf) => form.HasRecords || leaf.Column.Type is not (ColumnType.Name or ColumnType.Code);

    private void AddColumns(GridForm form)
    {
        foreach (var leaf in form.Leaves.Where(l => IsOwn(form, l)))
        {
            var classification = leaf.Column.Type == ColumnType.Code ? leaf.Column.Classification : null;
            if (_places.TryAdd(leaf.Name, _columns.Count))
            {
                _columns.Add(new TidyColumn(FreeName(leaf.Name), leaf.Column.Type, classification));
                continue;
            }
            var place = _places[leaf.Name];
            var column = _columns[place];
            if (column.Type != leaf.Column.Type) _columns[place] = column with { Type = ColumnType.Text, Classification = null };
            else if (column.Classification != classification) _columns[place] = column with { Classification = null };
        }
    }

    private string FreeName(string name)
    {
        while (Leading.Contains(name) || name is Content or Unit || _columns.Any(c => c.Name == name)) name += "（栏）";
        return name;
    }

    private void AddLines(Section section)
    {
        var part = AddressText.Of(section.Steps);
        if (section is FieldList list)
        {
            for (var i = 0; i < list.Values.Count; i++) _lines.Add(Field(part, list, i));
        }
        if (section is not Grid grid) return;
        foreach (var row in grid.Rows) _lines.Add(Row(part, grid, row));
        if (grid is { Rows.Count: 0, EmptyNote: null }) _lines.Add(new TidyLine(part, TidyKinds.Nothing));
        AddNote(part, TidyKinds.EmptyNote, grid.EmptyNote);
        AddNote(part, TidyKinds.Note, grid.Note);
    }

    private TidyLine Row(string part, Grid grid, GridRow row)
    {
        var cells = new Cell?[_columns.Count];
        foreach (var leaf in grid.Form.Leaves)
        {
            if (IsOwn(grid.Form, leaf)) cells[_places[leaf.Name]] = row.Cells[leaf.Index];
        }
        return new TidyLine(part, TidyKinds.Of(row))
        {
            Address = AddressText.Of([.. _table.Steps, .. grid.Steps, .. row.Steps]),
            Group = row.Group,
            Code = row.Code ?? CodeOf(grid.Form, row),
            Name = row.Label,
            Level = row.Level,
            Cells = cells,
        };
    }

    // A row that the unit wrote itself has the code that it names.
    private static string? CodeOf(GridForm form, GridRow row) =>
        form.Leaves.FirstOrDefault(l => l.Column.Type == ColumnType.Code) is { } leaf ? row.Cells[leaf.Index]?.Code : null;

    private TidyLine Field(string part, FieldList list, int index)
    {
        var field = list.Form.Fields[index];
        return new TidyLine(part, TidyKinds.Field)
        {
            Address = AddressText.Of([.. _table.Steps, .. list.Steps, field.Key]),
            Name = field.Label,
            Content = list.Values[index],
        };
    }

    private void AddNote(string part, string kind, Cell? note)
    {
        if (note is not null) _lines.Add(new TidyLine(part, kind) { Content = note });
    }
}
