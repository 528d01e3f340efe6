using System.Globalization;
using System.Text;
using Disclosure.Import.Blocks;

namespace Disclosure.Tests.Import;

/// <summary>Prints the blocks of a source document so that a table reads like the table.</summary>
internal static class BlocksText
{
    public static string Of(SourceDocument document, bool withOrigins = false)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            var place = withOrigins ? $" <{block.Origin.Page}|{block.Origin.Spot}>" : "";
            if (block is TextBlock words) text.Append(Mark(words)).Append(' ').Append(words.Text).Append(place).Append('\n');
            else Grid((GridBlock)block, text, place);
        }
        foreach (var dropped in document.Dropped) text.Append(CultureInfo.InvariantCulture, $"- 略去（{dropped.Reason}）{dropped.Text}\n");
        return text.ToString();
    }

    private static string Mark(TextBlock block) => (block.Role switch
    {
        TextRole.Heading => "标题",
        TextRole.ListItem => "列项",
        _ => "段落",
    }) + (block.Level > 0 ? block.Level.ToString(CultureInfo.InvariantCulture) : "") + (block.IsBold ? "粗" : "") + (block.IsCentred ? "中" : "");

    private static void Grid(GridBlock grid, StringBuilder text, string place)
    {
        text.Append(CultureInfo.InvariantCulture, $"表 {grid.Rows} 行 {grid.Columns} 栏{place}\n");
        for (var row = 0; row < grid.Rows; row++)
        {
            text.Append("  |");
            for (var column = 0; column < grid.Columns; column++) text.Append(' ').Append(At(grid, row, column)).Append(" |");
            text.Append('\n');
        }
    }

    // What a merged cell covers is shown by an arrow to where its text stands.
    private static string At(GridBlock grid, int row, int column)
    {
        var cell = grid.Cells.SingleOrDefault(c => row >= c.Row && row < c.Row + c.RowSpan && column >= c.Column && column < c.Column + c.ColumnSpan);
        if (cell is null) return "";
        if (cell.Row == row && cell.Column == column) return cell.Text + (cell.OtherReading is { } other ? $"〔{other.Replace("\n", "↵", StringComparison.Ordinal)}〕" : "");
        return cell.Row == row ? "←" : "↑";
    }
}
