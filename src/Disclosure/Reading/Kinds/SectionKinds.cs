using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Core.Grids;
using Disclosure.Keys;
using Disclosure.Reading.Yaml;

namespace Disclosure.Reading.Kinds;

/// <summary>The kinds of sections that an input may have. A form is of the first whose mark it has, or of the last.</summary>
internal sealed class SectionKinds(params IReadOnlyList<SectionKind> all)
{
    /// <summary>Opens what declares a section, with the keys of its kind beside those <paramref name="around"/> it.</summary>
    /// <param name="node">What declares it.</param>
    /// <param name="around">The keys that every kind has there.</param>
    /// <param name="isOneOfSeveral">Whether it stands among others under a name.</param>
    /// <param name="findings">Takes the faults.</param>
    public (SectionKind Kind, KeyedReader Options) Open(YamlNode node, Mapping around, bool isOneOfSeveral, FindingList findings)
    {
        var marked = all.FirstOrDefault(k => k.Keys.Mapping.Required.Any(mark => Has(node, mark)));
        var kind = marked ?? all[^1];
        // Where there is no mark at all, a mistyped one may be that of any kind.
        var others = marked is null ? all.Where(k => k != kind).SelectMany(k => k.Keys.Mapping.Keys.Where(m => m.IsRequired)) : [];
        IReadOnlyList<Key> beside = isOneOfSeveral ? kind.Keys.Beside : [];
        var mapping = new Mapping([.. around.Keys, .. beside, .. others.Select(m => m with { IsRequired = false }), .. kind.Keys.Mapping.Keys]);
        return (kind, new KeyedReader(node, mapping, findings));
    }

    /// <summary>The kind of a form.</summary>
    public SectionKind Of(SectionForm form) =>
        all.FirstOrDefault(k => k.Is(form)) ?? throw new InvalidOperationException($"no such section: {form.GetType().Name}");

    /// <summary>The data of the sections of a table or of a group, each under its name.</summary>
    public List<Section> ReadAll(IReadOnlyList<SectionForm> forms, YamlNode node, IReadOnlyList<string> above, DataReading reading)
    {
        var data = new KeyedReader(node, new Mapping([.. forms.Select(f => Of(f).DataKey(f))]), reading.Findings);
        return [.. forms.SelectMany(f => Of(f).ReadNamed(f, data, above, reading))];
    }

    /// <summary>How many cells a table's form prints whatever a unit writes into it; long, for a form that is too large must be counted too.</summary>
    public long CellsOf(TableForm form) => CellsOf(form.Sections);

    /// <summary>How many cells these forms print.</summary>
    public long CellsOf(IEnumerable<SectionForm> forms) => forms.Sum(f => Of(f).CellsOf(f, this));

    /// <summary>The fields of these forms.</summary>
    public IEnumerable<string> FieldsOf(IEnumerable<SectionForm> forms) => forms.SelectMany(f => Of(f).FieldsOf(f, this));

    private static bool Has(YamlNode node, string key) => node is YamlMap map && map.Entries.Any(e => e.Key == key);
}
