using System.Globalization;
using Disclosure.Core.Documents;

namespace Disclosure.Downloads;

/// <summary>The last sheet: whose figures these are, where and when they were published, and how to read them. What is not known is left out.</summary>
internal static class SourceSheet
{
    /// <summary>Its name.</summary>
    public const string Name = "说明";

    /// <summary>The sheet.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="address">Where the pages of the budget are published; blank when it is not known.</param>
    /// <param name="file">The name of the workbook.</param>
    public static SheetLayout Of(Budget budget, string address, string file)
    {
        var sheet = new SheetLayout(Name);
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
        yield return ("单位", budget.Unit.Name);
        yield return ("年度", budget.Year.ToString(CultureInfo.InvariantCulture));
        yield return ("来源", publication.Source);
        yield return ("网址", address);
        yield return ("文件", file);
        yield return ("批复日期", Text(publication.Approved));
        yield return ("公开日期", Text(publication.Published));
        yield return ("金额单位", string.Join("、", budget.Tables.Select(t => t.Form.AmountUnit).Distinct(StringComparer.Ordinal)));
        yield return ("版式", budget.Edition.Name);
        yield return ("空格", "公布的表中该处没有填写；不等于零。");
        yield return ("数", "数值单元格显示的位数和公布的一样；百分比按百分数存放；不能照原样显示成数的，存为文字。");
        foreach (var correction in publication.Corrections)
        {
            yield return ("更正", $"{Text(correction.Date)}，{correction.Where}：原为{Bracketed(correction.Before)}，更正为{Bracketed(correction.After)}。{correction.Reason}");
        }
    }

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Bracketed(string text) => text.Length == 0 ? "空白" : $"“{text}”";
}
