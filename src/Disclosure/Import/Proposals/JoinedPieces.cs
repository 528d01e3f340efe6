using Disclosure.Import.Blocks;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Proposals;

/// <summary>
/// Joins the pieces of a table whose columns stand elsewhere on each page: a reader of pages cannot tell that they are one, but what
/// stands above them, or that nothing does, says so. A draft must know all rows of a table.
/// </summary>
internal static class JoinedPieces
{
    /// <summary>The tables, each with the rows of the pieces that follow it.</summary>
    public static IReadOnlyList<SourceTable> Of(IReadOnlyList<SourceTable> sources)
    {
        var joined = new List<SourceTable>();
        foreach (var source in sources)
        {
            if (joined.Count > 0 && IsPiece(joined[^1], source)) joined[^1] = joined[^1] with { Grid = new SourceGrid(Below(joined[^1].Grid, source.Grid)) };
            else joined.Add(source);
        }
        return joined;
    }

    private static bool IsPiece(SourceTable table, SourceTable next)
    {
        if (next.File != table.File || next.Grid.Columns != table.Grid.Columns) return false;
        var (heads, own) = (DraftedHeads.Of(next.Grid), DraftedHeads.Of(table.Grid));
        if (own.IsEmpty || !(heads.IsEmpty || IsRepeated(table.Grid, next.Grid, heads.End))) return false;
        if (next.Above.Count == 0) return heads.IsEmpty || heads.End < next.Grid.Rows;
        return next.Above.Any(t => ContinuedTitle.IsAlone(t.Text) || (ContinuedTitle.SaysSo(t.Text) && table.Titles().Any(o => Folded.Bare(o) == Folded.Bare(ContinuedTitle.Bare(t.Text)))));
    }

    private static bool IsRepeated(SourceGrid table, SourceGrid next, int heads) => heads <= table.Rows
        && Enumerable.Range(0, heads).All(r => Row(table, r).SequenceEqual(Row(next, r), StringComparer.Ordinal));

    private static IEnumerable<string> Row(SourceGrid grid, int row) => grid.Beginning(row).Select(c => FormattableString.Invariant($"{c.Column} {Folded.Name(c.Text)}"));

    private static GridBlock Below(SourceGrid table, SourceGrid next)
    {
        var heads = DraftedHeads.Of(next).End;
        var shift = table.Rows - heads;
        return table.Block with { Rows = table.Rows + next.Rows - heads, Cells = [.. table.Block.Cells, .. next.Block.Cells.Where(c => c.Row >= heads).Select(c => c with { Row = c.Row + shift })] };
    }
}
