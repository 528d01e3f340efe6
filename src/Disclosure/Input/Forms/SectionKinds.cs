using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>The kinds of sections that an input may have. A form is of the first whose mark it has, or of the last.</summary>
internal sealed class SectionKinds(params IReadOnlyList<SectionKind> all)
{
    /// <summary>Opens what declares a section, with the keys of its kind beside those <paramref name="around"/> it.</summary>
    /// <param name="node">What declares it.</param>
    /// <param name="around">The keys that every kind has there.</param>
    /// <param name="isOneOfSeveral">Whether it stands among others under a name.</param>
    /// <param name="findings">Takes the faults.</param>
    public (SectionKind Kind, KeyedReader Options) Open(YamlNode node, InputMapping around, bool isOneOfSeveral, FindingList findings)
    {
        var marked = all.FirstOrDefault(k => k.Keys.Mapping.Required.Any(mark => Has(node, mark)));
        var kind = marked ?? all[^1];
        // Where there is no mark at all, a mistyped one may be that of any kind.
        var others = marked is null ? all.Where(k => k != kind).SelectMany(k => k.Keys.Mapping.Keys.Where(m => m.IsRequired)) : [];
        IReadOnlyList<InputKey> beside = isOneOfSeveral ? kind.Keys.Beside : [];
        var mapping = new InputMapping([.. around.Keys, .. beside, .. others.Select(m => m with { IsRequired = false }), .. kind.Keys.Mapping.Keys]);
        return (kind, new KeyedReader(node, mapping, findings));
    }

    /// <summary>How forms declare them.</summary>
    public IReadOnlyList<SectionKindKeys> Keys { get; } = [.. all.Select(k => k.Keys)];

    /// <summary>The kind of a form.</summary>
    public SectionKind Of(SectionForm form) =>
        all.FirstOrDefault(k => k.Is(form)) ?? throw new InvalidOperationException($"no kind of section reads {form.GetType().Name}");

    /// <summary>The data of the sections of a table or of a group, each under its name.</summary>
    public List<Section> ReadAll(IReadOnlyList<SectionForm> forms, YamlNode node, IReadOnlyList<string> above, DataReading reading)
    {
        var data = new KeyedReader(node, new InputMapping([.. forms.Select(f => Of(f).DataKey(f))]), reading.Findings);
        return [.. forms.SelectMany(f => Of(f).ReadNamed(f, data, above, reading))];
    }

    private static bool Has(YamlNode node, string key) => node is YamlMap map && map.Entries.Any(e => e.Key == key);
}

/// <summary>
/// A kind of section as the input has it: how a form declares it, and how its form and its data are read. How it is laid out, Core
/// says; what an editor is told of its data, a schema of the same kind. Make it by the type of its form.
/// </summary>
internal abstract class SectionKind
{
    /// <summary>How a form declares it.</summary>
    public abstract SectionKindKeys Keys { get; }

    /// <summary>Whether a form is of this kind.</summary>
    public abstract bool Is(SectionForm form);

    /// <summary>Reads a form whose keys stand among others that the caller reads.</summary>
    public abstract SectionForm ReadForm(KeyedReader options, string name, string heading, FormReading reading);

    /// <summary>Reads the sections of a table that declares this kind without more ado: usually one, without a name.</summary>
    public virtual IReadOnlyList<SectionForm> ReadTable(KeyedReader options, FormReading reading) => [ReadForm(options, "", "", reading)];

    /// <summary>The key under which a unit writes the data of a section.</summary>
    public abstract InputKey DataKey(SectionForm form);

    /// <summary>
    /// Reads what stands under that key: usually one section, printed blank, with the headings and lines that the form fixes, when the
    /// unit left it out.
    /// </summary>
    public abstract IEnumerable<Section> ReadNamed(SectionForm form, KeyedReader data, IReadOnlyList<string> above, DataReading reading);

    /// <summary>Reads the data of one section.</summary>
    public abstract Section ReadData(SectionForm form, YamlNode node, IReadOnlyList<string> steps, string heading, DataReading reading);
}

/// <summary>What the readers of an edition's forms share.</summary>
/// <param name="Kinds">The kinds of sections that there are.</param>
/// <param name="Classifications">The classifications that the edition's tables may name.</param>
/// <param name="Findings">Takes the faults.</param>
internal sealed record FormReading(SectionKinds Kinds, ClassificationNames Classifications, FindingList Findings)
{
    /// <summary>The unit of the amounts of the section that is read; null for that of the table.</summary>
    public string? AmountUnit { get; init; }
}

/// <summary>What the readers of a document's tables share.</summary>
/// <param name="Kinds">The kinds of sections that there are.</param>
/// <param name="Classifications">The classifications of the document's year, by the names that its edition calls them by.</param>
/// <param name="Size">Counts the cells.</param>
/// <param name="Findings">Takes the faults.</param>
internal sealed record DataReading(
    SectionKinds Kinds, IReadOnlyDictionary<string, Classification> Classifications, DocumentSize Size, FindingList Findings);
