using System.Globalization;
using Disclosure.Core.Findings;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>
/// Writes the years into an edition's labels: <c>{年度}</c> is the budget year, <c>{上年}</c> and <c>{前年}</c> the two before.
/// <c>{单位}</c> and <c>{序}</c> are left for later; any other word in braces is a finding.
/// </summary>
internal sealed class YearWords(int year, FindingList findings)
{
    private readonly (string Word, string Value)[] _words =
    [
        ("{年度}", year.ToString(CultureInfo.InvariantCulture)),
        ("{上年}", (year - 1).ToString(CultureInfo.InvariantCulture)),
        ("{前年}", (year - 2).ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>The same tree with the years written out in keys and texts.</summary>
    public YamlNode In(YamlNode node) => node switch
    {
        YamlText text => text with { Text = In(text.Text, text.Place) },
        YamlList list => list with { Items = [.. list.Items.Select(In)] },
        YamlMap map => map with { Entries = [.. map.Entries.Select(e => new YamlEntry(In(e.Key, e.KeyPlace), e.KeyPlace, In(e.Value)))] },
        _ => node,
    };

    private string In(string text, Place place)
    {
        if (!text.Contains('{')) return text;
        foreach (var (word, value) in _words) text = text.Replace(word, value, StringComparison.Ordinal);
        var rest = text.Replace("{单位}", "", StringComparison.Ordinal).Replace("{序}", "", StringComparison.Ordinal);
        var start = rest.IndexOf('{');
        if (start >= 0 && rest.IndexOf('}', start) is var end and > 0)
        {
            findings.Error("unknown-placeholder", place,
                $"没有名为「{rest[start..(end + 1)]}」的占位词；可用的有：{{单位}}、{{年度}}、{{上年}}、{{前年}}、{{序}}。");
        }
        return text;
    }
}
