using System.Globalization;
using System.Text;
using Disclosure.Core.Documents;

namespace Disclosure.Formatting;

/// <summary>
/// Writes the prose of a part as the guide has it: a blank line between blocks, a paragraph on one line, an item a line. Where the
/// blocks stand (their places) does not matter.
/// </summary>
internal static class NarrativeText
{
    /// <summary>The text of the file. Two lists of the same kind one after the other would be read as one: put a paragraph between them.</summary>
    public static string Of(IEnumerable<ProseBlock> blocks)
    {
        var text = string.Join("\n\n", blocks.Select(Block));
        return text.Length == 0 ? "" : text + "\n";
    }

    private static string Block(ProseBlock block) => block switch
    {
        HeadingBlock heading => $"{new string('#', heading.Level)} {InlineText.Of(heading.Text, heading.Level)}",
        ParagraphBlock paragraph => InlineText.Of(paragraph.Text, heading: 0),
        ListBlock list => List(list),
        ProseTable table => Table(table),
        _ => throw new ArgumentException($"no such block: {block.GetType().Name}", nameof(block)),
    };

    private static string Table(ProseTable table)
    {
        var rows = table.Rows.Select(r => $"| {string.Join(" | ", r.Cells.Select(c => Cell(c)))} |").ToList();
        rows.Insert(1, $"|{string.Concat(table.Rows[0].Cells.Select((_, i) => HasNumbers(table, i) ? " ---: |" : " --- |"))}");
        IEnumerable<ParagraphBlock?> above = [table.Caption, table.UnitNote];
        return string.Concat(above.OfType<ParagraphBlock>().Select(p => Block(p) + "\n\n")) + string.Join('\n', rows);
    }

    // As the guide marks a column in which numbers stand at the right.
    private static bool HasNumbers(ProseTable table, int column)
    {
        var texts = table.Rows.Skip(1).Select(r => column < r.Cells.Count ? ProseShape.Of(r.Cells[column].Text) : "").Where(t => t.Length > 0).ToList();
        return texts.Count > 0 && texts.TrueForAll(t => PrintedNumber.Parse(t) is not null || PrintedNumber.ParsePercent(t) is not null || BlankMark.Is(t)) && !texts.TrueForAll(BlankMark.Is);
    }

    // A stroke within a cell would end it.
    private static string Cell(ProseCell cell) => InlineText.Of(cell.Text, heading: 0).Replace("\\|", "|", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    private static string List(ListBlock list)
    {
        // Between items of several paragraphs stands a blank line, as between the paragraphs.
        var isLoose = list.Items.Any(i => i.Count(b => b is not ListBlock) > 1);
        var items = list.Items.Select((item, i) => Item(item, list.Delimiter is { } d ? $"{(list.Start + i).ToString(CultureInfo.InvariantCulture)}{d} " : "- ", isLoose));
        return string.Join(isLoose ? "\n\n" : "\n", items);
    }

    private static string Item(IReadOnlyList<ProseBlock> blocks, string mark, bool isLoose)
    {
        var written = new StringBuilder(mark);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0) written.Append(isLoose ? "\n\n" : "\n").Append(' ', mark.Length);
            written.Append(Block(blocks[i]).Replace("\n", "\n" + new string(' ', mark.Length), StringComparison.Ordinal));
        }
        return written.ToString().TrimEnd(' ');
    }
}
