using System.Globalization;
using Disclosure.Import.Blocks;

namespace Disclosure.Tests.Import.Pdf;

/// <summary>
/// Blocks as a text that reads like the page: a line a paragraph, a line a row of a table. In a table a cell that goes on to the right
/// is followed by &lt;, one that goes on below has ^ beneath it, and another reading stands in braces.
/// </summary>
internal static class BlocksText
{
    /// <summary>The blocks, then what was left out.</summary>
    public static string Of(SourceDocument document) =>
        string.Join('\n', document.Blocks.SelectMany(Lines).Concat(document.Dropped.Select(d => $"- {d.Reason}：{d.Text}")));

    private static IEnumerable<string> Lines(SourceBlock block) => block switch
    {
        TextBlock text => [$"{Mark(text)}{text.Text}"],
        GridBlock grid => Enumerable.Range(0, grid.Rows).Select(row => $"| {string.Join(" | ", Enumerable.Range(0, grid.Columns).Select(c => At(grid, row, c)))} |"),
        _ => throw new InvalidOperationException(),
    };

    private static string Mark(TextBlock text)
    {
        var role = text.Role switch { TextRole.Heading => "# ", TextRole.ListItem => "* ", _ => "" };
        return text.LastPage > 0 ? string.Create(CultureInfo.InvariantCulture, $"{role}[{text.Origin.Page}—{text.LastPage}] ") : role;
    }

    private static string At(GridBlock grid, int row, int column)
    {
        var cell = grid.Cells.SingleOrDefault(c => c.Row <= row && c.Row + c.RowSpan > row && c.Column <= column && c.Column + c.ColumnSpan > column);
        if (cell is null) return "";
        if (cell.Row < row) return "^";
        return cell.Column < column ? "<" : cell.Text + (cell.OtherReading is { } other ? $" {{{other}}}" : "");
    }
}
