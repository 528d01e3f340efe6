using Disclosure.Core.Editions;
using Disclosure.Formatting;
using Disclosure.Import.Blocks;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Placing;

/// <summary>Places the rows that a unit writes itself (明细), in their order.</summary>
internal sealed class RecordPlacing(GridForm form, CellPlacing cells, PlacingContext context)
{
    private readonly List<RowData> _rows = [];

    /// <summary>The records so far.</summary>
    public IReadOnlyList<RowData> Rows => _rows;

    /// <summary>Places a row.</summary>
    public void Place(SourceRow row)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in row.Values.GroupBy(v => v.Leaf.Name, StringComparer.Ordinal)) values[group.Key] = Value(group.First().Leaf, [.. group.Select(v => v.Cell)]);
        foreach (var leaf in form.Leaves.Where(l => l.Column.Type == ColumnType.Code)) TakeCode(leaf, row, values);
        foreach (var label in row.Labels.Where(l => l.Row == row.Row)) context.Journal.Known(label.Origin, label.Text, "科目名称");
        // A name that is printed once for several rows stands for all of them.
        foreach (var leaf in form.Leaves.Where(l => form.Grouping.Contains(l.Name, StringComparer.Ordinal) && values.GetValueOrDefault(l.Name, "").Length == 0))
        {
            if (_rows.Count > 0 && _rows[^1].Cells.FirstOrDefault(c => c.Key == leaf.Name).Value is { } above) values[leaf.Name] = above;
        }
        if (values.Values.All(v => v.Length == 0)) return;
        foreach (var leaf in form.Leaves.Where(l => l.Column.IsRowHeader)) values.TryAdd(leaf.Name, "");
        _rows.Add(new RowData("", [.. values.Where(v => v.Value.Length > 0 || form.FindLeaf(v.Key)!.Column.IsRowHeader)]));
    }

    private string Value(Leaf leaf, IReadOnlyList<GridCell> found)
    {
        if (leaf.Column.Type != ColumnType.Subject) return cells.Text(leaf, found);
        var text = string.Concat(found.Select(c => c.Text)).Trim();
        var digits = string.Concat(text.TakeWhile(char.IsAsciiDigit));
        var name = text[digits.Length..].Trim();
        var book = context.BookOf(leaf.Column.Classification);
        if (digits.Length == 0 && book?.CodeOf(name, null, out _) is { } code) digits = code;
        else if (book?.IsCode(digits) == true) book.Take(digits, name, found[0].Origin);
        if (digits.Length == 0) return cells.Text(leaf, found);
        context.Journal.Known(found[0].Origin, text, "科目");
        return digits;
    }

    private void TakeCode(Leaf leaf, SourceRow row, Dictionary<string, string> values)
    {
        if (row.Code.Count == 0) return;
        var code = string.Concat(row.Code.Select(c => Folded.Name(c.Cell.Text)));
        values[leaf.Name] = code;
        foreach (var (_, cell) in row.Code) context.Journal.Known(cell.Origin, cell.Text, "科目编码");
        if (context.BookOf(leaf.Column.Classification) is { } book && book.IsCode(code)) book.Take(code, row.Label, row.Code[0].Cell.Origin);
    }
}
