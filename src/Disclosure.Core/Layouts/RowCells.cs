using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Core.Layouts;

/// <summary>Lays out the cells of a row: the head of its group, its label or the cells that name it, its values.</summary>
internal static class RowCells
{
    /// <summary>The printed cells of a row, from the left.</summary>
    public static IEnumerable<LaidOutCell> Of(LaidOutRow row) => row.Source is { } source ? OfGrid(row, source) : OfField(row);

    private static IEnumerable<LaidOutCell> OfGrid(LaidOutRow row, GridRow source)
    {
        var section = row.Section;
        if (section.HasRowGroups && section.Spans.Of(row.Index, 0) is > 0 and var span)
        {
            yield return new LaidOutCell(CellRole.GroupHead, source.Group ?? "", null, null, 0, 1, span) { Group = 0 };
        }
        var labelled = row.LabelledColumns;
        if (labelled > 0) yield return Label(section, source, labelled);
        var leaves = section.Leaves;
        for (var i = labelled; i < leaves.Count; i++)
        {
            if (CellOf(row, source, leaves[i]) is { Rows: > 0 } cell) yield return cell;
        }
    }

    private static LaidOutCell Label(LaidOutSection section, GridRow source, int columns)
    {
        var width = 0;
        for (var i = 0; i < columns; i++) width += section.Leaves[i].Column.Width;
        return new LaidOutCell(CellRole.RowHead, source.Label, null, null, section.PlaceOf(section.Leaves[0]), width, 1) { IsOwnHead = true };
    }

    private static LaidOutCell CellOf(LaidOutRow row, GridRow source, Leaf leaf)
    {
        var section = row.Section;
        var group = section.GroupOf(leaf);
        var rows = group >= 0 ? section.Spans.Of(row.Index, group) : 1;
        var role = group >= 0 ? CellRole.GroupHead : source.Kind != RowKind.Line && section.Names(leaf) ? CellRole.RowHead : CellRole.Value;
        var cell = source.Cells[leaf.Index];
        return new LaidOutCell(role, cell?.Text ?? "", cell, leaf, section.PlaceOf(leaf), leaf.Column.Width, rows)
        {
            Group = group,
            IsOwnHead = role == CellRole.RowHead && section.IsLastName(leaf),
        };
    }

    private static IEnumerable<LaidOutCell> OfField(LaidOutRow row)
    {
        yield return new LaidOutCell(CellRole.RowHead, row.Label, null, null, 0, 1, 1) { IsOwnHead = true };
        yield return new LaidOutCell(CellRole.Value, row.Value?.Text ?? "", row.Value, null, 1, 1, 1) { Type = row.ValueType };
    }
}
