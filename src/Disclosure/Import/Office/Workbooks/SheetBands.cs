namespace Disclosure.Import.Office.Workbooks;

/// <summary>Parts a sheet into what stands together.</summary>
internal static class SheetBands
{
    private const int LongestName = 20;

    /// <summary>The bands from the top: rows that follow one another, ruled ones apart from those without lines.</summary>
    public static IReadOnlyList<SheetBand> Of(VisibleSheet sheet)
    {
        var (rows, bands) = (Rows(sheet), new List<SheetBand>());
        for (var start = 0; start < rows.Count;)
        {
            var end = start + 1;
            while (end < rows.Count && rows[end].Top <= rows[end - 1].Bottom + 1 && rows[end].IsRuled == rows[start].IsRuled) end++;
            var taken = rows[start..end];
            start = end;
            var band = new SheetBand([.. taken.SelectMany(r => r.Cells)], [.. taken.SelectMany(r => r.Ruled)], taken[0].IsRuled);
            if (band.Cells.Count == 0) continue;
            if (bands.Count > 0 && GoesOn(bands[^1], band)) bands[^1] = bands[^1] with { Cells = [.. bands[^1].Cells, .. band.Cells] };
            else bands.Add(band);
        }
        return bands;
    }

    // A total below blank rows is the table's: one row whose cells begin in the table's columns and say no more than a name; a name alone must be that of a total, for others are titles of what follows. Where lines are seen it has a figure.
    private static bool GoesOn(SheetBand above, SheetBand band)
    {
        if ((above.IsRuled || band.IsRuled) && !band.Cells.Any(c => char.IsAsciiDigit(c.Cell.Text[^1]))) return false;
        if (band.Cells.Any(c => c.Cell.Row != band.Cells[0].Cell.Row || c.Cell.Text.Length > LongestName)) return false;
        if (above.Cells.GroupBy(c => c.Cell.Row).Count(r => r.Count() > 1) < 2 || (band.Cells.Count == 1 && (band.Width >= above.Width || !band.Cells[0].Cell.Text.TrimEnd().EndsWith('计')))) return false;
        var columns = above.Cells.Select(c => c.Cell.Column).ToHashSet();
        return band.Cells.All(c => columns.Contains(c.Cell.Column) && !c.Cell.Text.AsSpan().ContainsAny('：', ':'));
    }

    /// <summary>The tables that stand beside one another: between them is a column without a text, a merged cell or a line.</summary>
    public static IEnumerable<IReadOnlyList<PlacedCell>> SideBySide(IReadOnlyList<PlacedCell> cells, IReadOnlyList<CellRange> ruled)
    {
        var taken = cells.Select(c => (From: c.Room.Left, To: c.Room.Right)).Concat(ruled.Select(r => (From: r.Left, To: r.Right))).Distinct().Order().ToList();
        var groups = new List<(int From, int To)>();
        foreach (var (from, to) in taken)
        {
            if (groups.Count > 0 && from <= groups[^1].To + 1) groups[^1] = (groups[^1].From, Math.Max(groups[^1].To, to));
            else groups.Add((from, to));
        }
        var parts = groups.Select(g => cells.Where(c => c.Cell.Column >= g.From && c.Cell.Column <= g.To).ToList()).Where(p => p.Count > 0).ToList();
        // A column that a table leaves blank parts it only where both sides are tables of their own.
        return parts.Count > 1 && parts.All(IsTable) ? parts : [cells];
    }

    private static bool IsTable(List<PlacedCell> cells) =>
        cells.Select(c => c.Cell.Column).Distinct().Skip(1).Any() && cells.Select(c => c.Cell.Row).Distinct().Skip(1).Any();

    private static List<SheetRow> Rows(VisibleSheet sheet)
    {
        var ruled = sheet.Ruled.ToLookup(r => r.Top);
        var cells = sheet.Cells.ToLookup(c => c.Cell.Row);
        var rows = new List<SheetRow>();
        foreach (var row in cells.Select(g => g.Key).Union(ruled.Select(g => g.Key)).Order())
        {
            var own = cells[row].ToList();
            var made = new SheetRow(row, own.Select(c => c.Room.Bottom).Concat(ruled[row].Select(r => r.Bottom)).Append(row).Max(), own, [.. ruled[row]]);
            rows.Add(rows.Count == 0 ? made : Below(rows[^1], made));
        }
        return rows;
    }

    // A merged cell reaches over the rows below it, whatever these end with. A table whose head alone has lines goes on below it.
    private static SheetRow Below(SheetRow above, SheetRow row)
    {
        var goesOn = above.IsRuled && row.Top <= above.Bottom + 1 && row.Cells.Count > 1 && !row.Cells.All(c => c.Cell.Text.AsSpan().ContainsAny('：', ':'));
        return row with { Bottom = Math.Max(row.Bottom, above.Bottom), IsRuled = row.IsRuled || goesOn };
    }

    private sealed record SheetRow(int Top, int Bottom, IReadOnlyList<PlacedCell> Cells, IReadOnlyList<CellRange> Ruled)
    {
        public bool IsRuled { get; init; } = Ruled.Count > 0 && (Cells.Count == 0 || Cells.Any(c => Ruled.Any(r => r.Holds(c.Cell.Row, c.Cell.Column))));
    }
}

/// <summary>Rows of a sheet that follow one another.</summary>
/// <param name="Cells">Their cells, by row, then column.</param>
/// <param name="Ruled">Where they have lines around them.</param>
/// <param name="IsRuled">Whether they are a ruled table.</param>
internal sealed record SheetBand(IReadOnlyList<PlacedCell> Cells, IReadOnlyList<CellRange> Ruled, bool IsRuled)
{
    /// <summary>How many columns it takes.</summary>
    public int Width => Cells.Max(c => c.Room.Right) - Cells.Min(c => c.Room.Left) + 1;
}
