namespace Disclosure.Import.Pdf.Unruled;

/// <summary>Tells which heads of a table stand above which: by what lies below them and by the middle over which they are set.</summary>
/// <param name="region">The table.</param>
/// <param name="cells">The texts of its head, from the top.</param>
internal sealed class HeadTree(OpenRegion region, IReadOnlyList<HeadCell> cells)
{
    // How much lower, in letters, a head stands that belongs to another.
    private const double Lower = 0.6;

    // How far, in letters, the middle of a head may lie beside that of the columns below it.
    private const double Aside = 2.5;

    // How much of the height of a row a head stands lower that belongs to another: half a row is that of one beside it which takes two.
    private const double RowShare = 0.75;

    private readonly double _pitch = cells.SelectMany(c => cells.Where(c.IsAbove).Select(o => o.Middle - c.Middle)).DefaultIfEmpty(0).Min();

    /// <summary>The columns, from the left, as wide as their texts, heads among them.</summary>
    public IReadOnlyList<Band> Columns { get; private set; } = [];

    /// <summary>How many rows the head has.</summary>
    public int Rows { get; private set; }

    /// <summary>Finds the columns by those below the head, and sets each head above its own.</summary>
    /// <param name="found">The columns below the head, from the left.</param>
    /// <param name="lines">The lines in them, on all pages; none where the columns are known.</param>
    public void Span(IReadOnlyList<Band> found, IReadOnlyCollection<TableLine> lines)
    {
        var isWalled = region.Walls.Count > 0 && region.Heads > 0 && region.Rules.Any(r => r.IsVertical && r.Covers(region.Top, region.Lines[region.Heads - 1].Bottom) > 0);
        var bands = isWalled || lines.Count == 0 ? found : LooseBands.Joined([.. cells.Where(c => !IsParent(c, found))], found, lines);
        var parents = isWalled ? [] : cells.Where(c => IsParent(c, bands)).ToList();
        var leaves = cells.Except(parents).OrderBy(c => c.Left).ToList();
        Columns = isWalled ? bands : HeadColumns.Of(leaves, bands);
        if (isWalled) SpanBetweenWalls();
        else foreach (var parent in parents.OrderByDescending(p => p.Middle)) Widen(parent);
        foreach (var cell in cells.OrderBy(c => c.Middle)) cell.Level = 1 + cells.Where(c => IsOver(c, cell)).Select(c => c.Level).DefaultIfEmpty(-1).Max();
        foreach (var cell in cells.Where(c => c.Level > 0 && !cells.Any(o => IsOver(c, o))).ToList())
            cell.Level = cells.Where(c => Math.Abs(c.Middle - cell.Middle) < 0.3 * cell.Size).Max(c => c.Level);
        Rows = cells.Count == 0 ? 0 : cells.Max(c => c.Level) + 1;
    }

    /// <summary>How many rows of the head a cell takes: down to the next below it.</summary>
    public int Height(HeadCell cell) => cells.Where(c => IsOver(cell, c)).Select(c => c.Level).DefaultIfEmpty(Rows).Min() - cell.Level;

    private static bool IsOver(HeadCell above, HeadCell below) =>
        below.Middle - above.Middle > 0.5 * above.Size && above.First <= below.Last && below.First <= above.Last;

    private bool IsParent(HeadCell cell, IReadOnlyList<Band> bands)
    {
        if (cells.Any(cell.IsAbove)) return true;
        var lower = cells.Where(c => c.Middle - cell.Middle > Lower * cell.Size).ToList();
        var below = bands.Where(b => b.Overlap(cell.Left, cell.Right) > 0).ToList();
        if (below.Count > 0 && below.TrueForAll(b => lower.Exists(c => b.Overlap(c.Left, c.Right) > 0))) return true;
        var lefts = Beside(cell, lower.Where(c => c.Right <= cell.Left), true);
        var rights = Beside(cell, lower.Where(c => c.Left >= cell.Right), false);
        if (lefts.Count == 0 || rights.Count == 0) return false;
        var isBare = !HasBand(lefts[0], bands) || !HasBand(rights[0], bands);
        if (below.Count > 0 && !(isBare && cells.All(c => c.Middle > cell.Middle - 0.3 * cell.Size))) return false;
        return lefts.Any(l => rights.Any(r => Math.Abs((LeftOf(l, bands) + RightOf(r, bands)) / 2 - cell.Centre) < Aside * cell.Size));
    }

    // The lower heads on one side, as far as no head stands between them that is not lower.
    private List<HeadCell> Beside(HeadCell cell, IEnumerable<HeadCell> lower, bool isLeft)
    {
        var near = lower.OrderBy(c => Math.Abs(c.Centre - cell.Centre)).ToList();
        var stops = cells.Where(c => c != cell && c.Middle - cell.Middle <= Lower * cell.Size && (isLeft ? c.Centre < cell.Centre : c.Centre > cell.Centre)).ToList();
        return [.. near.TakeWhile(c => !stops.Exists(s => Math.Abs(s.Centre - cell.Centre) < Math.Abs(c.Centre - cell.Centre)))];
    }

    private static bool HasBand(HeadCell cell, IReadOnlyList<Band> bands) => bands.Any(b => b.Overlap(cell.Left, cell.Right) > 0);

    private bool IsBare(Band band) => !cells.Any(c => band.Overlap(c.Left, c.Right) > 0);

    // Names begin at the left of their column and figures end at the right, where the head in the middle does not reach.
    private double LeftOf(HeadCell cell, IReadOnlyList<Band> bands)
    {
        var before = cells.Where(c => c.Right <= cell.Left).Select(c => c.Right).DefaultIfEmpty(double.MinValue).Max();
        var own = HasBand(cell, bands) ? bands.FirstOrDefault(b => b.Overlap(cell.Left, cell.Right) > 0) : bands.LastOrDefault(b => b.Right <= cell.Left && b.Centre > before && IsBare(b));
        return Math.Min(cell.Left, own?.Left ?? cell.Left);
    }

    private double RightOf(HeadCell cell, IReadOnlyList<Band> bands)
    {
        var behind = cells.Where(c => c.Left >= cell.Right).Select(c => c.Left).DefaultIfEmpty(double.MaxValue).Min();
        var own = HasBand(cell, bands) ? bands.LastOrDefault(b => b.Overlap(cell.Left, cell.Right) > 0) : bands.FirstOrDefault(b => b.Left >= cell.Right && b.Centre < behind && IsBare(b));
        return Math.Max(cell.Right, own?.Right ?? cell.Right);
    }

    // The columns below a head, and those beside them that have no other head above: as many as bring their middle nearest to its own.
    private void Widen(HeadCell parent)
    {
        var below = cells.Where(c => c.First >= 0 && parent.IsAbove(c)).ToList();
        var middle = Enumerable.Range(0, Columns.Count).MinBy(i => Math.Abs(Columns[i].Centre - parent.Centre));
        var (first, last) = below.Count > 0 ? (below.Min(c => c.First), below.Max(c => c.Last)) : (middle, middle);
        var (low, high) = (first, last);
        while (low > 0 && IsFree(low - 1, parent)) low--;
        while (high < Columns.Count - 1 && IsFree(high + 1, parent)) high++;
        var spans = Starts(low, first).SelectMany(a => Ends(last, high).Select(b => (First: a, Last: b)));
        (parent.First, parent.Last) = spans.OrderBy(s => Cost(parent, s.First, s.Last)).ThenByDescending(s => s.Last - s.First).FirstOrDefault((first, last));
    }

    // A head above a single other one is rare.
    private double Cost(HeadCell parent, int first, int last) =>
        Math.Round(Math.Abs(Middle(first, last) - parent.Centre) / parent.Size) + (first == last ? 3 : 0);

    private IEnumerable<int> Starts(int from, int first) => Enumerable.Range(from, first - from + 1).Where(i => !cells.Any(c => c.First >= 0 && c.First < i && c.Last >= i));

    private IEnumerable<int> Ends(int last, int to) => Enumerable.Range(last, to - last + 1).Where(i => !cells.Any(c => c.First >= 0 && c.First <= i && c.Last > i));

    private bool IsFree(int column, HeadCell parent)
    {
        var over = cells.Where(c => c.First >= 0 && c.First <= column && c.Last >= column).ToList();
        return over.TrueForAll(c => c.Middle - parent.Middle > Math.Max(Lower * parent.Size, RowShare * _pitch))
            && !cells.Any(c => c != parent && c.First < 0 && c.Middle > parent.Middle - Lower * parent.Size && over.Exists(c.IsAbove));
    }

    private double Middle(int first, int last)
    {
        var left = first == 0 ? region.Left : (Columns[first - 1].Right + Columns[first].Left) / 2;
        var right = last == Columns.Count - 1 ? region.Right : (Columns[last].Right + Columns[last + 1].Left) / 2;
        return (left + right) / 2;
    }

    private void SpanBetweenWalls()
    {
        foreach (var cell in cells)
        {
            var walls = region.Rules.Where(r => r.IsVertical && r.From <= cell.Middle && r.To >= cell.Middle).Select(r => r.At).ToList();
            var (left, right) = (walls.Where(x => x <= cell.Centre).DefaultIfEmpty(region.Left).Max(), walls.Where(x => x >= cell.Centre).DefaultIfEmpty(region.Right).Min());
            var within = Enumerable.Range(0, Columns.Count).Where(i => Columns[i].Centre > left && Columns[i].Centre < right).DefaultIfEmpty(
                Enumerable.Range(0, Columns.Count).MinBy(i => Math.Abs(Columns[i].Centre - cell.Centre))).ToList();
            (cell.First, cell.Last) = (within[0], within[^1]);
        }
    }
}
