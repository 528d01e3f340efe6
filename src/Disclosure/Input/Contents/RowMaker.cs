using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Contents;

/// <summary>Makes the rows that name themselves: fixed lines, and the rows of a classification's subjects.</summary>
internal sealed class RowMaker(GridForm form, CellReader cells, FindingList findings)
{
    /// <summary>The row of a line; blank throughout when the unit wrote nothing (<paramref name="entry"/> is null).</summary>
    /// <param name="path">The line, with those above it.</param>
    /// <param name="entry">What the unit wrote under its name.</param>
    /// <param name="otherwise">Where it would stand.</param>
    public GridRow FromLine(LinePath path, YamlEntry? entry, Place otherwise)
    {
        var line = path.Line;
        var place = entry?.KeyPlace ?? otherwise;
        var subject = line.Classification is null ? null : cells.Subject(line.Key, line.Classification, place);
        var label = line.Label ?? (subject is null ? line.Key : $"{line.Key} {subject.Name}");
        return new GridRow(path.Steps, Cells(label, subject?.Code, entry, place), place)
        {
            Kind = RowKind.Line,
            Label = label,
            Group = path.Group?.Label,
            Above = [.. path.Headings.Select(h => h.Label ?? h.Key)],
            OrdinalPattern = line.Ordinal,
            Code = subject?.Code,
            Level = line.Level,
            IsTotal = line.IsTotal,
            AmountUnit = line.AmountUnit,
            PrintedRow = line.PrintedRow,
        };
    }

    /// <summary>The row of a subject; null with a finding when the classification does not have it.</summary>
    public GridRow? FromSubject(RowSlot.CodedRows slot, YamlEntry entry)
    {
        if (cells.Subject(entry.Key, slot.Classification, entry.KeyPlace) is not { } subject) return null;
        return new GridRow([subject.Code], Cells(subject.Name, subject.Code, entry, entry.KeyPlace), entry.KeyPlace)
        {
            Kind = RowKind.Subject,
            Label = subject.Name,
            Code = subject.Code,
            Level = subject.Level,
            SubjectLevel = subject.Level,
        };
    }

    /// <summary>The only row of a grid; blank throughout where the unit wrote nothing.</summary>
    /// <param name="columns">What it wrote, by the names of the columns.</param>
    public GridRow FromColumns(YamlMap columns)
    {
        var row = new Cell?[form.Leaves.Count];
        Fill(row, columns);
        return new GridRow([], row, columns.Place) { Kind = RowKind.Line, Label = "" };
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
            Fill(row, map);
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

    private void Fill(Cell?[] row, YamlMap columns)
    {
        foreach (var cell in columns.Entries)
        {
            if (ValueCells.Find(form, cell, l => l.Column.HoldsValue, findings) is { } leaf) row[leaf.Index] = Read(leaf, cell.Value);
        }
    }

    private Cell? Read(Leaf leaf, YamlNode node) => cells.Read(node, leaf);
}
