using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Markdig.Extensions.Tables;
using Md = Markdig.Syntax;

namespace Disclosure.Input.Contents;

/// <summary>Reads tables of the narrative: lines of cells between strokes, the second of which divides the head from the rest.</summary>
/// <param name="text">The whole narrative.</param>
/// <param name="name">Its file.</param>
/// <param name="inlines">Reads what stands in a cell.</param>
/// <param name="findings">Receives what is wrong.</param>
internal sealed class ProseTableReader(string text, string name, InlineReader inlines, FindingList findings)
{
    /// <summary>The most columns: more do not stand on a page.</summary>
    public const int MostColumns = 20;

    /// <summary>The most rows: more belong into the tables of the disclosure.</summary>
    public const int MostRows = 200;

    private const string Form = "第一行是表头，第二行是「| --- | --- |」，一栏一格，每行的格数一样";

    private readonly Lazy<string[]> _lines = new(() => text.Split('\n'));

    /// <summary>The table; null with findings when its rows are not of one width, or when it is too large.</summary>
    public ProseTable? Read(Markdig.Extensions.Tables.Table table, Place place)
    {
        var before = findings.Count;
        List<TableRow> rows = [.. table.OfType<TableRow>()];
        var width = WidthOf(rows[0]);
        if (width > MostColumns) findings.Error("bad-table", place, $"这张表有 {width} 栏，最多 {MostColumns} 栏；更大的表请写成 tables 里的表。");
        if (rows.Count > MostRows) findings.Error("bad-table", place, $"这张表有 {rows.Count} 行，最多 {MostRows} 行；更大的表请写成 tables 里的表，或者分成几张。");
        foreach (var row in rows.Where(r => WidthOf(r) != width))
        {
            findings.Error("bad-table", PlaceOf(row), $"表的这一行有 {WidthOf(row)} 格，表头有 {width} 格；每行的格数应当一样，空着的格也要写「|」。");
        }
        if (findings.Count > before) return null;
        return new ProseTable(null, null, [.. rows.Select(r => new ProseRow([.. r.OfType<TableCell>().Take(width).Select((c, i) => Cell(c, r, i))], PlaceOf(r)))], place);
    }

    /// <summary>Whether a paragraph was meant as a table and is none; that is a finding.</summary>
    public bool IsBroken(Md.ParagraphBlock paragraph, Place place)
    {
        var last = paragraph.Line;
        while (last + 1 < _lines.Value.Length && _lines.Value[last + 1].Trim().Length > 0) last++;
        if (last == paragraph.Line || !Enumerable.Range(paragraph.Line, last - paragraph.Line + 1).All(i => IsRow(_lines.Value[i]))) return false;
        findings.Error("bad-table", place, $"这几行像是表，可是读不成表：{Form}。");
        return true;
    }

    private ProseCell Cell(TableCell cell, TableRow row, int index)
    {
        if (cell.Count == 0 || cell[0] is not Md.ParagraphBlock { Inline: { } inline } || inline.FirstChild is not { } first) return new ProseCell([], ColumnOf(row, index));
        var place = Behind(new Place(name, first.Line + 1, first.Column + 1));
        IReadOnlyList<Inline> read = inlines.Read(inline);
        return new ProseCell(read is [TextRun run, ..] ? [run with { Place = place }, .. read.Skip(1)] : read, place);
    }

    // The blanks before the words of a cell are not read.
    private Place Behind(Place place)
    {
        var line = _lines.Value[place.Line - 1];
        var column = place.Column;
        while (column <= line.Length && (line[column - 1] == ' ' || line[column - 1] == '\t')) column++;
        return place with { Column = column };
    }

    private Place PlaceOf(TableRow row) => new(name, row.Line + 1, _lines.Value[row.Line] is var line ? line.Length - line.TrimStart().Length + 1 : 1);

    // A blank cell stands behind its stroke.
    private Place ColumnOf(TableRow row, int index)
    {
        var line = _lines.Value[row.Line];
        var at = line.TrimStart().StartsWith('|') ? line.IndexOf('|', StringComparison.Ordinal) : -1;
        for (var i = 0; i < index; i++) at = Next(line, at + 1);
        return new Place(name, row.Line + 1, at + 2);
    }

    // The reader of Markdown fills rows up: what was written is counted.
    private int WidthOf(TableRow row)
    {
        var line = _lines.Value[row.Line].Trim();
        var strokes = 0;
        for (var at = Next(line, 0); at < line.Length; at = Next(line, at + 1)) strokes++;
        return strokes + 1 - (line.StartsWith('|') ? 1 : 0) - (line.Length > 1 && line[^1] == '|' && line[^2] != '\\' ? 1 : 0);
    }

    private static int Next(string line, int from)
    {
        for (var i = from; i < line.Length; i++)
        {
            if (line[i] == '\\') i++;
            else if (line[i] == '|') return i;
        }
        return line.Length;
    }

    private static bool IsRow(string line) => line.Trim() is ['|', _, ..];
}
