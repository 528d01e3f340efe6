using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;

namespace Disclosure.Downloads;

/// <summary>
/// A table in the one shape in which every table fits, whatever its sections: a line for each row, field and note in printed order,
/// and a column for each official column of any section, those of the same name being one. The sheets of a table that is printed once
/// for each project stand in it one behind the other. Columns that only repeat the code and the name of the row are left out where the
/// unit writes no rows itself: <see cref="TidyLine"/> has both.
/// </summary>
internal sealed class TidyTable
{
    /// <summary>The name of the column for the address of a line.</summary>
    public const string Address = "地址";

    /// <summary>The name of the column for what a line is.</summary>
    public const string Kind = "类型";

    /// <summary>The name of the column for the code of a line.</summary>
    public const string Code = "编码";

    /// <summary>The name of the column for the name of a line.</summary>
    public const string Name = "名称";

    /// <summary>The name of the column for the depth of a line.</summary>
    public const string Level = "级次";

    /// <summary>The name of the column for what fields and notes say; only where there is one.</summary>
    public const string Content = "内容";

    /// <summary>The name of the last column, the unit of the amounts of the table.</summary>
    public const string Unit = "金额单位";

    /// <summary>The names of the columns that every table has before the official ones.</summary>
    public static readonly IReadOnlyList<string> Leading = [Address, "部分", Kind, "组", Code, Name, Level];

    private readonly List<TidyColumn> _columns = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<TidyLine> _lines = [];

    /// <summary>Makes it of a table, or of all sheets of one.</summary>
    public TidyTable(params IReadOnlyList<Table> sheets)
    {
        var laidOut = sheets.Select(s => (Sheet: s, Sections: new LaidOutTable(s).Flat.ToList())).ToList();
        foreach (var section in laidOut.SelectMany(s => s.Sections)) AddColumns(section);
        foreach (var (sheet, sections) in laidOut)
        {
            foreach (var section in sections) AddLines(section);
            AddNote(PartOf(sheet), TidyKinds.EmptyNote, sheet.EmptyNote, sheet.Form.AmountUnit);
        }
        HasContent = _lines.Any(l => l.Kind is TidyKinds.Field or TidyKinds.Note or TidyKinds.EmptyNote);
    }

    /// <summary>The official columns, in the order in which they first stand.</summary>
    public IReadOnlyList<TidyColumn> Columns => _columns;

    /// <summary>Its lines in printed order.</summary>
    public IReadOnlyList<TidyLine> Lines => _lines;

    /// <summary>Whether any line is a field or a note.</summary>
    public bool HasContent { get; }

    /// <summary>Whether a column has cells that the code and the name of the line do not say already.</summary>
    public static bool IsOwn(LaidOutSection section, Leaf leaf) => leaf.Column.Type != ColumnType.RowNumber && (section.HasRecords || leaf.Column.Type.HasAddresses());

    private void AddColumns(LaidOutSection section)
    {
        foreach (var leaf in section.Leaves.Where(l => IsOwn(section, l)))
        {
            var classification = leaf.Column.Type == ColumnType.Code ? leaf.Column.Classification : null;
            var unit = section.Rows.All(r => r.AmountUnit == section.AmountUnit) ? leaf.Column.AmountUnit ?? section.AmountUnit : null;
            if (_places.TryAdd(leaf.Name, _columns.Count))
            {
                _columns.Add(new TidyColumn(FreeName(NameOf(section, leaf)), leaf.Column.Type, classification) { AmountUnit = unit });
                continue;
            }
            var place = _places[leaf.Name];
            var column = _columns[place];
            if (column.AmountUnit != unit) _columns[place] = column = column with { AmountUnit = null };
            if (column.Type != leaf.Column.Type) _columns[place] = column with { Type = ColumnType.Text, Classification = null };
            else if (column.Classification != classification) _columns[place] = column with { Classification = null };
        }
    }

    // The last column says the unit of most.
    private static string NameOf(LaidOutSection section, Leaf leaf) =>
        leaf.Column is { Type: ColumnType.Amount, AmountUnit: { } unit } && unit != section.AmountUnit ? $"{leaf.Name}（{unit}）" : leaf.Name;

    private string FreeName(string name)
    {
        while (Leading.Contains(name, StringComparer.Ordinal) || name is Content or Unit || _columns.Any(c => c.Name == name))
            name += "（栏）";
        return name;
    }

    // A note has no address that would say of which sheet it is: the part does, of all lines.
    private static string PartOf(Table sheet, LaidOutSection? section = null) =>
        sheet.Sheet is { } name ? AddressText.Of([name, .. section?.Steps ?? []]) : section?.Path ?? "";

    private void AddLines(LaidOutSection section)
    {
        var part = PartOf(section.Table, section);
        foreach (var row in section.Rows) _lines.Add(LineOf(part, section, row));
        if (section is { Shape: SectionShape.Columns, Rows.Count: 0, EmptyNote: null }) _lines.Add(new TidyLine(part, TidyKinds.Nothing) { AmountUnit = section.AmountUnit });
        AddNote(part, TidyKinds.EmptyNote, section.EmptyNote, section.AmountUnit);
        AddNote(part, TidyKinds.Note, section.Note, section.AmountUnit);
    }

    private TidyLine LineOf(string part, LaidOutSection section, LaidOutRow row) => new(part, TidyKinds.Of(row))
    {
        Address = row.Address,
        Group = row.Group,
        Code = row.NamedCode,
        Name = row.Label,
        Level = row.Kind == RowKind.Field ? null : row.Level,
        Cells = CellsOf(section, row),
        AmountUnit = row.AmountUnit,
        Content = row.Value,
    };

    private Cell?[] CellsOf(LaidOutSection section, LaidOutRow row)
    {
        if (section.Leaves.Count == 0) return [];
        var cells = new Cell?[_columns.Count];
        foreach (var leaf in section.Leaves)
        {
            if (IsOwn(section, leaf)) cells[_places[leaf.Name]] = row.At(leaf);
        }
        return cells;
    }

    private void AddNote(string part, string kind, Cell? note, string unit)
    {
        if (note is not null) _lines.Add(new TidyLine(part, kind) { AmountUnit = unit, Content = note });
    }
}

/// <summary>An official column as a column of a tidy table.</summary>
/// <param name="Name">Its name: that of the official column, header groups first with slashes between, where no other column has it.</param>
/// <param name="Type">What it holds; text where sections differ.</param>
/// <param name="Classification">The classification whose codes alone it holds, or null.</param>
internal sealed record TidyColumn(string Name, ColumnType Type, string? Classification)
{
    /// <summary>The one unit of its amounts; null where lines have different ones.</summary>
    public string? AmountUnit { get; init; }
}
