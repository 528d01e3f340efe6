using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>A fixed line of a form that has cells.</summary>
/// <param name="Path">The line with those above it.</param>
/// <param name="Identity">What it is recognised by, which is what its row in a grid is.</param>
internal sealed record FormLine(LinePath Path, RowIdentity Identity)
{
    /// <summary>Its steps, with a slash between.</summary>
    public string Name { get; } = string.Join('/', Path.Steps);

    /// <summary>The line.</summary>
    public FixedLine Line => Path.Line;

    /// <summary>The lines of a form that have cells, in order.</summary>
    public static IReadOnlyList<FormLine> Of(GridForm form, YearNames names) =>
        [.. form.Rows.OfType<RowSlot.FixedRow>().SelectMany(r => r.Line.Printed()).Select(p => new FormLine(p, IdentityOf(p.Lines, names)))];

    private static RowIdentity IdentityOf(IReadOnlyList<FixedLine> steps, YearNames names)
    {
        var line = steps[^1];
        return new RowIdentity(RowKind.Line, [.. steps.Select(s => names.Key(s.Key))])
        {
            Name = line.Label ?? line.Key,
            Traits = new Traits(names.Key(line.Key), null, null),
            Code = line.Classification is null ? null : line.Key,
            Classification = line.Classification,
            IsTotal = line.IsTotal,
        };
    }
}
