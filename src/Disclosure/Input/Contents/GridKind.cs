using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Input.Forms;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Contents;

/// <summary>Grids of rows and columns.</summary>
internal sealed class GridKind : SectionKind<GridForm>
{
    /// <inheritdoc/>
    public override SectionKindKeys Keys => GridKeys.Kind;

    /// <inheritdoc/>
    public override SectionForm ReadForm(KeyedReader options, string name, string heading, FormReading reading) =>
        new GridFormReader(reading).Read(options, name, heading);

    /// <inheritdoc/>
    protected override Section ReadData(GridForm form, YamlNode node, IReadOnlyList<string> steps, string heading, DataReading reading) =>
        new GridReader(form, reading).Read(node, steps, heading);
}
