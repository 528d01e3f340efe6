using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Exporting.Workbooks;

/// <summary>Lays out a list of fields on a sheet: a name and its value in a line, those that stand beside each other in the same.</summary>
internal static class FieldSheet
{
    /// <summary>How many columns the fields of a form need: two for each that stands in the fullest line.</summary>
    public static int WidthOf(FieldsForm form) => 2 * Lines(form).Select(l => l.Count).DefaultIfEmpty(1).Max();

    /// <summary>Lays them out from a row on, across a width; gives the row after them.</summary>
    public static int Write(SheetLayout sheet, FieldList list, int row, int left, int width)
    {
        foreach (var line in Lines(list.Form))
        {
            for (var i = 0; i < line.Count; i++)
            {
                var start = left + (i * width / line.Count);
                var end = left + ((i + 1) * width / line.Count);
                Write(sheet, list, line[i], row, start, end);
            }
            row++;
        }
        return row;
    }

    private static void Write(SheetLayout sheet, FieldList list, int index, int row, int start, int end)
    {
        var field = list.Form.Fields[index];
        var cell = list.Values[index];
        sheet.Add(new SheetCell(row, start, field.Label, CellKind.Head));
        sheet.Add(new SheetCell(row, start + 1, cell?.Text ?? "", CellKind.Text)
        {
            Columns = end - start - 1,
            Source = cell,
            Number = cell is not null && field.Type.HoldsNumber() ? SheetNumber.Of(cell) : null,
        });
    }

    // The places of the fields, line by line.
    private static List<List<int>> Lines(FieldsForm form)
    {
        var lines = new List<List<int>>();
        for (var i = 0; i < form.Fields.Count; i++)
        {
            if (i > 0 && form.Fields[i].IsBeside) lines[^1].Add(i);
            else lines.Add([i]);
        }
        return lines;
    }
}
