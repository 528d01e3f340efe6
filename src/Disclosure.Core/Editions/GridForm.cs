using System.Globalization;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Editions;

/// <summary>The form of a grid: its rows and columns.</summary>
public sealed record GridForm : SectionForm
{
    private readonly Dictionary<string, Leaf> _byName = new(StringComparer.Ordinal);

    /// <summary>Makes the form and lays out its leaves.</summary>
    public GridForm(string name, string heading, IReadOnlyList<RowSlot> rows, IReadOnlyList<GridColumn> columns)
        : base(name, heading)
    {
        Rows = rows;
        Columns = columns;
        var leaves = new List<Leaf>();
        foreach (var column in columns) AddLeaves(column, [], leaves);
        Leaves = leaves;
        foreach (var leaf in leaves) _byName.TryAdd(leaf.Name, leaf);
        Depth = columns.Count == 0 ? 0 : columns.Max(DepthOf);
        HasRowGroups = rows.OfType<RowSlot.FixedRow>().Any(r => r.Line.IsGroup);
        HasRecords = rows.OfType<RowSlot.RecordRows>().Any();
        Width = columns.Sum(c => c.Width) + (HasRowGroups ? 1 : 0);
    }

    /// <summary>The rows in order.</summary>
    public IReadOnlyList<RowSlot> Rows { get; }

    /// <summary>The fixed lines in printed order, those that have no cells among them.</summary>
    public IEnumerable<FixedLine> Lines => Rows.OfType<RowSlot.FixedRow>().SelectMany(r => r.Line.Flat());

    /// <summary>The rows by code, those under fixed lines among them.</summary>
    public IEnumerable<RowSlot.CodedRows> Subjects => Rows.SelectMany(r => r switch
    {
        RowSlot.CodedRows coded => [coded],
        RowSlot.FixedRow { Line: var line } => line.Flat().Select(l => l.Subjects).OfType<RowSlot.CodedRows>(),
        _ => [],
    });

    /// <summary>The columns and header groups in order.</summary>
    public IReadOnlyList<GridColumn> Columns { get; }

    /// <summary>The columns that have cells, in order.</summary>
    public IReadOnlyList<Leaf> Leaves { get; }

    /// <summary>How many rows of headers there are, the row of column numbers left out.</summary>
    public int Depth { get; }

    /// <summary>The columns whose equal neighbours are merged into spanning row headers (分组), from the left.</summary>
    public IReadOnlyList<string> Grouping { get; init; } = [];

    /// <summary>The identities within each row.</summary>
    public IReadOnlyList<RowEquation> Equations { get; init; } = [];

    /// <summary>The identities between its lines.</summary>
    public IReadOnlyList<LineSum> Sums { get; init; } = [];

    /// <summary>Whether it has one row, which has no name and adds no step to addresses (单行).</summary>
    public bool IsSingleRow => Rows is [RowSlot.SingleRow];

    /// <summary>Whether the rows are only what the unit writes itself.</summary>
    public bool IsRecordsOnly => Rows is [RowSlot.RecordRows];

    /// <summary>Whether a row may have lines under a header of a row group.</summary>
    public bool HasRowGroups { get; }

    /// <summary>Whether rows that the unit writes itself are among the rows.</summary>
    public bool HasRecords { get; }

    /// <summary>Whether any column has an official number.</summary>
    public bool HasOrdinals => Leaves.Any(l => l.Column.Ordinals.Count > 0);

    /// <summary>Whether any column has the numbers of the rows (行次).</summary>
    public bool HasRowNumbers => Leaves.Any(l => l.Column.Type == ColumnType.RowNumber);

    /// <summary>What is printed at the left of the row of column numbers, over the columns before the first that has one; blank for nothing.</summary>
    public string OrdinalsLabel { get; init; } = "";

    /// <summary>The unit of its first amounts, printed above it; null for that of the table. Columns and lines may have another.</summary>
    public string? AmountUnit => Leaves.FirstOrDefault(l => l.Column.Type == ColumnType.Amount)?.Column.AmountUnit;

    /// <summary>How many printed columns there are.</summary>
    public int Width { get; }

    /// <summary>The column with this name (<c>组/栏</c>), or null.</summary>
    public Leaf? FindLeaf(string name) => _byName.GetValueOrDefault(name);

    private static void AddLeaves(GridColumn column, IReadOnlyList<string> above, List<Leaf> leaves)
    {
        IReadOnlyList<string> path = column.IsPrintedOnly ? above : [.. above, column.Key];
        if (column.Children.Count == 0) leaves.Add(new Leaf(column, path, leaves.Count));
        foreach (var child in column.Children) AddLeaves(child, path, leaves);
    }

    private static int DepthOf(GridColumn column) =>
        column.Children.Count > 0 ? 1 + column.Children.Max(DepthOf) : column.Divisions.Count > 0 ? 2 : 1;
}

/// <summary>One item in the order of a grid's rows.</summary>
public abstract record RowSlot
{
    private RowSlot()
    {
    }

    /// <summary>A fixed line.</summary>
    public sealed record FixedRow(FixedLine Line) : RowSlot;

    /// <summary>The rows keyed by codes of a classification (科目).</summary>
    public sealed record CodedRows(string Classification) : RowSlot
    {
        /// <summary>The level that they are limited to (层), by its number from 1 or by its name in the classification; null for none.</summary>
        public string? Level { get; init; }

        /// <summary>The number of that level among those of the classification, from 1; null where there is no limit, or no such level.</summary>
        public int? LevelIn(IReadOnlyList<ClassificationLevel> levels)
        {
            for (var i = 0; i < levels.Count; i++)
            {
                if (Level == levels[i].Name || Level == (i + 1).ToString(CultureInfo.InvariantCulture)) return i + 1;
            }
            return null;
        }

        /// <summary>Where that is written.</summary>
        public Place LevelPlace { get; init; }

        /// <summary>How rows are numbered (序号), those of the first printed level, of the second, and so on; none beyond the last.</summary>
        public IReadOnlyList<OrdinalPattern> Ordinals { get; init; } = [];
    }

    /// <summary>The only row of a grid, without a name (单行).</summary>
    public sealed record SingleRow : RowSlot;

    /// <summary>The rows that the unit writes itself (明细).</summary>
    public sealed record RecordRows : RowSlot;
}
