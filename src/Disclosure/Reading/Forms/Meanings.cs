using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Reading.Files;
using Disclosure.Reading.Yaml;

namespace Disclosure.Reading.Forms;

/// <summary>The names of what columns and fields mean in an edition (含义).</summary>
internal static class Meanings
{
    private const string Key = "含义";

    private static readonly Dictionary<string, Meaning> Names = new(StringComparer.Ordinal)
    {
        ["项目"] = Meaning.Project,
        ["项目预算"] = Meaning.ProjectBudget,
        ["品目"] = Meaning.Item,
        ["品目金额"] = Meaning.ItemAmount,
        ["指标类别"] = Meaning.IndicatorKind,
        ["指标"] = Meaning.Indicator,
        ["指标值"] = Meaning.IndicatorValue,
        ["往年值"] = Meaning.EarlierValue,
        ["项目属性"] = Meaning.ProjectNature,
        ["起始年度"] = Meaning.StartYear,
        ["终止年度"] = Meaning.EndYear,
        ["测算依据"] = Meaning.Basis,
    };

    /// <summary>The meaning under 含义, or none when it is not given.</summary>
    public static Meaning Read(KeyedReader options, FindingList findings)
    {
        var name = options.Text(Key);
        if (name.Length == 0) return Meaning.None;
        if (Names.TryGetValue(name, out var meaning)) return meaning;
        findings.Error("unknown-meaning", options.Node(Key)!.Place,
            $"没有名为{Quoted.Of(name)}的含义{NearestName.Hint(name, Names.Keys)}。可用的有：{string.Join("、", Names.Keys)}。");
        return Meaning.None;
    }
}
