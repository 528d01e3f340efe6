using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Contents;
using Disclosure.Input.Sources;

namespace Disclosure.Formatting;

/// <summary>
/// Sets the text of an input file in the guide's form. What it would say otherwise afterwards is not touched: both are read, and
/// compared. The file must be free of faults.
/// </summary>
internal static class InputText
{
    /// <summary>A YAML file; with the form of its table where it holds data of one.</summary>
    public static string OfYaml(string text, TableForm? form)
    {
        if (YamlFile.Parse(text, "", new FindingList()) is null) return text;
        var layout = SourceLayout.Of(text);
        var set = YamlWriter.Write(form is null ? layout : TableLayout.Of(form, layout));
        return IsSame(text, set) && SourceLayout.Comments(text).Order(StringComparer.Ordinal).SequenceEqual(SourceLayout.Comments(set).Order(StringComparer.Ordinal), StringComparer.Ordinal) ? set : text;
    }

    /// <summary>The prose of a part.</summary>
    public static string OfProse(string text)
    {
        var before = NarrativeReader.Parse(text, "", "", new FindingList()).Blocks;
        var set = NarrativeText.Of(before);
        var findings = new FindingList();
        var after = NarrativeReader.Parse(set, "", "", findings).Blocks;
        return !findings.HasErrors && ProseShape.Of(before) == ProseShape.Of(after) ? set : text;
    }

    private static bool IsSame(string before, string after)
    {
        var findings = new FindingList();
        var (one, other) = (YamlFile.Parse(before, "", findings), YamlFile.Parse(after, "", findings));
        return one is not null && other is not null && IsSame(one, other);
    }

    // The order of keys says nothing, but for codes: rows are printed in it.
    private static bool IsSame(YamlNode before, YamlNode after)
    {
        switch (before, after)
        {
            case (YamlText one, YamlText other):
                return one.IsBlank == other.IsBlank && (one.IsBlank || one.Text.Trim() == other.Text.Trim());
            case (YamlList one, YamlList other):
                return one.Items.Count == other.Items.Count && one.Items.Zip(other.Items).All(p => IsSame(p.First, p.Second));
            case (YamlMap one, YamlMap other):
                var values = other.Entries.ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
                return one.Entries.Count == values.Count && Codes(one).SequenceEqual(Codes(other), StringComparer.Ordinal)
                    && one.Entries.All(e => values.TryGetValue(e.Key, out var value) && IsSame(e.Value, value));
            default:
                return false;
        }
    }

    private static IEnumerable<string> Codes(YamlMap map) => map.Entries.Select(e => e.Key).Where(k => k.All(char.IsAsciiDigit));
}
