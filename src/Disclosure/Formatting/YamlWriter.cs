using System.Text;

namespace Disclosure.Formatting;

/// <summary>Sets YAML on lines as the guide has it: two blanks for each level, one row a line, a text of several lines below a bar.</summary>
internal sealed class YamlWriter
{
    private readonly StringBuilder _text = new();

    private YamlWriter()
    {
    }

    /// <summary>A file; it ends with one line end.</summary>
    public static string Write(LaidFile file)
    {
        var writer = new YamlWriter();
        writer.Block(file.Root, 0);
        writer.Lines(file.Tail, 0);
        var text = writer._text.ToString().Trim('\n');
        return text.Length == 0 ? "" : text + "\n";
    }

    // The root, and what stands below a key.
    private void Block(LaidNode node, int indent)
    {
        switch (node)
        {
            case LaidMap { IsOneLine: false } map:
                foreach (var entry in map.Entries) Entry(entry, indent, isFirstOfItem: false);
                break;
            case LaidList { IsOneLine: false } list:
                foreach (var item in list.Items) Item(item, indent);
                break;
            default:
                if (node is not LaidMap { Entries.Count: 0 }) _text.Append(' ', indent).Append(OnLine(node, isWithin: false)).Append('\n');
                break;
        }
    }

    private void Entry(LaidEntry entry, int indent, bool isFirstOfItem)
    {
        if (!isFirstOfItem)
        {
            Lines(entry.Above, indent);
            _text.Append(' ', indent);
        }
        _text.Append(KeyOf(entry, isWithin: false)).Append(':');
        Value(entry, indent);
    }

    private void Item(LaidEntry item, int indent)
    {
        var first = item.Value is LaidMap { IsOneLine: false, Entries: [var entry, ..] } ? entry : null;
        Lines([.. item.Above, .. first?.Above ?? []], indent);
        _text.Append(' ', indent).Append('-');
        if (first is null)
        {
            Value(item, indent);
            return;
        }
        if (item.Beside.Length > 0)
        {
            EndLine(item);
            _text.Append(' ', indent + 1);
        }
        _text.Append(' ');
        Entry(first, indent + 2, isFirstOfItem: true);
        foreach (var next in ((LaidMap)item.Value).Entries.Skip(1)) Entry(next, indent + 2, isFirstOfItem: false);
    }

    // What follows a colon or a dash, to the end of its last line.
    private void Value(LaidEntry entry, int indent)
    {
        switch (entry.Value)
        {
            case LaidText { IsBlank: true }:
                EndLine(entry);
                break;
            case LaidText { Folded: { Count: > 1 } folded }:
                _text.Append(' ').Append(folded[0]);
                EndLine(entry);
                foreach (var line in folded.Skip(1)) _text.Append(' ', line.Length > 0 ? indent + 2 : 0).Append(line).Append('\n');
                break;
            case LaidText text when text.Text.Contains('\n', StringComparison.Ordinal) && BarText.CanHold(text.Text):
                _text.Append(' ').Append(BarText.Head(text.Text));
                EndLine(entry);
                foreach (var line in BarText.Lines(text.Text)) _text.Append(' ', line.Length > 0 ? indent + 2 : 0).Append(line).Append('\n');
                break;
            case LaidMap { IsOneLine: false, Entries.Count: > 0 } or LaidList { IsOneLine: false, Items.Count: > 0 }:
                EndLine(entry);
                Block(entry.Value, indent + 2);
                break;
            default:
                _text.Append(' ').Append(OnLine(entry.Value, isWithin: false));
                EndLine(entry);
                break;
        }
    }

    private static string OnLine(LaidNode node, bool isWithin) => node switch
    {
        LaidText { IsBlank: true } => "",
        LaidText text => YamlScalar.Of(text.Text, isWithin, text.IsQuoted),
        LaidMap map => $"{{{string.Join(", ", map.Entries.Select(e => $"{KeyOf(e, isWithin: true)}: {OnLine(e.Value, isWithin: true)}"))}}}",
        LaidList list => $"[{string.Join(", ", list.Items.Select(i => OnLine(i.Value, isWithin: true)))}]",
        _ => throw new InvalidOperationException($"no such node: {node}"),
    };

    private static string KeyOf(LaidEntry entry, bool isWithin) =>
        entry.IsKeyQuoted ? YamlScalar.Quoted(entry.Key) : YamlScalar.Of(entry.Key, isWithin, isQuoted: false);

    private void Lines(IReadOnlyList<string> lines, int indent)
    {
        foreach (var line in lines)
        {
            if (line.Length > 0) _text.Append(' ', indent).Append(line);
            _text.Append('\n');
        }
    }

    private void EndLine(LaidEntry entry)
    {
        if (entry.Beside.Length > 0)
        {
            var start = 0;
            for (var at = _text.Length - 1; at >= 0 && _text[at] != '\n'; at--) start++;
            _text.Append(' ', Math.Max(1, entry.BesideColumn - 1 - start)).Append(entry.Beside);
        }
        _text.Append('\n');
    }
}
