using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Contents;

/// <summary>Makes the rows that name themselves: fixed lines, and the rows of a classification's subjects.</summary>
internal sealed class RowMaker(GridForm form, CellReader cells, FindingList findings)
{
    /// <summary>The row of a line; blank throughout when the unit wrote nothing (<paramref name="entry"/> is null).</summary>
    public GridRow FromLine(FixedLine line, YamlEntry? entry, FixedLine? group, Place otherwise)
    {
        var place = entry?.KeyPlace ?? otherwise;
        var subject = line.Classification is null ? null : cells.Subject(line.Key, line.Classification, place);
        var label = line.Label ?? (subject is null ? line.Key : $"{line.Key} {subject.Name}");
        return new GridRow(group is null ? [line.Key] : [group.Key, line.Key], Cells(label, subject?.Code, entry, place), place)
        {
            Kind = RowKind.Line,
            Label = label,
            Group = group?.Label,
            Code = subject?.Code,
            Level = line.Level,
            IsTotal = line.IsTotal,
            AmountUnit = line.AmountUnit,
            PrintedRow = line.PrintedRow,
        };
    }

    /// <summary>The row of a subject; null with a finding when the classification does not have it.</summary>
    public GridRow? FromSubject(string classification, YamlEntry entry)
    {
        if (cells.Subject(entry.Key, classification, entry.KeyPlace) is not { } subject) return null;
        return new GridRow([subject.Code], Cells(subject.Name, subject.Code, entry, entry.KeyPlace), entry.KeyPlace)
        {
            Kind = RowKind.Subject,
            Label = subject.Name,
            Code = subject.Code,
            Level = subject.Level,
        };
    }

    private Cell?[] Cells(string label, string? code, YamlEntry? entry, Place place)
    {
        var row = new Cell?[form.Leaves.Count];
        foreach (var leaf in form.Leaves)
        {
            if (leaf.Column.Type == ColumnType.Name) row[leaf.Index] = new Cell(label, null, place);
            else if (leaf.Column.Type == ColumnType.Code && code is not null) row[leaf.Index] = new Cell(code, null, place, code);
        }
        if (entry is not null) Fill(row, entry);
        return row;
    }

    private void Fill(Cell?[] row, YamlEntry entry)
    {
        if (entry.Value is YamlMap map)
        {
            foreach (var cell in map.Entries)
            {
                if (ValueCells.Find(form, cell, l => l.Column.HoldsValue, findings) is { } leaf) row[leaf.Index] = Read(leaf, cell.Value);
            }
            return;
        }
        var values = form.Leaves.Where(l => l.Column.HoldsValue).ToList();
        if (values is [var only])
        {
            row[only.Index] = Read(only, entry.Value);
            return;
        }
        findings.Error("wrong-type", entry.Value.Place,
            $"{Bracketed.Of(entry.Key)}应当是「{{栏: 值, …}}」，实际是{entry.Value.Kind}。可用的栏有：{NameList.Of([.. values.Select(v => v.Name)])}。");
    }

    private Cell? Read(Leaf leaf, YamlNode node) => cells.Read(node, leaf.Name, leaf.Column.Type, leaf.Column.Classification);
}
