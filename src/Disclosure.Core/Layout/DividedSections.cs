using Disclosure.Core.Documents;

namespace Disclosure.Core.Layout;

/// <summary>Divides the sections of a long table: each slice of a long grid begins a part, and what stands before or behind stays with it.</summary>
/// <param name="table">The table.</param>
internal sealed class DividedSections(Table table)
{
    /// <summary>A grid of so many rows stays whole.</summary>
    public const int MostUndivided = 400;

    /// <summary>How many rows of a longer one a part has at least; a few more where a line and those under it would come apart.</summary>
    public const int RowsOfPart = 200;

    private readonly List<TablePart> _parts = [];
    private readonly List<(ComposedSection[] Within, Section Section)> _pieces = [];
    private bool _hasSlice;

    /// <summary>Whether a section is too long for one page.</summary>
    public static bool IsLong(Section section) => section is Grid { Rows.Count: > MostUndivided };

    /// <summary>How many rows a section has; fields are none.</summary>
    public static int RowsOf(Section section) => section is Grid grid ? grid.Rows.Count : 0;

    /// <summary>The parts, two at least.</summary>
    public IReadOnlyList<TablePart> Parts()
    {
        foreach (var section in table.Sections) Add([], section);
        Close();
        return _parts;
    }

    private void Add(ComposedSection[] within, Section section)
    {
        if (section is ComposedSection composed)
        {
            foreach (var part in composed.Parts) Add([.. within, composed], part);
        }
        else if (section is Grid grid && IsLong(grid))
        {
            foreach (var slice in Slices(grid)) AddSlice(within, slice);
        }
        else
        {
            _pieces.Add((within, section));
        }
    }

    private void AddSlice(ComposedSection[] within, Grid slice)
    {
        if (_hasSlice) Close();
        _pieces.Add((within, slice));
        _hasSlice = true;
    }

    private void Close()
    {
        var first = _parts.Count == 0 ? 1 : _parts[^1].Last + 1;
        _parts.Add(new(_parts.Count + 1, table with { Sections = Grouped(_pieces, 0) }, first, first + _pieces.Sum(p => RowsOf(p.Section)) - 1));
        _pieces.Clear();
        _hasSlice = false;
    }

    // The note of a grid stands below its last row.
    private static IEnumerable<Grid> Slices(Grid grid)
    {
        for (int start = 0, end; start < grid.Rows.Count; start = end)
        {
            end = EndOf(grid.Rows, start);
            yield return grid with
            {
                Rows = [.. grid.Rows.Skip(start).Take(end - start)],
                RowsBefore = start,
                Note = end == grid.Rows.Count ? grid.Note : null,
            };
        }
    }

    // A remainder of a few rows is no part of its own; a row that hangs on lines above it stays with them.
    private static int EndOf(IReadOnlyList<GridRow> rows, int start)
    {
        var end = start + RowsOfPart;
        if (rows.Count - end < RowsOfPart / 2) return rows.Count;
        while (end < rows.Count && rows[end].Above.Count > 0) end++;
        return end;
    }

    // What was composed is composed again of what of it is in this part.
    private static List<Section> Grouped(IReadOnlyList<(ComposedSection[] Within, Section Section)> pieces, int depth)
    {
        var sections = new List<Section>();
        for (var i = 0; i < pieces.Count;)
        {
            if (pieces[i].Within.Length == depth)
            {
                sections.Add(pieces[i++].Section);
                continue;
            }
            var group = pieces[i].Within[depth];
            var inside = pieces.Skip(i).TakeWhile(p => p.Within.Length > depth && ReferenceEquals(p.Within[depth], group)).ToList();
            sections.Add(new SectionGroup(Grouped(inside, depth + 1), group.Steps, group.Heading));
            i += inside.Count;
        }
        return sections;
    }
}
