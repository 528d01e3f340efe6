using System.Globalization;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;

namespace Disclosure.Input.Sources;

/// <summary>
/// Reads a mapping by its declared keys. A key that is missing, or that nobody declared, is a finding as soon as it is opened; to ask
/// for one that is not declared is a slip of the program.
/// </summary>
internal sealed class KeyedReader
{
    private readonly YamlMap _map;
    private readonly InputMapping _mapping;
    private readonly Dictionary<string, YamlEntry> _entries;
    private readonly FindingList _findings;

    /// <summary>Opens a node that must be a mapping; anything else is a finding and reads as an empty one.</summary>
    public KeyedReader(YamlNode node, InputMapping mapping, FindingList findings)
    {
        _findings = findings;
        _mapping = mapping;
        _map = node as YamlMap ?? new YamlMap([], node.Place);
        _entries = _map.Entries.ToDictionary(e => e.Key, StringComparer.Ordinal);
        if (node is YamlMap)
        {
            RefuseUnknown();
            foreach (var name in mapping.Required.Where(name => !_entries.ContainsKey(name))) findings.Error("missing-key", Place, $"缺少「{name}」。");
            return;
        }
        // Typed with a Chinese keyboard, a colon is often the wide one.
        var hint = node is YamlText text && text.Text.Contains('：') ? "；冒号要用半角，后面空一格" : "";
        findings.Error("wrong-type", node.Place, $"这里应当是「键: 值」，实际是{node.Kind}{hint}。");
    }

    /// <summary>Where the mapping stands.</summary>
    public Place Place => _map.Place;

    /// <summary>Whether it has all the keys that it must have.</summary>
    public bool IsComplete => _mapping.Required.All(_entries.ContainsKey);

    /// <summary>Whether the key is there.</summary>
    public bool Has(InputKey key) => Entry(key) is not null;

    /// <summary>Where the key stands, or where the mapping does when the key is not there.</summary>
    public Place PlaceOf(InputKey key) => Entry(key)?.KeyPlace ?? Place;

    /// <summary>Where what is under the key stands, or where the mapping does when the key is not there.</summary>
    public Place ValuePlace(InputKey key) => Node(key)?.Place ?? Place;

    /// <summary>The node under a key, or null.</summary>
    public YamlNode? Node(InputKey key) => Entry(key)?.Value;

    /// <summary>The text under a key; blank when it is not there or has no value, which is a finding where it must have one.</summary>
    public string Text<T>(InputKey<T> key) where T : TextValue
    {
        if (Node(key) is not { } node) return "";
        if (node is not YamlText text) return WrongType(node, $"「{key.Name}」应当是一个值");
        if (text is { IsBlank: false, Text.Length: > 0 }) return text.Text;
        if (key.IsRequired) _findings.Error("empty-value", PlaceOf(key), $"「{key.Name}」没有值。");
        return "";
    }

    /// <summary>What the word under a key means; null when it is not there, or with a finding when it is none of them.</summary>
    public T? Word<T>(InputKey<WordsValue<T>> key) where T : struct
    {
        var text = Text(key);
        if (text.Length == 0) return null;
        if (key.Value.ByWord.TryGetValue(text, out var meaning)) return meaning;
        WrongWord(key, text, string.Join("或", key.Value.All.Select(word => $"「{word}」")));
        return null;
    }

    /// <summary>是 or 否 under a key; false when it is not there.</summary>
    public bool Flag(InputKey<FlagValue> key)
    {
        if (Node(key) is not { } node) return false;
        if (node is not YamlText text) return WrongType(node, $"「{key.Name}」应当是一个值").Length > 0;
        if (text.Text is FlagValue.Yes) return true;
        if (text is { IsBlank: false, Text: not ("" or FlagValue.No) }) WrongWord(key, text.Text, $"「{FlagValue.Yes}」或「{FlagValue.No}」");
        return false;
    }

    /// <summary>A whole number under a key; null when it is not there.</summary>
    public int? Count(InputKey<CountValue> key) => Node(key) is { } node ? CountOf(node, key, key.Value.Most) : null;

    /// <summary>Whole numbers under a key: one value or a list.</summary>
    public IReadOnlyList<int> Counts(InputKey<NumbersValue> key) => Node(key) switch
    {
        null => [],
        YamlList list => [.. Bounded(list, key, key.Value.Most).Select(i => CountOf(i, key, key.Value.Most))],
        var node => [CountOf(node, key, key.Value.Most)],
    };

    /// <summary>Texts under a key that must be a list of them; none when it is not there.</summary>
    public IReadOnlyList<string> Texts(InputKey<ListValue> key) =>
        [.. Items(key).Select(i => i is YamlText text ? text.Text : WrongType(i, $"「{key.Name}」里应当都是一个个值"))];

    /// <summary>The items of the list under a key; none when it is not there, or with a finding when there are too many.</summary>
    public IReadOnlyList<YamlNode> Items(InputKey<ListValue> key)
    {
        if (Node(key) is not { } node) return [];
        if (node is YamlList list) return Bounded(list, key, key.Value.Most);
        WrongType(node, $"「{key.Name}」应当是列表");
        return [];
    }

    /// <summary>The entries of the mapping under a key; none when it is not there.</summary>
    public IReadOnlyList<YamlEntry> Entries(InputKey key)
    {
        if (Node(key) is not { } node) return [];
        if (node is YamlMap map) return map.Entries;
        WrongType(node, $"「{key.Name}」应当是「键: 值」");
        return [];
    }

    private YamlEntry? Entry(InputKey key) => _mapping.Has(key.Name)
        ? _entries.GetValueOrDefault(key.Name)
        : throw new InvalidOperationException($"not a key of this mapping: {key.Name}");

    private void RefuseUnknown()
    {
        var unknown = _map.Entries.Where(e => !_mapping.Has(e.Key)).ToList();
        if (unknown.Count == 0) return;
        List<string> names = [.. _mapping.Keys.Select(k => k.Name)];
        var known = NameList.Of(names);
        foreach (var entry in unknown)
        {
            _findings.Error("unknown-key", entry.KeyPlace,
                $"没有名为{Bracketed.Of(entry.Key)}的键{_findings.Hint(entry.Key, names)}。可用的有：{known}。");
        }
    }

    private IReadOnlyList<YamlNode> Bounded(YamlList list, InputKey key, int most)
    {
        if (list.Items.Count <= most) return list.Items;
        _findings.Error("too-many", list.Items[most].Place, $"「{key.Name}」有 {list.Items.Count} 项，最多 {most} 项；这里是第 {most + 1} 项。");
        return [];
    }

    private int CountOf(YamlNode node, InputKey key, int most)
    {
        if (node is YamlText { Text: var text } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0 && number <= most) return number;
        WrongType(node, $"「{key.Name}」应当是从 1 到 {most} 的整数");
        return 1;
    }

    private void WrongWord(InputKey key, string text, string words) =>
        _findings.Error("wrong-type", Node(key)!.Place, $"「{key.Name}」应当是{words}，实际是{Bracketed.Of(text)}。");

    private string WrongType(YamlNode node, string expected)
    {
        _findings.Error("wrong-type", node.Place, $"{expected}，实际是{node.Kind}。");
        return "";
    }
}
