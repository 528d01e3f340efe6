using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Disclosure.Input.Sources;

/// <summary>
/// Reads the plain part of YAML that people who fill in tables need: mappings, lists and texts in one document.
/// Anchors, aliases, tags, several documents, duplicate keys and deep nesting are findings.
/// </summary>
internal sealed class YamlFile
{
    /// <summary>How deep mappings and lists may be nested. The deepest real file has six levels.</summary>
    public const int MostLevels = 24;

    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly string _name;
    private readonly FindingList _findings;

    private YamlFile(string text, string name, FindingList findings)
    {
        _scanner = new Scanner(new StringReader(text), skipComments: true);
        _parser = new Parser(_scanner);
        _name = name;
        _findings = findings;
    }

    /// <summary>Reads a file; null when there are findings instead. An empty file is an empty mapping.</summary>
    public static YamlNode? Load(InputPath file, FindingList findings) =>
        SourceFile.Load(file, findings) is { } text ? Parse(text, file.Name, findings) : null;

    /// <summary>Reads a text. <paramref name="name"/> is how a person names its file.</summary>
    public static YamlNode? Parse(string text, string name, FindingList findings)
    {
        var before = findings.Errors;
        var file = new YamlFile(text, name, findings);
        try
        {
            var node = file.ReadDocument();
            return findings.Errors == before ? node : null;
        }
        catch (YamlException e)
        {
            findings.Error("yaml-syntax", new Place(name, (int)e.Start.Line, (int)e.Start.Column), YamlFault.InChinese(e));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or OverflowException)
        {
            // The scanner's own slips: above all over a brace that is not closed on its line, rarely over "\UFFFFFFFF" and such.
            var mark = file._scanner.CurrentPosition;
            findings.Error("yaml-syntax", Within(text, new Place(name, (int)mark.Line, (int)mark.Column)), YamlFault.Slip);
        }
        catch (TooDeepException e)
        {
            findings.Error("yaml-depth", e.Place, $"这里的嵌套超过 {MostLevels} 层；请检查括号或缩进。");
        }
        return null;
    }

    // At the end of a file the scanner counts on beyond it.
    private static Place Within(string text, Place place)
    {
        var lines = text.Split('\n');
        var line = Math.Min(place.Line, lines.Length);
        return place with { Line = line, Column = Math.Min(place.Column, lines[line - 1].Length + 1) };
    }

    private YamlNode ReadDocument()
    {
        _parser.Consume<StreamStart>();
        var empty = new YamlMap([], new Place(_name, 1, 1));
        if (_parser.Accept<StreamEnd>(out _)) return empty;
        _parser.Consume<DocumentStart>();
        var node = Read(1);
        _parser.Consume<DocumentEnd>();
        if (_parser.TryConsume<DocumentStart>(out var second))
        {
            _findings.Error("yaml-documents", At(second), "一个文件只能有一份内容；这里由「---」开始了第二份，请删去或另存为一个文件。");
        }
        return node is YamlText { IsBlank: true } ? empty : node;
    }

    private YamlNode Read(int level)
    {
        if (_parser.Accept<AnchorAlias>(out var alias))
        {
            _parser.MoveNext();
            _findings.Error("yaml-alias", At(alias), $"不支持引用{Bracketed.Of($"*{alias.Value}")}；请把内容直接写在这里（文字以 * 开头时要加引号）。");
            return new YamlText("", false, At(alias));
        }
        if (_parser.Accept<NodeEvent>(out var node)) RefuseAnchorAndTag(node);
        if (level > MostLevels) throw new TooDeepException(At(_parser.Current!));
        if (_parser.TryConsume<Scalar>(out var scalar)) return TextOf(scalar);
        return _parser.Accept<MappingStart>(out _) ? ReadMap(level) : ReadList(level);
    }

    private YamlText TextOf(Scalar scalar)
    {
        // A file has none of these characters, but between double quotes a backslash can make them.
        if (scalar.Style == ScalarStyle.DoubleQuoted && scalar.End.Index - scalar.Start.Index > scalar.Value.Length + 2)
        {
            TextCharacters.AreAbsent(scalar.Value, At(scalar), _findings);
        }
        return new(scalar.Value, scalar is { Style: ScalarStyle.Plain, Value: "" or "~" or "null" }, At(scalar));
    }

    private YamlMap ReadMap(int level)
    {
        var start = _parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Read(level + 1);
            var value = Read(level + 1);
            if (key is not YamlText text)
            {
                _findings.Error("wrong-type", key.Place, $"键必须是一个名称，这里是{key.Kind}；花括号「{{」开头的名称要加引号。");
            }
            else if (!lines.TryAdd(text.Text, text.Place.Line))
            {
                _findings.Error("duplicate-key", text.Place, $"{Bracketed.Of(text.Text)}重复了，第 {lines[text.Text]} 行已经写过。");
            }
            else
            {
                RefuseUnfilled(text.Text, value);
                entries.Add(new YamlEntry(text.Text, text.Place, value));
            }
        }
        return new YamlMap(entries, At(start));
    }

    // It is no value of any kind: what else could be said of the file waits until somebody has filled it in.
    private void RefuseUnfilled(string key, YamlNode value)
    {
        if (value is YamlText text && Unfilled.IndexIn(text.Text) >= 0) _findings.Error(UnfilledText.Id, value.Place, UnfilledText.Message(key));
    }

    private YamlList ReadList(int level)
    {
        var start = _parser.Consume<SequenceStart>();
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(Read(level + 1));
        return new YamlList(items, At(start));
    }

    private void RefuseAnchorAndTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            _findings.Error("yaml-anchor", At(node), $"不支持锚点{Bracketed.Of($"&{node.Anchor.Value}")}；文字以 & 开头时要加引号。");
        }
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
        {
            _findings.Error("yaml-tag", At(node), $"不支持类型标记{Bracketed.Of(node.Tag.Value)}；文字以 ! 开头时要加引号。");
        }
    }

    private Place At(ParsingEvent e) => new(_name, (int)e.Start.Line, (int)e.Start.Column);

    // Thrown and caught in this file: nesting is refused before it can exhaust the stack.
    private sealed class TooDeepException(Place place) : Exception
    {
        public Place Place { get; } = place;
    }
}
