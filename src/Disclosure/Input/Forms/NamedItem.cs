using Disclosure.Core.Addressing;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>An item of a form's list: a name alone, or a name with options, <c>总计: {栏次: 5}</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Place">Where the name stands.</param>
/// <param name="Value">What follows the name; null when it stands alone.</param>
internal sealed record NamedItem(string Name, Place Place, YamlNode? Value)
{
    /// <summary>The items of a list; whatever is not an item is a finding.</summary>
    public static IEnumerable<NamedItem> All(IEnumerable<YamlNode> nodes, FindingList findings)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case YamlText { Text.Length: > 0, IsBlank: false } text:
                    yield return new NamedItem(text.Text, text.Place, null);
                    break;
                case YamlMap { Entries: [{ Key.Length: > 0 } only] }:
                    yield return new NamedItem(only.Key, only.KeyPlace, only.Value);
                    break;
                default:
                    findings.Error("wrong-type", node.Place, $"列表的每一项应当是「名称」或「名称: {{选项}}」，实际是{node.Kind}。");
                    break;
            }
        }
    }

    /// <summary>The options.</summary>
    public KeyedReader Options(InputMapping mapping, FindingList findings) => new(Node, mapping, findings);

    /// <summary>The options as a node, which is an empty mapping when the name stands alone.</summary>
    public YamlNode Node => Value ?? new YamlMap([], Place);

    /// <summary>Reports names that stand twice in one list.</summary>
    public static void RefuseDuplicates(IEnumerable<NamedItem> items, FindingList findings)
    {
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            // Addresses are made of names, and white space does not count in them.
            var name = AddressText.Step(item.Name);
            if (seen.TryAdd(name, item.Place)) continue;
            findings.Error("duplicate-key", item.Place, $"{Bracketed.Of(item.Name)}重复了，第 {seen[name].Line} 行已经写过。");
        }
    }
}
