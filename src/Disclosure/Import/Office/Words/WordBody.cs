using System.Globalization;
using System.Xml.Linq;
using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;

namespace Disclosure.Import.Office.Words;

/// <summary>Reads the body of a Word file, block after block. Boxes come behind the paragraph that they hang on, footnotes at the end.</summary>
internal sealed class WordBody
{
    private const string Contents = "目录";

    // As many as tell a person what kind of fault it is.
    private const int MostTold = 50;

    private readonly string _file;
    private readonly FindingList _findings;
    private readonly WordParts _parts;
    private readonly WordRuns _runs;
    private readonly List<SourceBlock> _blocks = [];
    private readonly List<DroppedText> _dropped = [];
    private readonly List<(string Kind, string Id)> _notes = [];
    private string _carried = "";
    private int _boxes;
    private int _embedded;
    private int _paragraph;
    private int _table;

    private WordBody(string file, WordParts parts, FindingList findings)
    {
        _file = file;
        _findings = findings;
        _parts = parts;
        _runs = new WordRuns(parts.Styles);
    }

    /// <summary>The document.</summary>
    /// <param name="file">The name of the file, as it was given.</param>
    /// <param name="parts">Its parts.</param>
    /// <param name="findings">Takes what lies in it and was not read.</param>
    public static SourceDocument Read(string file, WordParts parts, FindingList findings)
    {
        var body = new WordBody(file, parts, findings);
        body.Blocks(parts.Body);
        body.Notes();
        foreach (var (line, reason) in parts.PageLines) body.Drop(line, reason);
        return new SourceDocument(file, 0, body._blocks, body._dropped);
    }

    private void Blocks(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "p":
                    Paragraph(child);
                    break;
                case "tbl":
                    Table(child);
                    break;
                case "altChunk":
                    Embedded("另一个文件");
                    break;
                case "sectPr" or "sdtPr" or "sdtEndPr" or "customXmlPr" or "del" or "moveFrom" or "Fallback":
                    break;
                default:
                    Blocks(child);
                    break;
            }
        }
    }

    private void Paragraph(XElement paragraph)
    {
        _paragraph++;
        var own = paragraph.Child("pPr");
        var properties = _parts.Styles.OfParagraph(own).ToList();
        var number = Number(own, properties);
        var read = _runs.Read(paragraph, _boxes > 0 || properties.Any(p => WordColours.IsShaded(p)));
        _notes.AddRange(read.Notes);
        var text = _carried + read.Text;
        // The end of the paragraph was deleted: it runs on into the next.
        _carried = own?.Child("rPr")?.Child("del") is not null ? text : "";
        if (_carried.Length == 0) Add(text, number, read, own, properties);
        foreach (var (unseen, reason) in read.Unseen) _dropped.Add(new DroppedText(Here, unseen, reason) { IsUnseen = reason != WordRuns.Deleted });
        foreach (var what in read.Embedded) Embedded(what);
        foreach (var box in read.Boxes) Box(box);
    }

    // What lies under the letters of a box is not known.
    private void Box(XElement box)
    {
        _boxes++;
        Blocks(box);
        _boxes--;
    }

    // Word, WPS and people of both call the styles of its lines so.
    private static bool IsOfContents(string style) =>
        style.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) || style.StartsWith("目录 ", StringComparison.Ordinal) || style.StartsWith("WPSOffice手动目录", StringComparison.Ordinal);

    private void DropTitleOfContents()
    {
        if (_blocks.Count == 0 || _blocks[^1] is not TextBlock { Text.Length: < 8 } last || string.Concat(last.Text.Where(c => !char.IsWhiteSpace(c))) is not ("目录" or "目次")) return;
        _dropped.Add(new DroppedText(last.Origin, last.Text, Contents));
        _blocks.RemoveAt(_blocks.Count - 1);
    }

    private void Add(string text, (string Text, int Level) number, RunText read, XElement? own, List<XElement> properties)
    {
        var names = _parts.Styles.NamesOf(own).ToList();
        var isContents = read.IsContents || names.Any(IsOfContents);
        var heading = WordHeadings.LevelOf(properties, names);
        foreach (var part in ShownText.Paragraphs(text))
        {
            var full = number.Text + part;
            number.Text = "";
            if (isContents)
            {
                DropTitleOfContents();
                Drop(full, Contents);
                continue;
            }
            _blocks.Add(new TextBlock(Here, full, heading is not null ? TextRole.Heading : number.Level > 0 ? TextRole.ListItem : TextRole.Paragraph)
            {
                Level = heading ?? number.Level,
                Size = read.Size,
                IsBold = read.IsBold,
                IsCentred = properties.Select(p => p.ChildValue("jc")).FirstOrDefault(j => j is not null) is "center" or "distribute",
            });
        }
    }

    // A number of 0 takes away what the style gives.
    private (string Text, int Level) Number(XElement? own, List<XElement> properties)
    {
        if (own?.Child("rPr")?.Child("del") is not null && own.Child("numPr") is null) return ("", 0);
        var with = properties.FirstOrDefault(p => p.Child("numPr")?.Child("numId") is not null)?.Child("numPr");
        if (with.ChildValue("numId") is not { } id || id == "0") return ("", 0);
        var level = OfficeXml.Number(properties.Select(p => p.Child("numPr").ChildValue("ilvl")).FirstOrDefault(l => l is not null)) ?? 0;
        return (_parts.Numbering.Next(id, level), level + 1);
    }

    private void Table(XElement table)
    {
        var number = ++_table;
        // A table of one cell is a frame around text.
        if (WordTable.CellsOf(table).Take(2).ToList() is [var only])
        {
            Blocks(only);
            return;
        }
        var reader = new WordTable(_parts, _runs, (row, column) => new Origin(_file, 0, $"第 {number} 张表第 {row + 1} 行第 {column + 1} 格"));
        if (reader.Read(table) is { } grid) _blocks.Add(grid);
        _notes.AddRange(reader.Notes);
        foreach (var inner in reader.Tables) Table(inner);
        foreach (var (at, unseen, reason) in reader.Unseen) _dropped.Add(new DroppedText(at, unseen, reason) { IsUnseen = reason != WordRuns.Deleted });
        foreach (var what in reader.Embedded) Embedded(what);
        foreach (var box in reader.Boxes) Box(box);
    }

    private void Embedded(string what)
    {
        if (++_embedded <= MostTold) _findings.Add(Finding.Warning("source-embedded", Place.Whole(_file), $"第 {_paragraph.ToString(CultureInfo.InvariantCulture)} 段后面嵌着{what}，里面的内容没有读；请用 Word 或 WPS 打开原件，把它换成普通的文字和表格，存一次再试。"));
    }

    private void Notes()
    {
        foreach (var (kind, id) in _notes.Distinct().ToList())
        {
            if (_parts.Note(kind, id) is { } note) Blocks(note);
        }
    }

    private Origin Here => new(_file, 0, $"第 {_paragraph} 段");

    private void Drop(string text, string reason)
    {
        if (text.Length > 0) _dropped.Add(new DroppedText(Here, text, reason));
    }
}
