using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>The names by which an edition's tables may call its classifications.</summary>
internal sealed class ClassificationNames(IReadOnlyCollection<string> names, FindingList findings)
{
    /// <summary>The name under a key; null when it is not given or is not one of them.</summary>
    public string? Read(KeyedReader options, InputKey<TextValue> key) =>
        options.Text(key) is { Length: > 0 } name ? Known(name, options.ValuePlace(key)) : null;

    /// <summary>The name itself, or null with a finding when it is not one of them.</summary>
    public string? Known(string name, Place place)
    {
        if (names.Contains(name, StringComparer.Ordinal)) return name;
        findings.Error("unknown-classification", place,
            $"版式没有名为{Bracketed.Of(name)}的科目分类{findings.Hint(name, names)}；edition.yaml 的「{EditionKeys.Classifications.Name}」里有：{NameList.Of(names)}。");
        return null;
    }
}
