using System.Globalization;
using Disclosure.Core.Findings;
using Disclosure.Reading.Files;

namespace Disclosure.Reading.Yaml;

/// <summary>
/// Takes the known keys out of a mapping, one by one; <see cref="Finish"/> then reports every key that nobody asked for,
/// with the nearest one that somebody did.
/// </summary>
internal sealed class KeyedReader
{
    private readonly YamlMap _map;
    private readonly bool _isMap;
    private readonly Dictionary<string, YamlEntry> _entries;
    private readonly FindingList _findings;
    private readonly List<string> _known = [];
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Reads a node that must be a mapping; anything else is a finding and reads as an empty one.</summary>
    public KeyedReader(YamlNode node, FindingList findings)
    {
        _findings = findings;
        _map = node as YamlMap ?? new YamlMap([], node.Place);
        _entries = _map.Entries.ToDictionary(e => e.Key, StringComparer.Ordinal);
        _isMap = node is YamlMap;
        if (_isMap) return;
        // Typed with a Chinese keyboard, a colon is often the wide one.
        var hint = node is YamlText text && text.Text.Contains('：') ? "；冒号要用半角，后面空一格" : "";
        findings.Error("wrong-type", node.Place, $"这里应当是「键: 值」，实际是{node.Kind}{hint}。");
    }

    /// <summary>Where the mapping stands.</summary>
    public Place Place => _map.Place;

    /// <summary>Whether the key is there.</summary>
    public bool Has(string key) => Entry(key) is not null;

    /// <summary>Where the key stands, or where the mapping does when the key is not there.</summary>
    public Place PlaceOf(string key) => Entry(key)?.KeyPlace ?? Place;

    /// <summary>The node under a key, or null.</summary>
    public YamlNode? Node(string key) => Entry(key)?.Value;

    /// <summary>The node under a key that must be there.</summary>
    public YamlNode? RequiredNode(string key)
    {
        var node = Node(key);
        if (node is null && _isMap) _findings.Error("missing-key", Place, $"缺少「{key}」。");
        return node;
    }

    /// <summary>The text under a key; blank when it is not there or has no value.</summary>
    public string Text(string key) => Node(key) switch
    {
        YamlText text => text.IsBlank ? "" : text.Text,
        null => "",
        var node => WrongType(node, $"「{key}」应当是一个值"),
    };

    /// <summary>The text under a key that must be there and not blank; blank after the finding.</summary>
    public string Required(string key)
    {
        var text = Text(key);
        if (RequiredNode(key) is null) return "";
        if (text.Length == 0 && Node(key) is YamlText) _findings.Error("empty-value", PlaceOf(key), $"「{key}」没有值。");
        return text;
    }

    /// <summary>是 or 否 under a key; false when it is not there.</summary>
    public bool Flag(string key)
    {
        var text = Text(key);
        if (text is "是") return true;
        if (text.Length > 0 && text is not "否") _findings.Error("wrong-type", Node(key)!.Place, $"「{key}」应当是「是」或「否」，实际是{Quoted.Of(text)}。");
        return false;
    }

    /// <summary>What one of some words under a key stands for; null when it is not there, or after the finding.</summary>
    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> words) where T : struct
    {
        var text = Text(key);
        if (text.Length == 0) return null;
        if (words.TryGetValue(text, out var chosen)) return chosen;
        var named = string.Join("或", words.Keys.Select(w => $"「{w}」"));
        _findings.Error("wrong-type", Node(key)!.Place, $"「{key}」应当是{named}，实际是{Quoted.Of(text)}。");
        return null;
    }

    /// <summary>A whole number from 1 to <paramref name="most"/> under a key; null when it is not there.</summary>
    public int? Count(string key, int most) => Node(key) is { } node ? CountOf(node, key, most) : null;

    /// <summary>Whole numbers from 1 to <paramref name="most"/> under a key: one value or a list, of no more than so many.</summary>
    public IReadOnlyList<int> Counts(string key, int most) => Node(key) switch
    {
        null => [],
        YamlList => [.. Items(key, most).Select(i => CountOf(i, key, most))],
        var node => [CountOf(node, key, most)],
    };

    /// <summary>Texts under a key that must be a list of them, no more than <paramref name="most"/>; none when it is not there.</summary>
    public IReadOnlyList<string> Texts(string key, int most) =>
        [.. Items(key, most).Select(i => i is YamlText text ? text.Text : WrongType(i, $"「{key}」里应当都是一个个值"))];

    /// <summary>The items of the list under a key, no more than <paramref name="most"/>; none when it is not there.</summary>
    public IReadOnlyList<YamlNode> Items(string key, int most)
    {
        if (Node(key) is not { } node) return [];
        if (node is not YamlList list)
        {
            WrongType(node, $"「{key}」应当是列表");
            return [];
        }
        if (list.Items.Count <= most) return list.Items;
        _findings.Error("too-many", list.Items[most].Place, $"「{key}」有 {list.Items.Count} 项，最多 {most} 项；这里是第 {most + 1} 项。");
        return [];
    }

    /// <summary>The entries of the mapping under a key; none when it is not there.</summary>
    public IReadOnlyList<YamlEntry> Entries(string key)
    {
        if (Node(key) is not { } node) return [];
        if (node is YamlMap map) return map.Entries;
        WrongType(node, $"「{key}」应当是「键: 值」");
        return [];
    }

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void Finish()
    {
        var unknown = _map.Entries.Where(e => !_asked.Contains(e.Key)).ToList();
        var known = unknown.Count > 0 ? NameList.Of(_known) : "";
        foreach (var entry in unknown)
        {
            _findings.Error("unknown-key", entry.KeyPlace,
                $"没有名为{Quoted.Of(entry.Key)}的键{_findings.Hint(entry.Key, _known)}。可用的有：{known}。");
        }
    }

    private YamlEntry? Entry(string key)
    {
        if (_asked.Add(key)) _known.Add(key);
        return _entries.GetValueOrDefault(key);
    }

    private int CountOf(YamlNode node, string key, int most)
    {
        if (node is YamlText { Text: var text } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0 && number <= most) return number;
        WrongType(node, $"「{key}」应当是从 1 到 {most} 的整数");
        return 1;
    }

    private string WrongType(YamlNode node, string expected)
    {
        _findings.Error("wrong-type", node.Place, $"{expected}，实际是{node.Kind}。");
        return "";
    }
}
