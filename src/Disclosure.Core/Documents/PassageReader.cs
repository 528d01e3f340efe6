using System.Diagnostics;
using System.Text;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Documents;

/// <summary>Takes the passages of a narrative out of its blocks, in order.</summary>
public sealed class PassageReader
{
    private readonly string _part;
    private readonly List<Passage> _passages = [];
    private readonly SortedDictionary<int, string> _headings = [];

    private PassageReader(string part) => _part = part;

    /// <summary>The passages of a narrative: its headings, paragraphs and the paragraphs of its lists.</summary>
    public static IReadOnlyList<Passage> Of(Narrative narrative)
    {
        var reader = new PassageReader(narrative.Key);
        reader.Read(narrative.Blocks);
        return PassageAnchors.On(reader._passages);
    }

    private void Read(IReadOnlyList<ProseBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    foreach (var level in _headings.Keys.Where(l => l >= heading.Level).ToList()) _headings.Remove(level);
                    Add(heading.Text, heading.Place, isHeading: true);
                    _headings[heading.Level] = _passages[^1].Text;
                    break;
                case ParagraphBlock paragraph:
                    Add(paragraph.Text, paragraph.Place, isHeading: false);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items) Read(item);
                    break;
                case ProseTable table:
                    Read(table);
                    break;
                default:
                    throw new UnreachableException($"no such block: {block}");
            }
        }
    }

    private void Read(ProseTable table)
    {
        foreach (var paragraph in new[] { table.Caption, table.UnitNote }.OfType<ParagraphBlock>()) Add(paragraph.Text, paragraph.Place, isHeading: false);
        var columns = new ProseColumns(table);
        foreach (var row in table.Rows) Add(row, columns, isHead: ReferenceEquals(row, table.Rows[0]));
    }

    private void Add(ProseRow row, ProseColumns columns, bool isHead)
    {
        var words = new Collected();
        var units = new List<(int End, string Unit)>();
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (i > 0) words.Text.Append('\n');
            var start = words.Text.Length;
            words.Add(row.Cells[i].Text);
            if (!isHead && columns.UnitOf(i) is { } unit && PrintedNumber.Parse(words.Text.ToString(start, words.Text.Length - start).Trim()) is not null) units.Add((words.Text.Length, unit));
        }
        _passages.Add(new Passage(_part, words.Text.ToString(), row.Place, words.Runs) { IsRow = true, Units = units, Headings = [.. _headings.Values], Citations = words.Citations });
    }

    /// <summary>The words of some pieces.</summary>
    public static string TextOf(IReadOnlyList<Inline> inlines) => new Collected().Add(inlines).Text.ToString();

    private void Add(IReadOnlyList<Inline> inlines, Place place, bool isHeading)
    {
        var words = new Collected().Add(inlines);
        _passages.Add(new Passage(_part, words.Text.ToString(), place, words.Runs)
        {
            IsHeading = isHeading,
            Headings = [.. _headings.Values],
            Citations = words.Citations,
        });
    }

    private sealed class Collected
    {
        public StringBuilder Text { get; } = new();

        public List<(int Start, Place Place)> Runs { get; } = [];

        public List<(int Start, int Length, Citation Citation)> Citations { get; } = [];

        public Collected Add(IReadOnlyList<Inline> inlines)
        {
            foreach (var inline in inlines) Add(inline);
            return this;
        }

        private void Add(Inline inline)
        {
            Runs.Add((Text.Length, inline.Place));
            switch (inline)
            {
                case TextRun run:
                    Text.Append(run.Text);
                    break;
                case LineBreak:
                    Text.Append('\n');
                    break;
                case Emphasis emphasis:
                    Add(emphasis.Text);
                    break;
                case Hyperlink link:
                    Add(link.Text);
                    break;
                case Citation citation:
                    var start = Text.Length;
                    Add(citation.Text);
                    Citations.Add((start, Text.Length - start, citation));
                    break;
                default:
                    throw new UnreachableException($"no such piece: {inline}");
            }
        }
    }
}
