namespace Disclosure.Core.Words;

/// <summary>
/// What a workbook of this program says of itself on its last sheet: the export writes these words, and the import knows the sheet by
/// them when somebody brings the workbook back. Whoever changes a sentence makes the workbooks of before unknown.
/// </summary>
public static class SourceSheetWords
{
    /// <summary>The name of the sheet.</summary>
    public const string Sheet = "说明";

    /// <summary>The names of what is said of the document.</summary>
    public const string Unit = "单位", Year = "年度", Source = "来源", Address = "网址", File = "文件", Approved = "批复日期", Published = "公开日期",
        AmountUnit = "金额单位", Edition = "版式", Correction = "更正";

    /// <summary>The name before <see cref="BlankMeans"/>.</summary>
    public const string Blank = "空格";

    /// <summary>How a blank cell of the workbook is to be read.</summary>
    public const string BlankMeans = "公布的表中该处没有填写；不等于零。";

    /// <summary>The name before <see cref="NumberMeans"/>.</summary>
    public const string Number = "数";

    /// <summary>How a number of the workbook is to be read.</summary>
    public const string NumberMeans = "数值单元格显示的位数和公布的一样；百分比按百分数存放；不能照原样显示成数的，存为文字。";

    /// <summary>All names that may begin a line of the sheet.</summary>
    public static IReadOnlyList<string> Names { get; } = [Unit, Year, Source, Address, File, Approved, Published, AmountUnit, Edition, Blank, Number, Correction];
}
