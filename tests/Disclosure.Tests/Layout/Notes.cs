using System.Globalization;
using Disclosure.Core.Documents;

namespace Disclosure.Tests.Layout;

/// <summary>Numbered notes, filled in.</summary>
internal sealed record Notes : ComposedSection
{
    private readonly Section[] _parts;

    /// <summary>Notes that say something of some money.</summary>
    public Notes(NotesForm form, params IEnumerable<(string Text, string Amount)> items)
        : base([form.Name], form.Heading) => _parts = [new Grid(form.Grid, [.. items.Select(Row)], [form.Name], "")];

    /// <inheritdoc/>
    public override IReadOnlyList<Section> Parts => _parts;

    private static GridRow Row((string Text, string Amount) item, int index)
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        return new GridRow([number], [Cell(number), Cell(item.Text), Cell(item.Amount)], MadeUpBudget.Somewhere) { Kind = RowKind.Record, Label = number };
    }

    private static Cell Cell(string text) => new(text, PrintedNumber.Parse(text), MadeUpBudget.Somewhere);
}
