using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Layout;

namespace Disclosure.Corpora;

/// <summary>What a document says, line by line and without blanks: one that was printed and imported again says the same.</summary>
public static class SaidBudget
{
    /// <summary>Its cells by their addresses.</summary>
    public static IReadOnlyList<string> Cells(Budget budget) => [.. budget.Tables.Select(t => new LaidOutTable(t)).SelectMany(t => t.Flat)
        .SelectMany(s => s.Rows).SelectMany(r => r.Located()).Where(c => c.Cell is { Text.Length: > 0 }).Select(c => Packed($"{c.Address} = {c.Cell!.Text}"))];

    /// <summary>Its headings with their levels, its paragraphs, its items with their numbers, and the rows of its tables, part by part. Citations are only figures on paper.</summary>
    public static IReadOnlyList<string> Prose(Budget budget) => [.. budget.Edition.Parts.Where(p => budget.Narratives.ContainsKey(p.Key))
        .SelectMany(p => budget.Narratives[p.Key].Blocks.SelectMany(b => Lines(b, "")).Select(l => Packed($"{p.Key}: {l}")))];

    private static IEnumerable<string> Lines(ProseBlock block, string mark) => block switch
    {
        HeadingBlock heading => [$"{new string('#', heading.Level)} {Words(heading.Text)}"],
        ParagraphBlock paragraph => [mark + Words(paragraph.Text)],
        ListBlock list => list.Items.SelectMany((item, i) => item.SelectMany((b, n) => Lines(b, n == 0 ? MarkOf(list, i) : mark))),
        ProseTable table => [.. new[] { table.Caption, table.UnitNote }.OfType<ParagraphBlock>().SelectMany(p => Lines(p, mark)),
            .. table.Rows.Select(r => string.Join('|', r.Cells.Select(c => Words(c.Text))))],
        _ => throw new ArgumentException($"no such block: {block.GetType().Name}", nameof(block)),
    };

    private static string MarkOf(ListBlock list, int item) =>
        list.Delimiter is { } delimiter ? string.Create(CultureInfo.InvariantCulture, $"{list.Start + item}{delimiter}") : "- ";

    private static string Words(IReadOnlyList<Inline> words) => string.Concat(words.Select(w => w switch
    {
        TextRun run => run.Text,
        Emphasis emphasis => Words(emphasis.Text),
        Citation citation => Words(citation.Text),
        Hyperlink link => Words(link.Text),
        _ => "",
    }));

    private static string Packed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
