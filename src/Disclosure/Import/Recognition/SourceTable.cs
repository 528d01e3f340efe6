using Disclosure.Import.Blocks;

namespace Disclosure.Import.Recognition;

/// <summary>A grid of the source with the texts around it.</summary>
/// <param name="Index">Its position among the blocks of all files.</param>
/// <param name="Grid">The grid.</param>
/// <param name="Above">The texts between the grid before it and itself, in order.</param>
internal sealed record SourceTable(int Index, SourceGrid Grid, IReadOnlyList<TextBlock> Above)
{
    private const int MostTitleLines = 8;
    private const int MostUnitLines = 4;

    /// <summary>The file that it stands in.</summary>
    public string File => Grid.Block.Origin.File;

    /// <summary>Whether what stands above it says that it is a piece of the table before it, and no more.</summary>
    public bool IsPiece => Above.Any(t => ContinuedTitle.IsAlone(t.Text));

    /// <summary>Whether nothing stands above it that could be its title: only whose it is, and its unit.</summary>
    public bool IsUntitled => Above.All(t => NoteReading.AmountUnit(t.Text) is not null || NoteReading.Maker(t.Text) is not null);

    /// <summary>The unit of its amounts as it is printed above it or in its first rows; null where it is not.</summary>
    public string? AmountUnit => Above.TakeLast(MostUnitLines).Select(t => t.Text).Concat(Grid.Block.Cells.Where(c => c.Row < MostUnitLines).Select(c => c.Text))
        .Select(NoteReading.AmountUnit).OfType<string>().LastOrDefault();

    /// <summary>What may be its title, the nearest first: texts above it, and its own first rows of one cell.</summary>
    public IEnumerable<string> Titles()
    {
        for (var row = 0; row < Math.Min(4, Grid.Rows); row++)
        {
            foreach (var cell in Grid.Beginning(row).Where(c => c.ColumnSpan > 1 || row == 0)) yield return cell.Text;
        }
        foreach (var text in Above.Reverse().Take(MostTitleLines)) yield return text.Text;
    }

    /// <summary>The tables in the blocks of all files.</summary>
    public static IReadOnlyList<SourceTable> All(IReadOnlyList<SourceBlock> blocks)
    {
        var tables = new List<SourceTable>();
        var above = new List<TextBlock>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is TextBlock text) above.Add(text);
            if (blocks[i] is not GridBlock grid) continue;
            tables.Add(new SourceTable(i, new SourceGrid(grid), [.. above]));
            above.Clear();
        }
        return tables;
    }
}
