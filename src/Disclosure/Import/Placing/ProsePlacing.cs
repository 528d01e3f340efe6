using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Import.Blocks;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Placing;

/// <summary>Makes the prose of a part of the texts of the source: headings with their levels, paragraphs, lists.</summary>
internal sealed class ProsePlacing
{
    private const int LongestHeading = 45;
    private const int MostRows = 200;
    private const int MostColumns = 20;
    private const int TopLevel = 2;
    private const int LowestLevel = 6;
    private const string Numerals = "一二三四五六七八九十";

    private static readonly string[] Closings = ["情况", "说明"];

    private readonly List<ProseBlock> _blocks = [];
    private readonly List<string> _styles = [];
    private readonly List<(int Number, char Delimiter, string Text)> _items = [];

    /// <summary>Whether nothing was placed.</summary>
    public bool IsEmpty => _blocks.Count == 0 && _items.Count == 0;

    /// <summary>All blocks so far.</summary>
    public IReadOnlyList<ProseBlock> Blocks
    {
        get
        {
            EndList();
            return _blocks;
        }
    }

    /// <summary>Places a text.</summary>
    public void Add(TextBlock text)
    {
        var words = text.Text.Trim();
        if (words.Length == 0) return;
        if (IsHeading(text, words))
        {
            EndList();
            _blocks.Add(new HeadingBlock(LevelOf(text, words), Words(words), default));
            return;
        }
        if (Item(words) is { } item)
        {
            if (_items.Count > 0 && (item.Number != _items[^1].Number + 1 || item.Delimiter != _items[^1].Delimiter)) EndList();
            if (_items.Count > 0 || item.Number == 1)
            {
                _items.Add(item);
                return;
            }
        }
        EndList();
        _blocks.Add(new ParagraphBlock(Words(words), default));
    }

    /// <summary>Places a table of the narrative.</summary>
    public void Add(GridBlock grid)
    {
        EndList();
        var cells = grid.Cells.Where(c => c.Text.Length > 0).ToLookup(c => (c.Row, c.Column), c => c.Text);
        var rows = Enumerable.Range(0, grid.Rows).Where(r => grid.Cells.Any(c => c.Row == r && c.Text.Length > 0))
            .Select(r => new ProseRow([.. Enumerable.Range(0, grid.Columns).Select(c => new ProseCell(cells.Contains((r, c)) ? Words(string.Concat(cells[(r, c)])) : [], default))], default)).ToList();
        if (rows.Count > 1 && rows.Count <= MostRows && grid.Columns <= MostColumns) _blocks.Add(new ProseTable(null, null, rows, default));
        else foreach (var row in rows) _blocks.Add(new ParagraphBlock([.. row.Cells.SelectMany((c, i) => i == 0 ? c.Text : [new TextRun("　", default), .. c.Text])], default));
    }

    private void EndList()
    {
        // One item alone is a paragraph that begins with a number.
        var isList = _items.Count > 1 && !(_blocks.Count > 0 && _blocks[^1] is ListBlock);
        if (isList) _blocks.Add(new ListBlock(_items[0].Delimiter, _items[0].Number, [.. _items.Select(i => (IReadOnlyList<ProseBlock>)[new ParagraphBlock(Words(i.Text), default)])], default));
        else _blocks.AddRange(_items.Select(i => new ParagraphBlock(Words($"{i.Number.ToString(CultureInfo.InvariantCulture)}{i.Delimiter}{i.Text}"), default)));
        _items.Clear();
    }

    private bool IsHeading(TextBlock text, string words)
    {
        if (words.Length > LongestHeading) return false;
        var style = StyleOf(words);
        // What closes like a sentence is one, but for the title that says what it is about: （一）……情况说明。
        var closed = words[^1] == '。' ? words[..^1] : words;
        if (closed.Length < words.Length && !(style.Length > 0 && Closings.Any(c => closed.EndsWith(c, StringComparison.Ordinal)))) return false;
        if (closed.Any(c => c is '。' or '；' or ';') || closed[^1] is '：' or ':' or '，' or '、') return false;
        if (text is { Role: TextRole.Heading, Level: > 0 }) return true;
        // A clause of a sentence that goes on is none.
        if (style is "一、" or "(一)") return !closed.Contains('：', StringComparison.Ordinal) && !closed.Contains('，', StringComparison.Ordinal);
        // Where headings are numbered, a short line that is only set apart is none.
        return text.Role == TextRole.Heading && style.Length == 0 && !_styles.Contains("一、") && !_styles.Contains("(一)") && !closed.Any(char.IsAsciiDigit);
    }

    private int LevelOf(TextBlock text, string words)
    {
        var style = StyleOf(words);
        if (style.Length == 0) style = FormattableString.Invariant($"#{text.Level}");
        var known = _styles.IndexOf(style);
        if (known < 0 && style == "一、") _styles.Clear();
        else if (known >= 0) _styles.RemoveRange(known, _styles.Count - known);
        _styles.Add(style);
        return Math.Min(LowestLevel, TopLevel + _styles.Count - 1);
    }

    private static string StyleOf(string words)
    {
        var ordinal = Folded.Name(Folded.Ordinal(words));
        if (ordinal.Length == 0) return "";
        var isChinese = ordinal.Any(c => Numerals.Contains(c, StringComparison.Ordinal));
        return (ordinal[0] == '(', isChinese) switch
        {
            (true, true) => "(一)",
            (true, false) => "(1)",
            (false, true) => "一、",
            (false, false) => "1.",
        };
    }

    private static (int Number, char Delimiter, string Text)? Item(string words)
    {
        var digits = words.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is 0 or > 3 || digits + 1 >= words.Length || words[digits] is not ('.' or '、')) return null;
        if (char.IsAsciiDigit(words[digits + 1])) return null;
        return (int.Parse(words.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture), words[digits], words[(digits + 1)..].TrimStart());
    }

    private static IReadOnlyList<Inline> Words(string text) => [new TextRun(text, default)];
}
