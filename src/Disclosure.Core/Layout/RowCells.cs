using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Layout;

/// <summary>Lays out the cells of a row: the head of its group, its label or the cells that name it, its values.</summary>
internal static class RowCells
{
    /// <summary>The printed cells of a row, from the left.</summary>
    public static IEnumerable<LaidOutCell> Of(SectionBasis section, int index, int printedRow) => section.Grid is { } grid
        ? OfRow(section, (index, printedRow), grid.Rows[index], RowLabels.ColumnsOf(grid, grid.Rows[index]))
        : OfField(section.List!.Form.Fields[index], section.List.Values[index]);

    private static IEnumerable<LaidOutCell> OfRow(SectionBasis section, (int Index, int Printed) at, GridRow source, int labelled)
    {
        if (section.HasRowGroups && section.Spans.Of(at.Index, 0) is > 0 and var span)
        {
            yield return new LaidOutCell(CellRole.GroupHead, source.Group ?? "", null, null, 0, 1, span) { Group = 0 };
        }
        if (labelled > 0) yield return Label(section, source, labelled);
        var leaves = section.Leaves;
        for (var i = labelled; i < leaves.Count; i++)
        {
            if (CellOf(section, at, source, leaves[i]) is { Rows: > 0 } cell) yield return cell;
        }
    }

    private static LaidOutCell Label(SectionBasis section, GridRow source, int columns)
    {
        var width = 0;
        for (var i = 0; i < columns; i++) width += section.Leaves[i].Column.Width;
        return new LaidOutCell(CellRole.RowHead, source.Label, null, null, section.PlaceOf(section.Leaves[0]), width, 1) { IsOwnHead = true, Ordinal = source.Ordinal };
    }

    private static LaidOutCell CellOf(SectionBasis section, (int Index, int Printed) at, GridRow source, Leaf leaf)
    {
        var group = section.GroupOf(leaf);
        var rows = group >= 0 ? section.Spans.Of(at.Index, group) : 1;
        var role = group >= 0 ? CellRole.GroupHead : source.Kind != RowKind.Line && section.Names(leaf) ? CellRole.RowHead : CellRole.Value;
        var cell = source.Cells[leaf.Index];
        return new LaidOutCell(role, leaf.Column.Type == ColumnType.RowNumber ? RowNumbers.Of(leaf, at.Printed) : cell?.Text ?? "", cell, leaf, section.PlaceOf(leaf), leaf.Column.Width, rows)
        {
            Group = group,
            IsOwnHead = role == CellRole.RowHead && section.IsLastName(leaf),
            Ordinal = role == CellRole.RowHead && section.IsLastName(leaf) ? source.Ordinal : "",
        };
    }

    private static IEnumerable<LaidOutCell> OfField(FieldForm field, Cell? value)
    {
        yield return new LaidOutCell(CellRole.RowHead, field.Label, null, null, 0, 1, 1) { IsOwnHead = true };
        yield return new LaidOutCell(CellRole.Value, value?.Text ?? "", value, null, 1, 1, 1) { Type = field.Type };
    }
}
