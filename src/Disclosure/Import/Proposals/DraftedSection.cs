using Disclosure.Core.Editions;
using Disclosure.Import.Blocks;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Proposals;

/// <summary>A part of a drafted table: its columns, and the rows that stand under them.</summary>
/// <param name="Name">Its name; blank when it is the whole table.</param>
/// <param name="Heading">What is printed above it.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record DraftedSection(string Name, string Heading, IReadOnlyList<DraftedColumn> Columns)
{
    /// <summary>Its columns that have cells.</summary>
    public IReadOnlyList<DraftedColumn> Leaves { get; } = [.. Columns.SelectMany(c => c.Leaves)];

    /// <summary>Divides columns where a second column of names begins.</summary>
    public static IReadOnlyList<DraftedSection> Divide(IReadOnlyList<DraftedColumn> columns)
    {
        // A head over all columns of a side is the name of that side.
        var sides = columns.Count > 1 && columns.All(c => c.Children.Count > 0 && NamesIn(c) == 1) ? columns.Select(c => (c.Label, Columns: c.Children)).ToList() : Sides(columns);
        if (sides.Count == 1) return [new DraftedSection("", "", Named(sides[0].Columns))];
        var names = DraftedKeys.Distinct(sides.Select((s, i) => s.Label.Length > 0 ? s.Label : FormattableString.Invariant($"第{i + 1}部分")));
        return [.. sides.Select((s, i) => new DraftedSection(names[i], s.Label, Named(s.Columns)))];
    }

    private static int NamesIn(DraftedColumn column) => column.Leaves.Count(l => l.Type == ColumnType.Text);

    private static List<(string Label, IReadOnlyList<DraftedColumn> Columns)> Sides(IReadOnlyList<DraftedColumn> columns)
    {
        var sides = new List<List<DraftedColumn>>();
        var hasAmount = false;
        foreach (var column in columns)
        {
            var begins = column.Children.Count == 0 && column.Type is ColumnType.Text or ColumnType.Code && sides.Count > 0 && hasAmount
                && sides[0].Any(c => Folded.Bare(c.Label) == Folded.Bare(column.Label));
            if (sides.Count == 0 || begins)
            {
                sides.Add([]);
                hasAmount = false;
            }
            sides[^1].Add(column);
            hasAmount |= column.Leaves.Any(l => l.Type == ColumnType.Amount);
        }
        return [.. sides.Select(s => ("", (IReadOnlyList<DraftedColumn>)s))];
    }

    // The first column of texts names the rows.
    private static IReadOnlyList<DraftedColumn> Named(IReadOnlyList<DraftedColumn> columns)
    {
        var first = columns.SelectMany(c => c.Leaves).FirstOrDefault(l => l.Type == ColumnType.Text);
        return first is null ? columns : [.. columns.Select(c => WithName(c, first))];
    }

    private static DraftedColumn WithName(DraftedColumn column, DraftedColumn name) =>
        ReferenceEquals(column, name) ? column with { Type = ColumnType.Name }
        : column.Children.Count > 0 ? column with { Children = [.. column.Children.Select(c => WithName(c, name))] } : column;
}

/// <summary>A row under a drafted section.</summary>
/// <param name="At">Which row behind the heads it is, from 1.</param>
/// <param name="Code">Its code; blank for none.</param>
/// <param name="Label">Its name as printed.</param>
/// <param name="Values">What stands under each leaf of the section.</param>
internal sealed record DraftedRow(int At, string Code, string Label, IReadOnlyList<string> Values)
{
    /// <summary>The rows of a section, those without anything left out.</summary>
    public static IReadOnlyList<DraftedRow> Of(SourceGrid grid, HeadRows heads, DraftedSection section)
    {
        var rows = new List<DraftedRow>();
        var (start, end) = (section.Leaves[0].First, section.Leaves[^1].First + section.Leaves[^1].Count);
        for (var row = heads.End; row < grid.Rows; row++)
        {
            var cells = grid.Beginning(row).Where(c => c.Column >= start && c.Column < end).ToList();
            if (cells.Count == 0 || (cells is [var only] && NoteReading.Of(only.Text) is not null)) continue;
            var labels = cells.Where(c => !PrintedFigures.Is(c.Text) && section.Leaves.Any(l => l.Type is ColumnType.Name or ColumnType.Code && Covers(c, l))).ToList();
            var code = string.Concat(cells.Where(c => section.Leaves.Any(l => l.Type == ColumnType.Code && Covers(c, l)) && Folded.Name(c.Text).All(char.IsAsciiDigit)).Select(c => Folded.Name(c.Text)));
            rows.Add(new DraftedRow(row - heads.End + 1, code, string.Concat(labels.Select(l => l.Text)),
                [.. section.Leaves.Select(l => string.Concat(cells.Where(c => Covers(c, l) && !labels.Contains(c)).Select(c => PrintedFigures.Counted(c.Text))))]));
        }
        return rows;
    }

    private static bool Covers(GridCell cell, DraftedColumn leaf) => cell.Column < leaf.First + leaf.Count && cell.Column + cell.ColumnSpan > leaf.First && (cell.Column >= leaf.First || leaf.Type is ColumnType.Name or ColumnType.Code);
}
