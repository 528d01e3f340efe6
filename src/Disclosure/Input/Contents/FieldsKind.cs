using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Input.Forms;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Contents;

/// <summary>Lists of fields.</summary>
internal sealed class FieldsKind : SectionKind<FieldsForm>
{
    /// <inheritdoc/>
    public override SectionKindKeys Keys => FieldsKeys.Kind;

    /// <inheritdoc/>
    public override SectionForm ReadForm(KeyedReader options, string name, string heading, FormReading reading) =>
        new FieldsForm(name, heading, new FieldReader(reading.AmountUnit, reading.Findings).Read(options.Items(FieldsKeys.Fields)));

    /// <inheritdoc/>
    protected override Section ReadData(FieldsForm form, YamlNode node, IReadOnlyList<string> steps, string heading, DataReading reading)
    {
        var keys = form.Fields.Select(f => DataKeys.Named(f.Key)).ToList();
        var options = new KeyedReader(node, new InputMapping(keys), reading.Findings);
        if (!reading.Size.Allows(form.Fields.Count, node.Place)) return new FieldList(form, new Cell?[form.Fields.Count], steps, heading);
        var cells = new CellReader(reading.Classifications, reading.Findings);
        var values = form.Fields
            .Zip(keys, (f, key) => options.Node(key) is { } value ? cells.Read(value, f.Key, f.Type, null) : null)
            .ToList();
        return new FieldList(form, values, steps, heading);
    }
}
