using System.Globalization;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>The pages of a long table, as templates see them: each by the rows that stand on it.</summary>
internal static class DivisionViews
{
    /// <summary>The pages of a table, the open one marked; null where it is not divided.</summary>
    public static DivisionView? Of(TableDivision division, TablePart? open) => open is null ? null : new(
        division.Rows.ToString(CultureInfo.InvariantCulture),
        [.. division.Parts.Select(p => new DivisionPageView(p.Name, FileOf(p), p.Number == open.Number))]);

    /// <summary>The pages that so many lines are divided over, the open one marked; null where there is one.</summary>
    public static DivisionView? Of(BudgetPage open, int lines, int pages) => pages < 2 ? null : new(
        lines.ToString(CultureInfo.InvariantCulture),
        [.. Enumerable.Range(1, pages).Select(n => new DivisionPageView(string.Create(CultureInfo.InvariantCulture, $"第 {n} 页"), (open with { Number = n }).File, n == open.Number))]);

    /// <summary>What the page of the whole document says instead of thousands of rows.</summary>
    public static HtmlText Instead(TableDivision division) => new HtmlText()
        .Raw("<p class=table-note>这张表有 ").Number(division.Rows).Raw(" 行，这一页不列出：<a").Attribute("href", FileOf(division.Parts[0]))
        .Raw(">分 ").Number(division.Parts.Count).Raw(" 页看各行</a>；下载的数据和打印的 PDF 里有整张表。</p>\n");

    private static string FileOf(TablePart part) => PageNames.FileOf(part.Table.Key, part.Number);
}
