using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;

namespace Disclosure.Tests.Import;

/// <summary>
/// Source documents drawn as text: a line is a paragraph, or a heading behind <c># </c>; lines of cells between strokes are a grid, in
/// which <c>&gt;</c> is a cell that the one to its left reaches into, and <c>^</c> one that the cell above reaches into. A line
/// <c>=== </c> begins a page.
/// </summary>
internal static class Drawn
{
    /// <summary>The document of a drawing.</summary>
    public static SourceDocument Document(string drawing, string file = "画.pdf")
    {
        var blocks = new List<SourceBlock>();
        var rows = new List<string[]>();
        var (page, number, start) = (1, 0, 0);
        foreach (var line in drawing.ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim()))
        {
            number++;
            if (!line.StartsWith('|') && rows.Count > 0) End();
            if (line.StartsWith("===", StringComparison.Ordinal)) page++;
            else if (line.StartsWith('|'))
            {
                if (rows.Count == 0) start = number;
                rows.Add([.. line.Trim('|').Split('|').Select(c => c.Trim())]);
            }
            else if (line.Length > 0) blocks.Add(Text(line));
        }
        if (rows.Count > 0) End();
        return new SourceDocument(file, page, blocks, []);

        TextBlock Text(string line) => line.StartsWith("# ", StringComparison.Ordinal)
            ? new TextBlock(At($"第 {number} 行"), line[2..], TextRole.Heading)
            : new TextBlock(At($"第 {number} 行"), line, TextRole.Paragraph);

        Origin At(string spot) => new(file, page, spot);

        void End()
        {
            blocks.Add(new GridBlock(At($"第 {start} 行"), rows.Count, rows.Max(r => r.Length), [.. Cells(rows, (r, c) => At($"第 {start} 行起的表第 {r + 1} 行第 {c + 1} 栏"))]));
            rows.Clear();
        }
    }

    /// <summary>Reads the bytes of a drawing, as a reader of files would.</summary>
    public static SourceDocument? Read(string file, byte[] content, FindingList findings) => Document(System.Text.Encoding.UTF8.GetString(content), file);

    private static IEnumerable<GridCell> Cells(List<string[]> rows, Func<int, int, Origin> at)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                if (rows[row][column] is "" or ">" or "^") continue;
                var (width, height) = (1, 1);
                while (column + width < rows[row].Length && rows[row][column + width] == ">") width++;
                while (row + height < rows.Count && column < rows[row + height].Length && rows[row + height][column] == "^") height++;
                yield return new GridCell(row, column, rows[row][column], at(row, column)) { ColumnSpan = width, RowSpan = height };
            }
        }
    }
}
