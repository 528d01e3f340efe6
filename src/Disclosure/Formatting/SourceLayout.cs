using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Comment = YamlDotNet.Core.Tokens.Comment;

namespace Disclosure.Formatting;

/// <summary>
/// Takes a YAML file apart for setting it anew: what the reader of the input reads, and besides it comments, blank lines, and whether a
/// mapping or list stood on one line. The file must be free of faults.
/// </summary>
internal sealed class SourceLayout
{
    private readonly string[] _lines;
    private readonly Parser _parser;
    // The comments by the line that they stand in, with their column; those that are set are taken out.
    private readonly SortedDictionary<int, (string Text, int Column)> _comments = [];
    // The last line of what was read so far.
    private int _line;
    // How many braces and brackets are open: comments between them belong to what the outermost stands in.
    private int _open;

    private SourceLayout(string text)
    {
        _lines = text.Split('\n');
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        foreach (var (line, column) in Places(text)) _comments[line] = (_lines[line - 1][(column - 1)..].TrimEnd(), column);
    }

    /// <summary>The comments of a text in their order, with their number signs.</summary>
    public static IReadOnlyList<string> Comments(string text)
    {
        var lines = text.Split('\n');
        return [.. Places(text).Select(p => lines[p.Line - 1][(p.Column - 1)..].TrimEnd())];
    }

    /// <summary>The layout of a text.</summary>
    /// <exception cref="YamlException">It has faults, which the reader of the input tells.</exception>
    public static LaidFile Of(string text)
    {
        var layout = new SourceLayout(text);
        layout._parser.Consume<StreamStart>();
        if (layout._parser.Accept<StreamEnd>(out _)) return new LaidFile(new LaidMap([], false), layout.Above(layout._lines.Length + 1));
        layout._parser.Consume<DocumentStart>();
        var root = layout.Read();
        return new LaidFile(root, layout.Above(layout._lines.Length + 1));
    }

    private static IEnumerable<(int Line, int Column)> Places(string text)
    {
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        while (scanner.MoveNext())
        {
            if (scanner.Current is Comment comment) yield return ((int)comment.Start.Line, (int)comment.Start.Column);
        }
    }

    private LaidNode Read()
    {
        if (_parser.TryConsume<MappingStart>(out var map)) return Between(map.Style == MappingStyle.Flow, Map);
        if (_parser.TryConsume<SequenceStart>(out var list)) return Between(list.Style == SequenceStyle.Flow, List);
        var scalar = _parser.Consume<Scalar>();
        _line = Math.Max(_line, LastLineOf(scalar));
        return new LaidText(scalar.Value)
        {
            IsBlank = scalar is { Style: ScalarStyle.Plain, Value: "" or "~" or "null" },
            IsQuoted = scalar.Style is ScalarStyle.DoubleQuoted or ScalarStyle.SingleQuoted,
            Folded = scalar.Style == ScalarStyle.Folded ? Folded(scalar) : [],
        };
    }

    // What says how many blanks stand before its lines would say it of other lines.
    private List<string> Folded(Scalar scalar)
    {
        var head = string.Concat(_lines[scalar.Start.Line - 1].Skip((int)scalar.Start.Column - 1).TakeWhile(c => c is not (' ' or '#')));
        var lines = _lines[(int)scalar.Start.Line..LastLineOf(scalar)].Select(l => l.TrimEnd()).ToList();
        var room = lines.Where(l => l.Length > 0).Select(l => l.Length - l.TrimStart(' ').Length).DefaultIfEmpty(0).Min();
        return head is ">" or ">-" && lines.Count > 1 ? [head, .. lines.Select(l => l.Length > 0 ? l[room..] : "")] : [];
    }

    private LaidNode Between(bool isOneLine, Func<bool, LaidNode> read)
    {
        if (isOneLine) _open++;
        var node = read(isOneLine);
        if (isOneLine) _open--;
        return node;
    }

    private LaidMap Map(bool isOneLine)
    {
        var entries = new List<LaidEntry>();
        MappingEnd end;
        while (!_parser.TryConsume(out end!))
        {
            var key = (Scalar)_parser.Current!;
            var above = Above((int)key.Start.Line);
            _parser.Consume<Scalar>();
            _line = (int)key.End.Line;
            var entry = Entry(key.Value, (int)key.Start.Line, above);
            entries.Add(entry with { IsKeyQuoted = key.Style is not ScalarStyle.Plain && key.Value.Length > 0 && key.Value.All(char.IsAsciiDigit) });
        }
        if (isOneLine) _line = Math.Max(_line, (int)end.End.Line);
        return new LaidMap(entries, isOneLine);
    }

    private LaidList List(bool isOneLine)
    {
        var items = new List<LaidEntry>();
        SequenceEnd end;
        while (!_parser.TryConsume(out end!))
        {
            var start = (int)_parser.Current!.Start.Line;
            var above = Above(start);
            // What stands above an item stands above its first key, too: it is taken once.
            _line = Math.Max(_line, start - 1);
            items.Add(Entry("", start, above));
        }
        if (isOneLine) _line = Math.Max(_line, (int)end.End.Line);
        return new LaidList(items, isOneLine);
    }

    private LaidEntry Entry(string key, int start, IReadOnlyList<string> above)
    {
        if (_open > 0) return new LaidEntry(key, Read());
        // The comment at the end of a key's line whose value begins below is taken before those of the value are.
        var isBelow = _parser.Current is MappingStart { Style: not MappingStyle.Flow } or SequenceStart { Style: not SequenceStyle.Flow } or Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded };
        var first = isBelow && key.Length > 0 && _parser.Current!.Start.Line >= start ? Take(start) : null;
        var value = Read();
        // Those that stood within braces of several lines go above: they have no place on one.
        var within = value is LaidMap { IsOneLine: true } or LaidList { IsOneLine: true } ? Within(start, _line) : [];
        var beside = first ?? (isBelow ? null : Take(_line));
        return new LaidEntry(key, value) { Above = [.. above, .. within], Beside = beside?.Text ?? "", BesideColumn = beside?.Column ?? 0 };
    }

    private (string Text, int Column)? Take(int line) => _comments.Remove(line, out var comment) ? comment : null;

    private List<string> Within(int from, int to)
    {
        var taken = _comments.Where(c => c.Key >= from && c.Key < to).ToList();
        foreach (var (line, _) in taken) _comments.Remove(line);
        return [.. taken.Select(c => c.Value.Text)];
    }

    // The comments that are left above a line, and single blank lines where there were any.
    private List<string> Above(int line)
    {
        var above = new List<string>();
        if (_open > 0) return above;
        for (var at = Math.Min(_comments.Count > 0 ? _comments.Keys.First() : _line + 1, _line + 1); at < line; at++)
        {
            if (Take(at) is { } comment) above.Add(comment.Text);
            else if (at > _line && at <= _lines.Length && string.IsNullOrWhiteSpace(_lines[at - 1]) && (above.Count == 0 || above[^1].Length > 0)) above.Add("");
        }
        return above;
    }

    // A text below a bar ends with its last line that is not blank.
    private int LastLineOf(Scalar scalar)
    {
        var last = (int)scalar.End.Line;
        if (scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded)) return last;
        last = Math.Min(last, _lines.Length);
        if (scalar.End.Column <= 1) last--;
        while (last > scalar.Start.Line && (string.IsNullOrWhiteSpace(_lines[last - 1]) || _comments.ContainsKey(last))) last--;
        return last;
    }
}
