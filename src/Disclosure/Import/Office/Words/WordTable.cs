using System.Xml.Linq;
using Disclosure.Import.Blocks;

namespace Disclosure.Import.Office.Words;

/// <summary>Reads one table of a Word file into a grid, cells merged over columns and rows with their spans.</summary>
/// <param name="parts">The parts of the file.</param>
/// <param name="runs">Takes the words.</param>
/// <param name="origin">Says where a cell stands, by its row and its place in the row.</param>
internal sealed class WordTable(WordParts parts, WordRuns runs, Func<int, int, Origin> origin)
{
    private const int MostColumns = 1_000;

    private readonly List<GridCell> _cells = [];
    // The cell that goes on downwards, by the column that it begins in.
    private readonly Dictionary<int, int> _open = [];
    private bool _isShaded;

    /// <summary>The tables that stand in its cells.</summary>
    public List<XElement> Tables { get; } = [];

    /// <summary>The text boxes that hang on its paragraphs.</summary>
    public List<XElement> Boxes { get; } = [];

    /// <summary>The footnotes that it refers to.</summary>
    public List<(string Kind, string Id)> Notes { get; } = [];

    /// <summary>What is not printed of it, with its place, and why.</summary>
    public List<(Origin At, string Text, string Reason)> Unseen { get; } = [];

    /// <summary>What lies in it as files of other programs.</summary>
    public List<string> Embedded { get; } = [];

    /// <summary>The cells of a table, row by row.</summary>
    public static IEnumerable<XElement> CellsOf(XElement table) => Within(table, "tr").SelectMany(tr => Within(tr, "tc"));

    /// <summary>The grid; null when the table has no cells.</summary>
    public GridBlock? Read(XElement table)
    {
        var (row, columns) = (0, 0);
        var properties = table.Child("tblPr");
        _isShaded = WordColours.IsShaded(properties) || parts.Styles.IsShadedTable(properties.ChildValue("tblStyle"));
        foreach (var tr in Within(table, "tr"))
        {
            if (tr.Child("trPr")?.Child("del") is not null || tr.Child("trPr").Flag("hidden") == true) continue;
            columns = Math.Max(columns, Row(tr, row++));
        }
        return row == 0 || columns == 0 ? null : new GridBlock(origin(0, 0), row, columns, _cells);
    }

    private int Row(XElement tr, int row)
    {
        var column = Span(tr.Child("trPr").ChildValue("gridBefore"), least: 0);
        var place = 0;
        foreach (var tc in Within(tr, "tc"))
        {
            var properties = tc.Child("tcPr");
            var span = Span(properties.ChildValue("gridSpan"), least: 1);
            if (column + span > MostColumns) throw UnreadableFileException.TooLarge("表的栏数");
            var merge = properties?.Child("vMerge");
            var goesOn = merge is not null && merge.Value("val") is not "restart";
            if (properties?.Child("hMerge") is { } across && across.Value("val") is not "restart" && _cells.Count > 0 && place > 0) _cells[^1] = _cells[^1] with { ColumnSpan = _cells[^1].ColumnSpan + span };
            else if (goesOn && _open.TryGetValue(column, out var above)) _cells[above] = _cells[above] with { RowSpan = row - _cells[above].Row + 1 };
            else Add(tc, row, column, span, place, isOpen: merge is not null);
            column += span;
            place++;
        }
        return column;
    }

    private void Add(XElement tc, int row, int column, int span, int place, bool isOpen)
    {
        var (text, lines) = ShownText.InCell(Text(tc, origin(row, place)));
        for (var i = column; i < column + span; i++) _open.Remove(i);
        if (isOpen) _open[column] = _cells.Count;
        _cells.Add(new GridCell(row, column, text, origin(row, place)) { ColumnSpan = span, OtherReading = lines });
    }

    private string Text(XElement tc, Origin at)
    {
        var isShaded = _isShaded || WordColours.IsShaded(tc.Child("tcPr"));
        var lines = new List<string>();
        foreach (var child in Within(tc, "p", "tbl"))
        {
            if (child.Name.LocalName == "tbl")
            {
                Tables.Add(child);
                continue;
            }
            var read = runs.Read(child, isShaded || parts.Styles.OfParagraph(child.Child("pPr")).Any(WordColours.IsShaded));
            Unseen.AddRange(read.Unseen.Select(u => (at, u.Text, u.Reason)));
            Embedded.AddRange(read.Embedded);
            Boxes.AddRange(read.Boxes);
            Notes.AddRange(read.Notes);
            lines.Add(Numbered(child) + read.Text);
        }
        return string.Join('\n', lines);
    }

    private string Numbered(XElement paragraph)
    {
        var properties = parts.Styles.OfParagraph(paragraph.Child("pPr")).ToList();
        var id = properties.Select(p => p.Child("numPr").ChildValue("numId")).FirstOrDefault(n => n is not null);
        if (id is null or "0") return "";
        return parts.Numbering.Next(id, OfficeXml.Number(properties.Select(p => p.Child("numPr").ChildValue("ilvl")).FirstOrDefault(l => l is not null)) ?? 0);
    }

    // Rows and cells may stand in controls of forms, or among changes.
    private static IEnumerable<XElement> Within(XElement parent, params string[] names)
    {
        foreach (var child in parent.Elements())
        {
            var name = child.Name.LocalName;
            if (names.Contains(name)) yield return child;
            else if (name is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag" or "AlternateContent" or "Choice") foreach (var inner in Within(child, names)) yield return inner;
        }
    }

    private static int Span(string? text, int least) => Math.Clamp(OfficeXml.Number(text) ?? least, least, MostColumns + 1);
}
