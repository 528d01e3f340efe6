using Disclosure.Core.Editions;

namespace Disclosure.Reading.Forms;

/// <summary>How many cells a form prints whatever a unit writes into it.</summary>
internal static class FormSize
{
    /// <summary>The cells of a table; long, for a form that is too large must be counted too.</summary>
    public static long CellsOf(TableForm form) => form.Sections.Sum(CellsOf);

    /// <summary>The cells of a section; of a group that may be repeated, once.</summary>
    public static long CellsOf(SectionForm section) => section switch
    {
        GridForm grid => RowsOf(grid) * Math.Max(1, grid.Width),
        FieldsForm fields => fields.Fields.Count,
        GroupForm group => group.Sections.Sum(CellsOf),
        _ => 0,
    };

    // Lines beside other sections stand where the form says, with blank rows between.
    private static long RowsOf(GridForm grid)
    {
        var lines = grid.Rows.OfType<RowSlot.FixedRow>().SelectMany(r => r.Line.Children.Count > 0 ? r.Line.Children : [r.Line]).ToList();
        return lines.Count == 0 ? 0 : Math.Max(lines.Count, lines.Max(l => l.PrintedRow));
    }
}
