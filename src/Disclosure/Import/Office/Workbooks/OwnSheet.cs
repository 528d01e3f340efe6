using Disclosure.Core.Words;

namespace Disclosure.Import.Office.Workbooks;

/// <summary>
/// Knows the sheet on which a workbook that this program wrote says what it is, by the two sentences on how to read the workbook. A cover
/// or notes of anybody else do not say them, and lines that somebody wrote on our sheet have other names: both remain to be placed.
/// </summary>
internal static class OwnSheet
{
    /// <summary>Why its lines are left out.</summary>
    public const string Reason = "本程序导出的工作簿对自己的说明";

    /// <summary>Takes what the export wrote of itself out of a sheet, in order; nothing from any other sheet.</summary>
    public static IReadOnlyList<SheetCell> TakeFrom(SheetContent sheet)
    {
        var lines = sheet.Cells.GroupBy(c => c.Row).OrderBy(g => g.Key).Select(g => g.OrderBy(c => c.Column).ToList()).ToList();
        if (!Says(lines, SourceSheetWords.Blank, SourceSheetWords.BlankMeans) || !Says(lines, SourceSheetWords.Number, SourceSheetWords.NumberMeans)) return [];
        var own = lines.Where((line, i) => IsNamed(line) || (i == 0 && line is [{ Column: 0 }])).SelectMany(l => l).ToList();
        var rows = own.Select(c => c.Row).ToHashSet();
        sheet.Cells.RemoveAll(c => rows.Contains(c.Row));
        return own;
    }

    private static bool Says(List<List<SheetCell>> lines, string name, string sentence) => lines.Any(l => IsNamed(l) && l[0].Text == name && l[1].Text == sentence);

    private static bool IsNamed(List<SheetCell> line) => line is [{ Column: 0 } name, { Column: 1 }] && SourceSheetWords.Names.Contains(name.Text, StringComparer.Ordinal);
}
