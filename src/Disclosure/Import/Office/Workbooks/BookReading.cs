using Disclosure.Core.Findings;

namespace Disclosure.Import.Office.Workbooks;

/// <summary>What the sheets of a workbook share while it is read: bounds, and what was found.</summary>
/// <param name="file">The name of the file, as it was given.</param>
/// <param name="findings">Takes the faults.</param>
internal sealed class BookReading(string file, FindingList findings)
{
    /// <summary>The most cells with something in them that a workbook may have. A large real one has about 10,000.</summary>
    public const int MostCells = 200_000;

    /// <summary>The most characters that its cells may show, a shared text as often as it is shown. A large real one has about 300,000.</summary>
    public const int MostCharacters = 20_000_000;

    // As many as tell a person what kind of fault it is.
    private const int MostTold = 50;

    private int _cells;
    private long _characters;
    private int _told;

    /// <summary>The name of the file.</summary>
    public string File { get; } = file;

    /// <summary>Whether its days are counted from 1904 instead of 1900.</summary>
    public bool IsFrom1904 { get; set; }

    /// <summary>Takes the faults.</summary>
    public FindingList Findings { get; } = findings;

    /// <summary>Counts cells and merges.</summary>
    /// <exception cref="UnreadableFileException">There are more than a workbook may have.</exception>
    public void Count(int cells)
    {
        if ((_cells += cells) > MostCells) throw UnreadableFileException.TooLarge("单元格数");
    }

    /// <summary>The text of a cell, counted.</summary>
    /// <exception cref="UnreadableFileException">There is more text than a workbook may have.</exception>
    public string Counted(string text) => (_characters += text.Length) <= MostCharacters ? text : throw UnreadableFileException.TooLarge("文字");

    /// <summary>Says that a formula was never worked out.</summary>
    public void NoValue(SheetContent sheet, int row, int column) =>
        Tell("source-no-value", sheet, row, column, "里有公式而没有算出的值，按空白读；请用 Excel 或 WPS 打开文件，存一次再试。");

    /// <summary>Says that a cell shows an error.</summary>
    public void ErrorValue(SheetContent sheet, int row, int column, string shown) =>
        Tell("source-error-value", sheet, row, column, $"显示的是错误值{Bracketed.Of(shown)}，不是数；请改好公式再试。");

    private void Tell(string id, SheetContent sheet, int row, int column, string what)
    {
        if (sheet.IsHidden || ++_told > MostTold) return;
        Findings.Add(Finding.Warning(id, Place.Whole(File), $"工作表{Bracketed.Of(sheet.Name)}的单元格 {CellName.Of(row, column)} {what}"));
    }
}
