using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Layout;

/// <summary>What the rows of a section have in common: its columns, how far heads span, what is folded away. Each is worked out when it is first asked for.</summary>
internal sealed class SectionBasis(Table table, Grid? grid, FieldList? list)
{
    private RowSpans? _spans;
    private GridFolds? _folds;
    private GridCells? _cells;
    private int[]? _places;
    private int[]? _groups;
    private int? _lastName;
    private string? _unit;

    public Table Table { get; } = table;

    /// <summary>The grid whose rows they are, or null.</summary>
    public Grid? Grid { get; } = grid;

    /// <summary>The list of fields whose fields they are, or null.</summary>
    public FieldList? List { get; } = list;

    public Section Section => (Section?)Grid ?? List!;

    public IReadOnlyList<Leaf> Leaves => Grid?.Form.Leaves ?? [];

    /// <summary>The unit of its first amounts.</summary>
    public string AmountUnit => _unit ??= Grid?.Form.AmountUnit
        ?? List?.Form.Fields.FirstOrDefault(f => f.Type == ColumnType.Amount)?.AmountUnit ?? Table.Form.AmountUnit;

    public bool HasRowGroups => Grid is { Form.HasRowGroups: true };

    public bool HasRecords => Grid is { Form.HasRecords: true };

    public RowSpans Spans => _spans ??= new RowSpans(Grid!);

    public GridFolds Folds => _folds ??= new GridFolds(Grid);

    public GridCells Cells => _cells ??= new GridCells(Table, Grid!);

    public int PlaceOf(Leaf leaf) => (_places ??= MakePlaces())[leaf.Index];

    public int GroupOf(Leaf leaf) => (_groups ??= MakeGroups())[leaf.Index];

    public bool Names(Leaf leaf) => HasRecords ? leaf.Column.IsRowHeader : leaf.Column.Type == ColumnType.Name;

    public bool IsLastName(Leaf leaf) => leaf.Index == (_lastName ??= Leaves.LastOrDefault(Names)?.Index ?? -1);

    /// <summary>The rows that a row stands under: nearest above it, the row that all its steps but the last lead to, and so on outwards.</summary>
    public IReadOnlyList<int> AboveOf(int index)
    {
        if (Grid?.Rows[index].Above is not { Count: > 0 } names) return [];
        var above = new int[names.Count];
        var (steps, found) = (Grid.Rows[index].Steps, names.Count);
        for (var i = index - 1; i >= 0 && found > 0; i--)
        {
            var other = Grid.Rows[i].Steps;
            if (other.Count == steps.Count - 1 - (names.Count - found) && other.SequenceEqual(steps.Take(other.Count), StringComparer.Ordinal)) above[--found] = i;
        }
        return above;
    }

    private int[] MakePlaces()
    {
        var places = new int[Leaves.Count];
        var at = HasRowGroups ? 1 : 0;
        foreach (var leaf in Leaves)
        {
            places[leaf.Index] = at;
            at += leaf.Column.Width;
        }
        return places;
    }

    // Where there are row groups, the one column of heads that rows share is theirs.
    private int[] MakeGroups()
    {
        var groups = new int[Leaves.Count];
        for (var i = 0; i < groups.Length; i++) groups[i] = HasRowGroups ? -1 : IndexOf(Grid!.Form.Grouping, Leaves[i].Name);
        return groups;
    }

    private static int IndexOf(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name) return i;
        }
        return -1;
    }
}
