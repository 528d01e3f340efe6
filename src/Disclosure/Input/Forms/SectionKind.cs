using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>A kind of section by the type of its form.</summary>
internal abstract class SectionKind<TForm> : SectionKind where TForm : SectionForm
{
    /// <inheritdoc/>
    public sealed override bool Is(SectionForm form) => form is TForm;

    /// <inheritdoc/>
    public sealed override InputKey DataKey(SectionForm form) => DataKey((TForm)form);

    /// <inheritdoc/>
    public sealed override IEnumerable<Section> ReadNamed(SectionForm form, KeyedReader data, IReadOnlyList<string> above, DataReading reading) =>
        ReadNamed((TForm)form, data, above, reading);

    /// <inheritdoc/>
    public sealed override Section ReadData(SectionForm form, YamlNode node, IReadOnlyList<string> steps, string heading, DataReading reading) =>
        ReadData((TForm)form, node, steps, heading, reading);

    /// <inheritdoc cref="DataKey(SectionForm)"/>
    protected virtual InputKey DataKey(TForm form) => DataKeys.Named(form.Name);

    /// <inheritdoc cref="ReadNamed(SectionForm, KeyedReader, IReadOnlyList{string}, DataReading)"/>
    protected virtual IEnumerable<Section> ReadNamed(TForm form, KeyedReader data, IReadOnlyList<string> above, DataReading reading) =>
        [ReadData(form, data.Node(DataKey(form)) ?? new YamlMap([], data.Place), [.. above, form.Name], form.Heading, reading)];

    /// <inheritdoc cref="ReadData(SectionForm, YamlNode, IReadOnlyList{string}, string, DataReading)"/>
    protected abstract Section ReadData(TForm form, YamlNode node, IReadOnlyList<string> steps, string heading, DataReading reading);
}
