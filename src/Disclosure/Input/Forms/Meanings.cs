using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>The names of what columns and fields mean in an edition (含义).</summary>
internal static class Meanings
{
    /// <summary>The meaning under a key, or none when it is not given.</summary>
    public static Meaning Read(KeyedReader options, InputKey<WordsValue<Meaning>> key, FindingList findings)
    {
        var name = options.Text(key);
        if (name.Length == 0) return Meaning.None;
        if (key.Value.ByWord.TryGetValue(name, out var meaning)) return meaning;
        findings.Error("unknown-meaning", options.ValuePlace(key),
            $"没有名为{Bracketed.Of(name)}的含义{findings.Hint(name, key.Value.All)}。可用的有：{string.Join("、", key.Value.All)}。");
        return Meaning.None;
    }
}
