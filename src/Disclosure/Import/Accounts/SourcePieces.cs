using Disclosure.Import.Blocks;

namespace Disclosure.Import.Accounts;

/// <summary>The pieces of a source, each to be accounted for.</summary>
internal static class SourcePieces
{
    /// <summary>Every text and cell of the blocks.</summary>
    public static IEnumerable<(Origin Origin, string Text)> Of(IEnumerable<SourceBlock> blocks) => blocks.SelectMany(b => b switch
    {
        TextBlock text => [(text.Origin, text.Text)],
        GridBlock grid => grid.Cells.Select(c => (c.Origin, c.Text)),
        _ => [],
    }).Where(p => !string.IsNullOrWhiteSpace(p.Text));

    /// <summary>Writes down what nobody has said anything of: nothing vanishes unsaid.</summary>
    public static void Complete(IReadOnlyList<SourceDocument> sources, ImportJournal journal)
    {
        foreach (var dropped in sources.SelectMany(s => s.Dropped)) journal.Known(dropped.Origin, dropped.Text, dropped.Reason);
        var known = journal.Entries.Where(e => e.Kind is JournalKind.Placed or JournalKind.Known or JournalKind.Left).Select(e => e.Origin).ToHashSet();
        foreach (var (origin, text) in Of(sources.SelectMany(s => s.Blocks)).Where(p => !known.Contains(p.Origin)).ToList()) journal.Left(origin, text, "没有找到它的位置");
    }
}
