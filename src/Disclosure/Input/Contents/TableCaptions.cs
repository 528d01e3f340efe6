using Disclosure.Core.Documents;

namespace Disclosure.Input.Contents;

/// <summary>
/// Gives tables of the narrative the paragraphs that stand right before them as caption and note of their unit, as they are printed: a short line that is
/// no sentence (资产构成情况表, 具体情况如下：), and 单位：万元.
/// </summary>
internal static class TableCaptions
{
    // What is longer is a paragraph that happens to stand there.
    private const int Longest = 40;

    private static readonly string[] UnitBeginnings = ["单位：", "单位:", "金额单位：", "金额单位:", "（单位：", "(单位：", "(单位:", "（金额单位："];

    /// <summary>Blocks with such paragraphs put into their tables.</summary>
    public static List<ProseBlock> Join(List<ProseBlock> blocks)
    {
        if (!blocks.Exists(b => b is ProseTable)) return blocks;
        var joined = new List<ProseBlock>();
        foreach (var block in blocks)
        {
            if (block is not ProseTable table)
            {
                joined.Add(block);
                continue;
            }
            var unit = Take(joined, IsUnit);
            joined.Add(table with { UnitNote = unit, Caption = Take(joined, IsCaption) });
        }
        return joined;
    }

    private static ParagraphBlock? Take(List<ProseBlock> blocks, Func<string, bool> isMeant)
    {
        if (blocks is not [.., ParagraphBlock last] || !isMeant(PassageReader.TextOf(last.Text).Trim())) return null;
        blocks.RemoveAt(blocks.Count - 1);
        return last;
    }

    private static bool IsUnit(string text) => text.Length <= Longest && UnitBeginnings.Any(b => text.StartsWith(b, StringComparison.Ordinal));

    private static bool IsCaption(string text) => text.Length <= Longest && text.IndexOfAny(['。', '；', '！', '？', '\n']) < 0;
}
