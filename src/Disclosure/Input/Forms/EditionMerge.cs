using Disclosure.Core.Addressing;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>
/// Puts what an edition says over what the one says that it is based on. A key that it gives takes the place of theirs; identities (勾稽)
/// are added, one of the same title takes the place of theirs, and those that it does not want (不用) are left out; classifications and
/// words are added one by one. Everything keeps its place, so that a fault is told where it is written.
/// </summary>
internal sealed class EditionMerge(FindingList findings)
{
    /// <summary>The whole.</summary>
    public YamlNode Of(YamlNode below, YamlMap own)
    {
        if (below is not YamlMap basis) return own;
        var names = own.Entries.Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
        var inherited = basis.Entries.Where(e => !names.Contains(e.Key) && e.Key != EditionKeys.Basis.Name && e.Key != EditionKeys.Unused.Name);
        var kept = inherited.Concat(own.Entries.Select(e => basis.Entries.FirstOrDefault(b => b.Key == e.Key) is { } before ? Of(before, e) : e)).ToList();
        return own with { Entries = Without(own, kept) };
    }

    private static YamlEntry Of(YamlEntry below, YamlEntry own)
    {
        var value = (below.Value, own.Value) switch
        {
            (YamlList before, YamlList list) when own.Key == EditionKeys.Identities.Name => Of(before, list),
            (YamlMap before, YamlMap map) when own.Key == EditionKeys.Classifications.Name || own.Key == EditionKeys.Placeholders.Name => Of(before, map),
            _ => own.Value,
        };
        return own with { Value = value };
    }

    private static YamlMap Of(YamlMap below, YamlMap own) =>
        own with { Entries = [.. below.Entries.Where(b => own.Entries.All(e => e.Key != b.Key)), .. own.Entries] };

    private static YamlList Of(YamlList below, YamlList own)
    {
        var titles = own.Items.ToLookup(TitleOf, StringComparer.Ordinal);
        var replaced = below.Items.Select(TitleOf).Where(t => t.Length > 0 && titles.Contains(t)).ToHashSet(StringComparer.Ordinal);
        return own with
        {
            Items =
            [
                .. below.Items.SelectMany(i => replaced.Contains(TitleOf(i)) ? titles[TitleOf(i)] : [i]),
                .. own.Items.Where(i => !replaced.Contains(TitleOf(i))),
            ],
        };
    }

    private List<YamlEntry> Without(YamlMap own, List<YamlEntry> entries)
    {
        if (own.Entries.FirstOrDefault(e => e.Key == EditionKeys.Unused.Name)?.Value is not YamlList unused) return entries;
        var at = entries.FindIndex(e => e.Key == EditionKeys.Identities.Name);
        if (at < 0 || entries[at].Value is not YamlList identities) return entries;
        var titles = identities.Items.Select(TitleOf).ToList();
        foreach (var name in unused.Items.OfType<YamlText>().Where(n => !titles.Contains(AddressText.Step(n.Text))))
        {
            findings.Error("unknown-key", name.Place, $"基于的版式里没有名为{Bracketed.Of(name.Text)}的勾稽{findings.Hint(name.Text, titles)}。");
        }
        var left = unused.Items.OfType<YamlText>().Select(n => AddressText.Step(n.Text)).ToHashSet(StringComparer.Ordinal);
        entries[at] = entries[at] with { Value = identities with { Items = [.. identities.Items.Where(i => !left.Contains(TitleOf(i)))] } };
        return entries;
    }

    private static string TitleOf(YamlNode item) => item is YamlMap { Entries: [var only] } ? AddressText.Step(only.Key) : "";
}
