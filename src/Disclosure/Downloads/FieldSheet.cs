using Disclosure.Core.Editions;
using Disclosure.Core.Layout;

namespace Disclosure.Downloads;

/// <summary>Sets names with their values on a sheet: a pair in a line, those that stand beside each other in the same.</summary>
internal static class FieldSheet
{
    /// <summary>Sets them from a row on, across a width; gives the row after them.</summary>
    public static int Write(SheetLayout sheet, LaidOutSection section, int row, int left, int width)
    {
        foreach (var line in Lines(section))
        {
            for (var i = 0; i < line.Count; i++)
            {
                var start = left + (i * width / line.Count);
                var end = left + ((i + 1) * width / line.Count);
                Write(sheet, line[i], row, start, end);
            }
            row++;
        }
        return row;
    }

    private static void Write(SheetLayout sheet, LaidOutRow field, int row, int start, int end)
    {
        sheet.Add(new SheetCell(row, start, field.FullLabel, CellKind.Head));
        sheet.Add(new SheetCell(row, start + 1, field.Value?.Text ?? "", CellKind.Text)
        {
            Columns = end - start - 1,
            Source = field.Value,
            Number = field.Value is { } value && field.ValueType.HoldsNumber() ? SheetNumber.Of(value) : null,
        });
    }

    private static List<List<LaidOutRow>> Lines(LaidOutSection section)
    {
        var lines = new List<List<LaidOutRow>>();
        foreach (var row in section.Rows)
        {
            if (row.IsBeside) lines[^1].Add(row);
            else lines.Add([row]);
        }
        return lines;
    }
}
