using Disclosure.Core.Editions;
using Disclosure.Core.Grids;
using Disclosure.Keys;
using Disclosure.Reading.Yaml;

namespace Disclosure.Reading.Kinds;

/// <summary>
/// A kind of section as the input has it: how a form declares it, and how its form and its data are read. How it is laid out, Core
/// says; what an editor is told of its data, a schema of the same kind. Make it as a <see cref="SectionKind{TForm}"/>.
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
    public abstract Key DataKey(SectionForm form);

    /// <summary>
    /// Reads what stands under that key: usually one section, printed blank, with the headings and lines that the form fixes, when the
    /// unit left it out.
    /// </summary>
    public abstract IEnumerable<Section> ReadNamed(SectionForm form, KeyedReader data, IReadOnlyList<string> above, DataReading reading);

    /// <summary>Reads the data of one section.</summary>
    public abstract Section ReadData(SectionForm form, YamlNode node, IReadOnlyList<string> steps, string heading, DataReading reading);

    /// <summary>How many cells a form prints whatever a unit writes into it; of what may be repeated, once.</summary>
    public abstract long CellsOf(SectionForm form, SectionKinds kinds);

    /// <summary>The fields of a form, by which a sheet can be called (一项一表).</summary>
    public abstract IEnumerable<string> FieldsOf(SectionForm form, SectionKinds kinds);
}

/// <summary>A kind of section by the type of its form.</summary>
internal abstract class SectionKind<TForm> : SectionKind where TForm : SectionForm
{
    /// <inheritdoc/>
    public sealed override bool Is(SectionForm form) => form is TForm;

    /// <inheritdoc/>
    public sealed override Key DataKey(SectionForm form) => DataKey((TForm)form);

    /// <inheritdoc/>
    public sealed override IEnumerable<Section> ReadNamed(SectionForm form, KeyedReader data, IReadOnlyList<string> above, DataReading reading) =>
        ReadNamed((TForm)form, data, above, reading);

    /// <inheritdoc/>
    public sealed override Section ReadData(SectionForm form, YamlNode node, IReadOnlyList<string> steps, string heading, DataReading reading) =>
        ReadData((TForm)form, node, steps, heading, reading);

    /// <inheritdoc/>
    public sealed override long CellsOf(SectionForm form, SectionKinds kinds) => CellsOf((TForm)form, kinds);

    /// <inheritdoc/>
    public sealed override IEnumerable<string> FieldsOf(SectionForm form, SectionKinds kinds) => FieldsOf((TForm)form, kinds);

    /// <inheritdoc cref="DataKey(SectionForm)"/>
    protected virtual Key DataKey(TForm form) => DataKeys.Named(form.Name);

    /// <inheritdoc cref="ReadNamed(SectionForm, KeyedReader, IReadOnlyList{string}, DataReading)"/>
    protected virtual IEnumerable<Section> ReadNamed(TForm form, KeyedReader data, IReadOnlyList<string> above, DataReading reading) =>
        [ReadData(form, data.Node(DataKey(form)) ?? new YamlMap([], data.Place), [.. above, form.Name], form.Heading, reading)];

    /// <inheritdoc cref="ReadData(SectionForm, YamlNode, IReadOnlyList{string}, string, DataReading)"/>
    protected abstract Section ReadData(TForm form, YamlNode node, IReadOnlyList<string> steps, string heading, DataReading reading);

    /// <inheritdoc cref="CellsOf(SectionForm, SectionKinds)"/>
    protected abstract long CellsOf(TForm form, SectionKinds kinds);

    /// <inheritdoc cref="FieldsOf(SectionForm, SectionKinds)"/>
    protected virtual IEnumerable<string> FieldsOf(TForm form, SectionKinds kinds) => [];
}
