using System.Globalization;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>
/// Writes the years into an edition's labels: <c>{年度}</c> is the budget year, <c>{上年}</c> and <c>{前年}</c> the two before; and the
/// words that the edition gives: <c>{文种}</c>, and its own (占位). <c>{单位}</c>, <c>{表号}</c> and <c>{序}</c> are left for later; any other word in
/// braces is a finding.
/// </summary>
internal sealed class YearWords
{
    private static readonly string[] Later = ["{单位}", "{表号}", "{序}"];

    private readonly FindingList _findings;
    private readonly List<(string Word, string Value)> _words = [];

    /// <summary>The words of an edition for a year.</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="edition">What the edition says, words not yet written out.</param>
    /// <param name="findings">Takes the faults.</param>
    public YearWords(int year, YamlNode edition, FindingList findings)
    {
        _findings = findings;
        AddOwn(edition);
        foreach (var (word, value) in new[] { ("{年度}", year), ("{上年}", year - 1), ("{前年}", year - 2) })
        {
            _words.Add((word, value.ToString(CultureInfo.InvariantCulture)));
        }
    }

    // They may hold years, which are written out after them.
    private void AddOwn(YamlNode edition)
    {
        if (edition is not YamlMap map) return;
        if (map.Entries.FirstOrDefault(e => e.Key == EditionKeys.Document.Name)?.Value is YamlText { Text.Length: > 0 } document) _words.Add(("{文种}", document.Text));
        foreach (var entry in EntriesOf(map, EditionKeys.Placeholders.Name))
        {
            if (entry.Value is not YamlText { IsBlank: false } text) continue;
            var word = $"{{{entry.Key}}}";
            if (word is "{年度}" or "{上年}" or "{前年}" or "{文种}" || Later.Contains(word) || entry.Key.AsSpan().ContainsAny('{', '}'))
            {
                _findings.Error("bad-name", entry.KeyPlace, $"{Bracketed.Of(entry.Key)}不能作自己的占位：程序已经用了，或者里面有括号。");
                continue;
            }
            _words.Add((word, text.Text));
        }
    }

    private static IReadOnlyList<YamlEntry> EntriesOf(YamlMap map, string key) =>
        map.Entries.FirstOrDefault(e => e.Key == key)?.Value is YamlMap inner ? inner.Entries : [];

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
        var rest = text;
        foreach (var word in Later) rest = rest.Replace(word, "", StringComparison.Ordinal);
        var start = rest.IndexOf('{');
        if (start >= 0 && rest.IndexOf('}', start) is var end and > 0)
        {
            var known = Later.Take(1).Concat(_words.Select(w => w.Word)).Concat(Later.Skip(1));
            _findings.Error("unknown-placeholder", place, $"没有名为「{rest[start..(end + 1)]}」的占位词；可用的有：{string.Join("、", known)}。");
        }
        return text;
    }
}
