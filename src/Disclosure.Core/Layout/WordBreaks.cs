using System.Collections.Concurrent;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Layout;

/// <summary>
/// Where official names may break in a line: only between words that the classifications and the forms of the edition know, or the
/// language of budgets does. A word of the former is a name of theirs within a longer one, or what several names begin or end with; too
/// short ones prove nothing (公务 begins 公务接待费 and 公务用车). Safe for several threads: documents of one edition share it.
/// </summary>
public sealed class WordBreaks
{
    private const int ShortestWord = 4;
    private const int LongestWord = 40; // no official word is longer; a paragraph in a cell may be, by far
    private const int ShortestEnd = 3;
    private const int ShortestRest = 2;
    private const int LongestWhole = 14; // what a line of a phone has room for in large type
    private const string Closing = "、，。；：！？）》”’";
    private const string Opening = "（《“‘";
    private const string Suffixes = "的性类化者费";

    private const int MostKnown = 4000; // the names of forms and classifications, and those of a few documents
    private const int LongestKnown = 200;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _beginnings;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _ends;
    private readonly ConcurrentDictionary<string, KnownText> _known = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Learns the words of official names.</summary>
    public WordBreaks(IEnumerable<string> names)
    {
        var runs = names.SelectMany(Runs).Select(r => r.Text).Distinct(StringComparer.Ordinal).ToList();
        _names = Spans(runs.Where(r => r.Length >= ShortestWord));
        _beginnings = Spans(Shared(runs));
        _ends = Spans(Shared([.. runs.Select(Reversed)]).Select(Reversed));
    }

    /// <summary>Learns the words of a document's classifications and forms.</summary>
    public static WordBreaks Of(Budget budget) => new(budget.Classifications.Values.SelectMany(c => c.Subjects).Select(s => s.Name)
        .Concat(budget.Edition.Tables.Values.SelectMany(t => t.Flat()).OfType<GridForm>().SelectMany(NamesOf)));

    /// <summary>The places in a text, from its beginning, before which a line may break.</summary>
    public IReadOnlyList<int> In(string text) => text.Length < ShortestWord + ShortestRest ? [] : Known(text).Places;

    /// <summary>The longest stretch of a text that no line breaks within, its marks included, as wide as it is set.</summary>
    public double LongestIn(string text) => text.Length < ShortestWord + ShortestRest ? LongestIn(text, []) : Known(text).Longest;

    private KnownText Known(string text)
    {
        if (_known.TryGetValue(text, out var known)) return known;
        known = new KnownText(text, PlacesIn(text));
        // Documents say the names of forms and classifications again and again; what else they say would be kept without end.
        if (text.Length <= LongestKnown && Volatile.Read(ref _count) < MostKnown && _known.TryAdd(text, known)) Interlocked.Increment(ref _count);
        return known;
    }

    private int[] PlacesIn(string text)
    {
        var all = Runs(text).SelectMany(r => InRun(r.Text).Select(p => r.Start + p)).Concat(InPhrases(text)).Distinct().Order().ToList();
        // A line begins with no suffix, and with no word of one character.
        var between = all.Where((p, i) => !Suffixes.Contains(text[p], StringComparison.Ordinal) && (i + 1 == all.Count || all[i + 1] > p + 1)).ToList();
        return [.. between.Concat(Within(text, between)).Order()];
    }

    private static double LongestIn(string text, ReadOnlySpan<int> places)
    {
        var (longest, width) = (0d, 0d);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsBreak(text, i) || places.Contains(i)) width = 0;
            width += GridRoom.WidthOf(text.AsSpan(i, 1));
            longest = Math.Max(longest, width);
        }
        return longest;
    }

    // A text that breaks between words breaks nowhere else. What no list knows and no phone has room for is broken anyway, and by the browser
    // before a mark too: here in parts as long as each other, of whole pairs of characters, since most words have two.
    private static IEnumerable<int> Within(string text, List<int> between)
    {
        if (between.Count == 0) yield break;
        foreach (var (start, run) in Runs(text))
        {
            var (from, end) = (start, start + run.Length);
            foreach (var to in between.Where(p => p > start && p < end).Append(end))
            {
                // A mark stays with what it opens or closes.
                var marks = (from == start && from > 0 && Opening.Contains(text[from - 1], StringComparison.Ordinal) ? 1 : 0)
                    + (to == end && end < text.Length && Closing.Contains(text[end], StringComparison.Ordinal) ? 1 : 0);
                var parts = (to - from + marks + LongestWhole - 1) / LongestWhole;
                for (var part = 1; part < parts; part++) yield return from + ((to - from) * part / parts / 2 * 2);
                from = to;
            }
        }
    }

    // Where the rules of the script break a line: behind a mark, and before one that opens.
    private static bool IsBreak(string text, int at) => at > 0 && !Closing.Contains(text[at], StringComparison.Ordinal)
        && (text[at] is ' ' or '\n' || Opening.Contains(text[at], StringComparison.Ordinal) || text[at - 1] is ' ' or '\n' || Closing.Contains(text[at - 1], StringComparison.Ordinal));

    // Between the words of its language: 社会保障 and 就业 are no names of the classification. In prose a line breaks anywhere.
    private static IEnumerable<int> InPhrases(string text)
    {
        if (text.Length > LongestWord) yield break;
        var place = 0;
        foreach (var piece in Words.WordBreaks.Pieces(text).SkipLast(1)) yield return place += piece.Length;
    }

    private IEnumerable<int> InRun(string run)
    {
        for (var length = ShortestWord; length <= Math.Min(LongestWord, run.Length - ShortestRest); length++)
        {
            if (_beginnings.Contains(run.AsSpan(0, length))) yield return length;
            if (run.Length - length >= ShortestEnd && _ends.Contains(run.AsSpan(run.Length - length))) yield return run.Length - length;
            for (var start = 0; start + length <= run.Length; start++)
            {
                if (!_names.Contains(run.AsSpan(start, length))) continue;
                if (start >= ShortestEnd) yield return start;
                if (run.Length - start - length >= ShortestRest) yield return start + length;
            }
        }
    }

    // In order, what two neighbours begin with is all that any two names begin with.
    private static HashSet<string> Shared(List<string> runs)
    {
        var shared = new HashSet<string>(StringComparer.Ordinal);
        var sorted = runs.Order(StringComparer.Ordinal).ToList();
        for (var i = 1; i < sorted.Count; i++)
        {
            var length = sorted[i - 1].AsSpan().CommonPrefixLength(sorted[i]);
            if (length >= ShortestWord && sorted[i].Length - length >= ShortestRest) shared.Add(sorted[i][..length]);
        }
        return shared;
    }

    private static IEnumerable<string> NamesOf(GridForm form) =>
        form.Columns.SelectMany(LabelsOf).Concat(form.Rows.OfType<RowSlot.FixedRow>().SelectMany(r => LabelsOf(r.Line)));

    private static IEnumerable<string> LabelsOf(GridColumn column) => column.Children.SelectMany(LabelsOf).Prepend(column.Label);

    private static IEnumerable<string> LabelsOf(FixedLine line) => line.Children.SelectMany(LabelsOf).Prepend(line.Label ?? "");

    // Between other signs than Chinese characters lines break by themselves.
    private static IEnumerable<(int Start, string Text)> Runs(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is >= '\u4E00' and <= '\u9FFF') continue;
            if (i > start) yield return (start, text[start..i]);
            start = i + 1;
        }
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Spans(IEnumerable<string> words) =>
        words.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static string Reversed(string text) => string.Create(text.Length, text, (span, t) =>
    {
        t.CopyTo(span);
        span.Reverse();
    });

    // Few are asked how long their longest stretch is; two threads that ask at once come to the same.
    private sealed class KnownText(string text, int[] places)
    {
        private double _longest = -1;

        public int[] Places => places;

        public double Longest => _longest >= 0 ? _longest : _longest = LongestIn(text, places);
    }
}
