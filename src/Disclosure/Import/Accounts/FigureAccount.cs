using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Import.Blocks;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Accounts;

/// <summary>The figures of the source held against those of the result: each as often here as there.</summary>
/// <param name="InSource">How many figures of the source belong into the document.</param>
/// <param name="Missing">The figures of the source that are nowhere in the result, with how many of each.</param>
/// <param name="Invented">The figures of the result that are nowhere in the source.</param>
internal sealed record FigureAccount(int InSource, IReadOnlyList<(string Figure, int Count)> Missing, IReadOnlyList<(string Figure, int Count)> Invented)
{
    /// <summary>Whether both are the same.</summary>
    public bool IsBalanced => Missing.Count == 0 && Invented.Count == 0;

    /// <summary>Holds a journal against the document as it was read back.</summary>
    public static FigureAccount Of(ImportJournal journal, Budget result)
    {
        var source = journal.Entries.Where(e => e.Kind is JournalKind.Placed or JournalKind.Left).SelectMany(e => PrintedFigures.In(e.Text)).ToList();
        var (left, right) = (Counts(source), Counts(TextsOf(result).SelectMany(PrintedFigures.In)));
        return new FigureAccount(source.Count, More(left, right), More(right, left));
    }

    /// <summary>The figures that a person who opens the source does not see (on hidden sheets, in hidden rows, in white letters) and that are nowhere in the result.</summary>
    public static IReadOnlyList<DroppedText> Unseen(IEnumerable<DroppedText> dropped, Budget result)
    {
        var known = TextsOf(result).SelectMany(PrintedFigures.In).ToHashSet(StringComparer.Ordinal);
        return [.. dropped.Where(d => d.IsUnseen && PrintedFigures.Is(d.Text) && PrintedFigures.In(d.Text).Any(f => !known.Contains(f)))];
    }

    private static Dictionary<string, int> Counts(IEnumerable<string> figures) => figures.CountBy(f => f, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static List<(string, int)> More(Dictionary<string, int> left, Dictionary<string, int> right) => [.. left
        .Select(l => (l.Key, Count: l.Value - right.GetValueOrDefault(l.Key))).Where(l => l.Count > 0).OrderBy(l => l.Key, StringComparer.Ordinal)];

    private static IEnumerable<string> TextsOf(Budget budget) => budget.Tables.SelectMany(TextsOf)
        .Concat(budget.Narratives.Values.SelectMany(n => n.Blocks).SelectMany(TextsOf)).Append(budget.Publication.Title);

    private static IEnumerable<string> TextsOf(Table table)
    {
        if (table.EmptyNote is { } note) yield return note.Text;
        foreach (var section in table.Flat())
        {
            foreach (var text in section is Grid grid ? TextsOf(grid) : ((FieldList)section).Values.OfType<Cell>().Select(c => c.Text)) yield return text;
        }
    }

    private static IEnumerable<string> TextsOf(Grid grid)
    {
        if (grid.EmptyNote is { } empty) yield return empty.Text;
        if (grid.Note is { } note) yield return note.Text;
        foreach (var leaf in grid.Form.Leaves.Where(l => l.Column.Type is not (ColumnType.Name or ColumnType.Code or ColumnType.Subject)))
        {
            foreach (var row in grid.Rows) yield return row.Cells[leaf.Index]?.Text ?? "";
        }
    }

    private static IEnumerable<string> TextsOf(ProseBlock block) => block switch
    {
        HeadingBlock heading => [Words(heading.Text)],
        ParagraphBlock paragraph => [Words(paragraph.Text)],
        ListBlock list => list.Items.SelectMany((item, i) => item.SelectMany(TextsOf).Prepend(list.Delimiter is null ? "" : FormattableString.Invariant($"{list.Start + i} "))),
        ProseTable table => [.. table.Caption is { } caption ? TextsOf(caption) : [], .. table.UnitNote is { } unit ? TextsOf(unit) : [], .. table.Rows.SelectMany(r => r.Cells).Select(c => Words(c.Text))],
        _ => [],
    };

    private static string Words(IReadOnlyList<Inline> words) => string.Concat(words.Select(w => w switch
    {
        TextRun run => run.Text,
        Emphasis emphasis => Words(emphasis.Text),
        Citation citation => Words(citation.Text),
        Hyperlink link => Words(link.Text),
        _ => "",
    }));
}
