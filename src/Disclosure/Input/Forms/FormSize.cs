using Disclosure.Core.Editions;

namespace Disclosure.Input.Forms;

/// <summary>How many cells a form prints whatever a unit writes into it.</summary>
internal static class FormSize
{
    /// <summary>The cells of a table; long, for a form that is too large must be counted too. What may be repeated is counted once.</summary>
    public static long CellsOf(TableForm form) => form.Flat().Sum(f => f switch
    {
        GridForm grid => CellsOf(grid),
        FieldsForm fields => fields.Fields.Count,
        _ => throw UnknownKind.Of(f),
    });

    /// <summary>The cells of a grid.</summary>
    public static long CellsOf(GridForm grid) => RowsOf(grid) * Math.Max(1, grid.Width);

    // Lines beside other sections stand where the form says, with blank rows between.
    private static long RowsOf(GridForm grid)
    {
        if (grid.IsSingleRow) return 1;
        var lines = grid.Lines.Where(l => !l.IsGroup).ToList();
        return lines.Count == 0 ? 0 : Math.Max(lines.Count, lines.Max(l => l.PrintedRow));
    }
}
