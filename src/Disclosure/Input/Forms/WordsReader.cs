using Disclosure.Core.Findings;
using Disclosure.Core.Words;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>Reads 词语: the words of a place that mean the same as words that the checks of the narrative know.</summary>
internal sealed class WordsReader(FindingList findings)
{
    /// <summary>The words of an edition, each with the known word that it is read as; those with faults are left out.</summary>
    public IReadOnlyDictionary<string, string> Read(KeyedReader options)
    {
        var entries = options.Entries(EditionKeys.Words);
        var keys = entries.Select(e => EditionKeys.Word(e.Key)).ToList();
        var reader = new KeyedReader(options.Node(EditionKeys.Words) ?? new YamlMap([], options.Place), new InputMapping(keys), findings);
        if (keys.Count > FormBounds.Words)
        {
            findings.Error("too-large", options.PlaceOf(EditionKeys.Words), $"「{EditionKeys.Words.Name}」有 {keys.Count} 个，最多 {FormBounds.Words} 个。");
            return new Dictionary<string, string>(StringComparer.Ordinal);
        }
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var known = reader.Text(key);
            if (IsSound(key, known, reader)) words[key.Name] = known;
        }
        return words;
    }

    private bool IsSound(InputKey<TextValue> key, string known, KeyedReader reader)
    {
        if (key.Name.Length is < 2 or > FormBounds.WordLength || !key.Name.All(char.IsLetter) || key.Name.Any(char.IsAscii))
        {
            findings.Error("wrong-type", reader.PlaceOf(key), $"「{EditionKeys.Words.Name}」左边应当是 2 到 {FormBounds.WordLength} 个汉字，没有数字和标点；实际是{Bracketed.Of(key.Name)}。");
            return false;
        }
        if (TeachableWords.All.Contains(key.Name))
        {
            findings.Error("duplicate-key", reader.PlaceOf(key), $"「{key.Name}」是核对本来就知道的词，不用写。");
            return false;
        }
        if (known.Length == 0 || TeachableWords.All.Contains(known)) return known.Length > 0;
        findings.Error("unknown-word", reader.ValuePlace(key),
            $"「{EditionKeys.Words.Name}」右边应当是核对知道的词，像「增加」「减少」「持平」「原因」「其中」；实际是{Bracketed.Of(known)}{findings.Hint(known, TeachableWords.All)}。");
        return false;
    }
}
