using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>A fixed line of a form with the line that heads it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Group">The line that heads it, or null.</param>
/// <param name="Identity">What it is recognised by, which is what its row in a grid is.</param>
internal sealed record FormLine(FixedLine Line, FixedLine? Group, RowIdentity Identity)
{
    /// <summary>Its steps, with a slash between.</summary>
    public string Name { get; } = Group is null ? Line.Key : $"{Group.Key}/{Line.Key}";

    /// <summary>The lines of a form that have cells, in order.</summary>
    public static IReadOnlyList<FormLine> Of(GridForm form, YearNames names)
    {
        var lines = new List<FormLine>();
        foreach (var slot in form.Rows)
        {
            if (slot is not RowSlot.FixedRow { Line: var line }) continue;
            if (line.Children.Count == 0) lines.Add(new FormLine(line, null, IdentityOf([line], names)));
            else lines.AddRange(line.Children.Select(c => new FormLine(c, line, IdentityOf([line, c], names))));
        }
        return lines;
    }

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
