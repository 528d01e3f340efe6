using Disclosure.Core.Findings;

namespace Disclosure.Input.Sources;

/// <summary>A node of a YAML file, with where it stands.</summary>
internal abstract record YamlNode(Place Place)
{
    /// <summary>What it is, in the words of a message.</summary>
    public abstract string Kind { get; }
}

/// <summary>A text, exactly as written; <c>IsBlank</c> when a key has nothing after its colon.</summary>
internal sealed record YamlText(string Text, bool IsBlank, Place Place) : YamlNode(Place)
{
    public override string Kind => IsBlank || Text.Length == 0 ? "空白" : Bracketed.Of(Text);
}

/// <summary>A mapping, in the order of the file, each key once.</summary>
internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, Place Place) : YamlNode(Place)
{
    public override string Kind => "键和值";
}

/// <summary>A list.</summary>
internal sealed record YamlList(IReadOnlyList<YamlNode> Items, Place Place) : YamlNode(Place)
{
    public override string Kind => "列表";
}

/// <summary>A key of a mapping with its value.</summary>
internal sealed record YamlEntry(string Key, Place KeyPlace, YamlNode Value);
