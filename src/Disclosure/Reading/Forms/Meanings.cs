using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Reading.Files;
using Disclosure.Reading.Yaml;

namespace Disclosure.Reading.Forms;

/// <summary>The names of what columns and fields mean in an edition (含义).</summary>
internal static class Meanings
{
    private const string Key = "含义";

    /// <summary>The meaning under 含义, or none when it is not given.</summary>
    public static Meaning Read(KeyedReader options, FindingList findings)
    {
        var name = options.Text(Key);
        if (name.Length == 0) return Meaning.None;
        if (MeaningNames.All.TryGetValue(name, out var meaning)) return meaning;
        findings.Error("unknown-meaning", options.Node(Key)!.Place,
            $"没有名为{Quoted.Of(name)}的含义{findings.Hint(name, MeaningNames.All.Keys)}。可用的有：{string.Join("、", MeaningNames.All.Keys)}。");
        return Meaning.None;
    }
}
