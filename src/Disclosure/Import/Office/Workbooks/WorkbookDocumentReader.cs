using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;

namespace Disclosure.Import.Office.Workbooks;

/// <summary>Reads workbooks, XLSX and XLS: what is printed of their sheets, numbers as they are shown.</summary>
internal sealed class WorkbookDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public bool Reads(ReadOnlySpan<byte> beginning) => FileKinds.Of(beginning) is FileKind.Xlsx or FileKind.Xls;

    /// <inheritdoc/>
    public SourceDocument? Read(string file, byte[] content, FindingList findings)
    {
        try
        {
            return Document(file, Sheets(content, new BookReading(file, findings)), findings);
        }
        catch (UnreadableFileException e)
        {
            findings.Error(e.Id, Place.Whole(file), e.Message);
        }
        catch (Exception e) when (OfficePackage.IsDamage(e))
        {
            findings.Error("source-damaged", Place.Whole(file), UnreadableFileException.Damaged("工作簿").Message);
        }
        return null;
    }

    private static IReadOnlyList<SheetContent> Sheets(byte[] content, BookReading book)
    {
        if (FileKinds.Of(content) == FileKind.Xls) return XlsBook.Read(content, book);
        using var package = new OfficePackage(content);
        return XlsxBook.Read(package, book);
    }

    private static SourceDocument? Document(string file, IReadOnlyList<SheetContent> sheets, FindingList findings)
    {
        var (blocks, dropped) = (new List<SourceBlock>(), new List<DroppedText>());
        foreach (var sheet in sheets)
        {
            dropped.AddRange(sheet.PageLines.Select(l => new DroppedText(new Origin(file, sheet.Number, sheet.Name), l, "页眉、页脚")));
            dropped.AddRange(sheet.Comments.Select(c => new DroppedText(new Origin(file, sheet.Number, $"{sheet.Name}!{c.Cell}"), c.Text, "批注")));
            if (sheet.IsHidden)
            {
                dropped.AddRange(sheet.Boxes.Select(b => new DroppedText(SheetBlocks.OriginOf(file, sheet, b), b.Text.ReplaceLineEndings(" "), "隐藏的工作表") { IsUnseen = true }));
                dropped.AddRange(sheet.Cells.Select(c => Dropped(file, sheet, c, "隐藏的工作表") with { IsUnseen = true }));
                continue;
            }
            var own = OwnSheet.TakeFrom(sheet);
            dropped.AddRange(own.Select(c => Dropped(file, sheet, c, OwnSheet.Reason)));
            var visible = new VisibleSheet(sheet);
            dropped.AddRange(visible.Left.Select(l => Dropped(file, sheet, l.Cell, l.Reason) with { IsUnseen = true }));
            blocks.AddRange(SheetBlocks.Of(file, sheet, visible));
        }
        if (blocks.Count > 0) return new SourceDocument(file, sheets.Count, blocks, dropped);
        findings.Error("source-empty", Place.Whole(file), "工作簿里没有内容；请检查是不是放错了文件，或者内容都在隐藏的工作表里。");
        return null;
    }

    private static DroppedText Dropped(string file, SheetContent sheet, SheetCell cell, string reason) =>
        new(new Origin(file, sheet.Number, $"{sheet.Name}!{CellName.Of(cell.Row, cell.Column)}"), cell.Text, reason);
}
