using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Contents;

/// <summary>Reads the rows that a unit writes itself (明细).</summary>
internal sealed class RecordReader(GridForm form, CellReader cells, FindingList findings)
{
    private readonly HashSet<string> _taken =
        [.. form.Rows.OfType<RowSlot.FixedRow>().Select(r => AddressText.Of([r.Line.Key]))];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The rows of a list.</summary>
    public IEnumerable<GridRow> Read(YamlNode node)
    {
        if (node is YamlList list) return list.Items.Select(Row).OfType<GridRow>();
        findings.Error("wrong-type", node.Place, $"明细应当是列表，每行以「- 」开头，实际是{node.Kind}。");
        return [];
    }

    private GridRow? Row(YamlNode node)
    {
        if (node is not YamlMap map)
        {
            findings.Error("wrong-type", node.Place, $"明细的一行应当是「{{栏: 值, …}}」，实际是{node.Kind}。");
            return null;
        }
        var row = new Cell?[form.Leaves.Count];
        foreach (var entry in map.Entries)
        {
            if (ValueCells.Find(form, entry, l => !l.Column.Type.IsPrinted(), findings) is not { } leaf) continue;
            row[leaf.Index] = cells.Read(entry.Value, leaf);
        }
        FillName(row);
        var headers = form.Leaves.Where(l => l.Column.IsRowHeader).ToList();
        foreach (var leaf in headers.Where(l => map.Entries.All(e => e.Key != l.Name)))
        {
            findings.Error("missing-key", map.Place, $"这一行缺少「{leaf.Name}」；它是这一行的名称。");
        }
        return Named([.. headers.Select(h => row[h.Index]?.Text ?? "")], row, map.Place);
    }

    // The name of a code is not written twice: it stands beside the code.
    private void FillName(Cell?[] row)
    {
        var code = form.Leaves.FirstOrDefault(l => l.Column.Type == ColumnType.Code);
        var name = form.Leaves.FirstOrDefault(l => l.Column.Type == ColumnType.Name);
        if (code is null || name is null || row[code.Index] is not { Code: { } digits } cell) return;
        if (cells.Subject(digits, code.Column.Classification, cell.Place) is { } subject)
        {
            row[name.Index] = new Cell(subject.Name, null, cell.Place, digits);
        }
    }

    private GridRow Named(string[] steps, Cell?[] row, Place place)
    {
        var label = steps[^1];
        var address = AddressText.Of(steps);
        var count = _counts.GetValueOrDefault(address);
        // The second row of the same name is called ~2, so that every address stays its own.
        do count++;
        while (!_taken.Add(count == 1 ? address : $"{address}~{count}"));
        _counts[address] = count;
        if (count > 1) steps[^1] += $"~{count}";
        return new GridRow(steps, row, place) { Kind = RowKind.Record, Label = label };
    }
}
