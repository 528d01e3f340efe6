using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Input.Forms;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Contents;

/// <summary>Groups of sections. A table that declares one is the group itself: its sections are the table's.</summary>
internal sealed class GroupKind : SectionKind<GroupForm>
{
    /// <inheritdoc/>
    public override SectionKindKeys Keys => GroupKeys.Kind;

    /// <inheritdoc/>
    public override SectionForm ReadForm(KeyedReader options, string name, string heading, FormReading reading) =>
        new GroupForm(name, heading, ReadTable(options, reading), options.Flag(GroupKeys.IsRepeated));

    /// <inheritdoc/>
    public override IReadOnlyList<SectionForm> ReadTable(KeyedReader options, FormReading reading)
    {
        var items = NamedItem.All(options.Items(GroupKeys.Sections), reading.Findings).ToList();
        NamedItem.RefuseDuplicates(items, reading.Findings);
        return [.. items.Select(item => ReadItem(item, reading))];
    }

    /// <inheritdoc/>
    protected override InputKey DataKey(GroupForm form) => form.IsRepeated ? DataKeys.Repeated(form.Name) : base.DataKey(form);

    /// <inheritdoc/>
    protected override IEnumerable<Section> ReadNamed(GroupForm form, KeyedReader data, IReadOnlyList<string> above, DataReading reading) =>
        form.IsRepeated ? Repeated(form, data.Items(DataKeys.Repeated(form.Name)), above, reading) : base.ReadNamed(form, data, above, reading);

    /// <inheritdoc/>
    protected override Section ReadData(GroupForm form, YamlNode node, IReadOnlyList<string> steps, string heading, DataReading reading) =>
        new SectionGroup(reading.Kinds.ReadAll(form.Sections, node, steps, reading), steps, heading);

    private static SectionForm ReadItem(NamedItem item, FormReading reading)
    {
        var (kind, options) = reading.Kinds.Open(item.Node, SectionKeys.All, isOneOfSeveral: true, reading.Findings);
        var heading = options.Has(SectionKeys.Heading) ? options.Text(SectionKeys.Heading) : item.Name;
        var unit = options.Text(SectionKeys.AmountUnit);
        return kind.ReadForm(options, item.Name, heading, unit.Length > 0 ? reading with { AmountUnit = unit } : reading);
    }

    private IEnumerable<Section> Repeated(GroupForm form, IReadOnlyList<YamlNode> items, IReadOnlyList<string> above, DataReading reading) =>
        items.TakeWhile(_ => !reading.Size.IsExceeded).Select((item, i) => ReadData(
            form, item, [.. above, $"{form.Name}{i + 1}"], form.Heading.Replace("{序}", $"{i + 1}", StringComparison.Ordinal), reading));
}
