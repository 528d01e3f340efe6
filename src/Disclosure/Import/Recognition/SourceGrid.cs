using Disclosure.Import.Blocks;

namespace Disclosure.Import.Recognition;

/// <summary>A grid of the source whose places can be asked for what covers them.</summary>
internal sealed class SourceGrid
{
    private readonly GridCell?[] _cover;

    /// <summary>Lays out the cells.</summary>
    public SourceGrid(GridBlock block)
    {
        Block = block;
        _cover = new GridCell?[block.Rows * block.Columns];
        foreach (var cell in block.Cells.Where(c => c.Text.Length > 0)) Cover(cell);
    }

    /// <summary>The block.</summary>
    public GridBlock Block { get; }

    /// <summary>How many rows there are.</summary>
    public int Rows => Block.Rows;

    /// <summary>How many columns there are.</summary>
    public int Columns => Block.Columns;

    /// <summary>The cell with a text that covers a place, or null.</summary>
    public GridCell? At(int row, int column) => _cover[(row * Columns) + column];

    /// <summary>The cells with a text that begin in a row, from the left.</summary>
    public IEnumerable<GridCell> Beginning(int row)
    {
        for (var column = 0; column < Columns; column++)
        {
            if (At(row, column) is { } cell && cell.Row == row && cell.Column == column) yield return cell;
        }
    }

    private void Cover(GridCell cell)
    {
        for (var row = cell.Row; row < Math.Min(Rows, cell.Row + cell.RowSpan); row++)
        {
            for (var column = cell.Column; column < Math.Min(Columns, cell.Column + cell.ColumnSpan); column++) _cover[(row * Columns) + column] = cell;
        }
    }
}
