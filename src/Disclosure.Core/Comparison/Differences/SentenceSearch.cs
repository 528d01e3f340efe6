using System.Buffers;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Checks.Rules.Wording;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Words;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>
/// Finds the sentences that name a change: by its name or code, or by citing one of its cells. Only parts that speak of money
/// are looked at: what a glossary defines is no explanation.
/// </summary>
internal sealed class SentenceSearch
{
    private const int ShortestName = 2;

    // A sentence that gives a reason for a change says that something changed.
    private static readonly SearchValues<char> Changing = SearchValues.Create(WordLists.Changing);
    private static readonly string[] Nameless = WordLists.Of(WordLists.Totals);

    private readonly CheckContext _context;
    private readonly List<(Passage Passage, PlainText Words)> _passages;

    /// <summary>A search through the narrative of a disclosure.</summary>
    public SentenceSearch(CheckContext context)
    {
        _context = context;
        var passages = context.Passages.Where(p => !p.IsHeading).Select(p => (Passage: p, Words: PlainPassages.Of(context, p))).ToList();
        var parts = passages.Where(p => ProseFigures.In(p.Words.Text).Any(f => f.IsMoney)).Select(p => p.Passage.Part).ToHashSet(StringComparer.Ordinal);
        _passages = [.. passages.Where(p => parts.Contains(p.Passage.Part))];
    }

    /// <summary>What is said of a change.</summary>
    public StatedReason Of(FigureGroup change)
    {
        StatedReason? mentioned = null;
        foreach (var (passage, words, at) in Mentions(change))
        {
            var (start, end) = (words.SentenceStart(at), words.SentenceEnd(at));
            var place = passage.PlaceAt(words.At(start));
            if (IsExplained(words.Text, start, end, out var until))
            {
                return new StatedReason(change, StatedReasonKind.Reasoned, words.Written(start, until).Trim(), place);
            }
            mentioned ??= new StatedReason(change, StatedReasonKind.Mentioned, words.Written(start, end).Trim(), place);
        }
        return mentioned ?? new StatedReason(change, StatedReasonKind.Silent, "", null);
    }

    // The reason stands in the same sentence or in the next.
    private static bool IsExplained(string text, int start, int end, out int until)
    {
        until = end;
        if (SaysWhy(text.AsSpan()[start..end])) return true;
        if (end >= text.Length) return false;
        var next = text.AsSpan(end).IndexOfAny(Stops.Sentence);
        until = next < 0 ? text.Length : end + next + 1;
        return SaysWhy(text.AsSpan()[end..until]);
    }

    private static bool SaysWhy(ReadOnlySpan<char> sentence) => sentence.ContainsAny(Changing) && ChangeReasons.GiveReason(sentence);

    private IEnumerable<(Passage Passage, PlainText Words, int At)> Mentions(FigureGroup change)
    {
        var names = change.Appearances.SelectMany(NamesOf).Distinct(StringComparer.Ordinal).ToList();
        var totals = change.Appearances.Where(a => a.TextAfter.Length > 0).SelectMany(a => TotalNames(a).Select(n => (Name: n, Figure: a.TextAfter)))
            .Where(n => n.Name.Length >= ShortestName && Array.IndexOf(Nameless, n.Name) < 0).Distinct().ToList();
        foreach (var (passage, words) in _passages)
        {
            foreach (var name in names)
            {
                for (var at = -1; (at = words.Text.IndexOf(name, at + 1, StringComparison.Ordinal)) >= 0;) yield return (passage, words, at);
            }
            foreach (var (name, figure) in totals)
            {
                for (var at = -1; (at = words.Text.IndexOf(name, at + 1, StringComparison.Ordinal)) >= 0;)
                {
                    // Many figures go by the name of a column: it is this one when the sentence prints it.
                    if (words.Text.AsSpan()[at..words.SentenceEnd(at)].Contains(figure, StringComparison.Ordinal)) yield return (passage, words, at);
                }
            }
        }
        foreach (var (passage, start) in Citing(change))
        {
            var words = PlainPassages.Of(_context, passage);
            yield return (passage, words, PlainPlace(words, start));
        }
    }

    private IEnumerable<(Passage Passage, int Start)> Citing(FigureGroup change)
    {
        var cells = change.Appearances.Where(a => a.After is not null).Select(a => a.After!.Address).ToHashSet(StringComparer.Ordinal);
        return _context.Quotations.Where(q => q.Cells.Any(c => c.Other is null && cells.Contains(c.Address))).Select(q => (q.Passage, q.Start));
    }

    private static int PlainPlace(PlainText words, int written)
    {
        var at = 0;
        while (at < words.Text.Length && words.At(at) < written) at++;
        return Math.Min(at, Math.Max(0, words.Text.Length - 1));
    }

    private static IEnumerable<string> NamesOf(FigureChange figure)
    {
        if (figure.Code is { } code) yield return code;
        if (NameOf(figure) is { Length: >= ShortestName } own && Array.IndexOf(Nameless, own) < 0) yield return own;
    }

    // A total goes by its column, and by what the first page calls it: 支出总计, which prose calls 总支出.
    private IEnumerable<string> TotalNames(FigureChange figure)
    {
        if (figure.Shown is not { Row.IsTotal: true, Leaf: var leaf }) yield break;
        if (leaf is not null) yield return PlainText.Name(leaf.Path[^1]);
        foreach (var overview in _context.Budget.Edition.Overview.Where(o => Names(o, figure)))
        {
            yield return overview.Name;
            if (overview.Name.EndsWith("总计", StringComparison.Ordinal)) yield return "总" + overview.Name[..^2];
        }
    }

    private bool Names(OverviewForm overview, FigureChange figure) =>
        _context.Book.Find(overview.Total.Address) is [var only] && only.Address == figure.Shown.Address;

    private static string NameOf(FigureChange figure) =>
        PlainText.Name(figure.Shown is { Row: null, Table.Sheet: { } sheet } ? sheet : figure.OwnName);
}
