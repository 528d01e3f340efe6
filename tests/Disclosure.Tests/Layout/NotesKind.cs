using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Input.Forms;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Tests.Layout;

/// <summary>How an input has numbered notes: a form marks them by 逐条, a unit writes a list of what each is about, with its amount.</summary>
internal sealed class NotesKind : SectionKind<NotesForm>
{
    private static readonly InputKey<FlagValue> Mark = Declare.Required("逐条", "是：单位逐条写的说明", new FlagValue());

    /// <inheritdoc/>
    public override SectionKindKeys Keys { get; } = new(new InputMapping(Mark));

    /// <inheritdoc/>
    public override SectionForm ReadForm(KeyedReader options, string name, string heading, FormReading reading)
    {
        options.Flag(Mark);
        return new NotesForm(name, heading);
    }

    /// <inheritdoc/>
    protected override Section ReadData(NotesForm form, YamlNode node, IReadOnlyList<string> steps, string heading, DataReading reading) => new Notes(
        form, (node as YamlList)?.Items.OfType<YamlMap>().SelectMany(m => m.Entries).Select(e => (e.Key, ((YamlText)e.Value).Text)) ?? []);
}
