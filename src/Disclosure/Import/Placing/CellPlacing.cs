using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Import.Accounts;
using Disclosure.Import.Blocks;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Placing;

/// <summary>Turns printed cells into values: amounts as printed, the marks of blank cells too.</summary>
/// <param name="where">What people call the table.</param>
/// <param name="journal">Takes what became of each cell.</param>
internal sealed class CellPlacing(string where, ImportJournal journal)
{
    /// <summary>What a column says in a row; blank for nothing.</summary>
    /// <param name="leaf">The column.</param>
    /// <param name="cells">The cells that stand in it, from the left.</param>
    public string Text(Leaf leaf, IReadOnlyList<GridCell> cells) => Text(leaf.Column.Type, leaf.Name, cells);

    /// <summary>The same of a field or a column by its type and name.</summary>
    public string Text(ColumnType type, string name, IReadOnlyList<GridCell> cells)
    {
        if (cells.Count == 0) return "";
        cells = [.. cells.Select(Unmarked)];
        var first = cells[0];
        foreach (var cell in cells.Where(c => c.OtherReading is not null)) journal.Doubted(cell.Origin, cell.Text, $"{where}，也可以读作「{cell.OtherReading}」");
        var printed = cells.Count == 1 ? first.Text : string.Concat(cells.Select(c => c.Text));
        if (cells.Count > 1) journal.Doubted(first.Origin, string.Join(" | ", cells.Select(c => c.Text)), $"{where}「{name}」栏里有 {cells.Count} 格，合成一格");
        if (!type.HoldsNumber())
        {
            foreach (var cell in cells) journal.Placed(cell.Origin, cell.Text, where);
            return printed;
        }
        if (NoteMark.In(printed) is { Length: > 0 } mark) journal.Doubted(first.Origin, printed, $"{where}「{name}」，「{mark}」又小又高，当作注的标记，没有填进数里");
        var text = Number(type, name, first.Origin, printed, out var note);
        foreach (var cell in cells) journal.Placed(cell.Origin, cells.Count == 1 && (note.Length > 0 || DressedFigure.IsSpaced(printed)) ? text : cell.Text, where);
        return text;
    }

    // A mark for none is printed as it is.
    private string Number(ColumnType type, string name, Origin origin, string printed, out string mark)
    {
        mark = "";
        if (!BlankMark.Is(printed) && DressedFigure.Of(printed) is { } dressed && IsRead(type, dressed.Figure))
        {
            mark = dressed.Mark;
            journal.Doubted(origin, printed, $"{where}「{name}」，{dressed.Words}");
            return dressed.Figure;
        }
        var text = BlankMark.Is(printed) ? printed : PrintedFigures.Plain(printed);
        if (!IsRead(type, text)) journal.Doubted(origin, printed, $"{where}「{name}」，不是数字，照原样填了，check 会报出来");
        return text;
    }

    // The mark that this program prints behind what was corrected is no part of it.
    private GridCell Unmarked(GridCell cell)
    {
        if (DressedFigure.Corrected(cell.Text) is not var (text, mark)) return cell;
        journal.Known(cell.Origin, mark, "更正的标记");
        return cell with { Text = text };
    }

    private static bool IsRead(ColumnType type, string text) => BlankMark.Is(text)
        || PrintedNumber.Parse(text) is not null || (type != ColumnType.Quantity && PrintedNumber.ParsePercent(text) is not null);
}
