using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Words;

namespace Disclosure.Downloads;

/// <summary>The last sheet: whose figures these are, where and when they were published, and how to read them. What is not known is left out.</summary>
internal static class SourceSheet
{
    /// <summary>The sheet.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="address">Where the pages of the budget are published; blank when it is not known.</param>
    /// <param name="file">The name of the workbook.</param>
    public static SheetLayout Of(Budget budget, string address, string file)
    {
        var sheet = new SheetLayout(SourceSheetWords.Sheet);
        sheet.Add(new SheetCell(1, 1, budget.Title, CellKind.Title) { Columns = 2 });
        var row = 2;
        foreach (var (name, text) in Lines(budget, address, file).Where(l => l.Text.Length > 0))
        {
            sheet.Add(new SheetCell(row, 1, name, CellKind.Head));
            sheet.Add(new SheetCell(row++, 2, text, CellKind.Text));
        }
        return sheet;
    }

    private static IEnumerable<(string Name, string Text)> Lines(Budget budget, string address, string file)
    {
        var publication = budget.Publication;
        yield return (SourceSheetWords.Unit, budget.Unit.Name);
        yield return (SourceSheetWords.Year, budget.Year.ToString(CultureInfo.InvariantCulture));
        yield return (SourceSheetWords.Source, publication.Source);
        yield return (SourceSheetWords.Address, address);
        yield return (SourceSheetWords.File, file);
        yield return (SourceSheetWords.Approved, Text(publication.Approved));
        yield return (SourceSheetWords.Published, Text(publication.Published));
        yield return (SourceSheetWords.AmountUnit, string.Join("、", budget.Tables.Select(t => t.Form.AmountUnit).Distinct(StringComparer.Ordinal)));
        yield return (SourceSheetWords.Edition, budget.Edition.Name);
        yield return (SourceSheetWords.Blank, SourceSheetWords.BlankMeans);
        yield return (SourceSheetWords.Number, SourceSheetWords.NumberMeans);
        foreach (var correction in publication.Corrections)
        {
            yield return (SourceSheetWords.Correction, $"{Text(correction.Date)}，{correction.Where}：原为{Bracketed(correction.Before)}，更正为{Bracketed(correction.After)}。{correction.Reason}");
        }
    }

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Bracketed(string text) => text.Length == 0 ? "空白" : $"“{text}”";
}
