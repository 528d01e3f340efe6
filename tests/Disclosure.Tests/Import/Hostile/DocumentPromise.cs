using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;
using Disclosure.Import.Sources;

namespace Disclosure.Tests.Import.Hostile;

/// <summary>What reading any file promises: a document, or findings that say in one line why there is none; and nothing of what lies outside.</summary>
internal static class DocumentPromise
{
    /// <summary>How reading a file breaks it, or null; in few words, so that cases with the same fault can be counted.</summary>
    public static string? BreachOf(HostileDocument one)
    {
        var findings = new FindingList();
        SourceDocument? document;
        try
        {
            document = SourceReaders.Read(one.Name, one.Bytes, findings);
        }
        catch (Exception e)
        {
            return $"{e.GetType().Name}: {e.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("Disclosure.", StringComparison.Ordinal))?.Trim()}";
        }
        if (document is null && !findings.HasErrors) return "neither a document nor an error";
        if (findings.Sorted().FirstOrDefault(f => f.Message.Length == 0 || f.Message.Any(char.IsControl)) is { } odd) return $"the message is not one plain line: {odd.Id}";
        return IsIn(findings, document) ? "something outside was read" : null;
    }

    private static bool IsIn(FindingList findings, SourceDocument? document) =>
        findings.Sorted().Any(f => f.Message.Contains(Bait.Word, StringComparison.Ordinal))
        || (document is not null && document.Blocks.SelectMany(Texts).Concat(document.Dropped.Select(d => d.Text)).Any(t => t.Contains(Bait.Word, StringComparison.Ordinal)));

    private static IEnumerable<string> Texts(SourceBlock block) => block switch
    {
        TextBlock text => [text.Text],
        GridBlock grid => grid.Cells.Select(c => c.Text),
        _ => [],
    };
}
