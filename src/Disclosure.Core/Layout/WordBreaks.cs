using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Layout;

/// <summary>
/// Where official names may break in a line: only between words that the classifications and the forms of the edition know, or the
/// language of budgets does. A word of the former is a name of theirs within a longer one, or what several names begin or end with; too
/// short ones prove nothing (公务 begins 公务接待费 and 公务用车).
/// </summary>
public sealed class WordBreaks
{
    private const int ShortestWord = 4;
    private const int LongestWord = 40; // no official word is longer; a paragraph in a cell may be, by far
    private const int ShortestEnd = 3;
    private const int ShortestRest = 2;
    private const string Suffixes = "的性类化者费";

    private readonly HashSet<string> _names;
    private readonly HashSet<string> _beginnings;
    private readonly HashSet<string> _ends;
    private readonly Dictionary<string, int[]> _known = new(StringComparer.Ordinal);

    /// <summary>Learns the words of official names.</summary>
    public WordBreaks(IEnumerable<string> names)
    {
        var runs = names.SelectMany(Runs).Select(r => r.Text).Distinct(StringComparer.Ordinal).ToList();
        _names = runs.Where(r => r.Length >= ShortestWord).ToHashSet(StringComparer.Ordinal);
        _beginnings = Shared(runs);
        _ends = [.. Shared([.. runs.Select(Reversed)]).Select(Reversed)];
    }

    /// <summary>Learns the words of a document's classifications and forms.</summary>
    public static WordBreaks Of(Budget budget) => new(budget.Classifications.Values.SelectMany(c => c.Subjects).Select(s => s.Name)
        .Concat(budget.Edition.Tables.Values.SelectMany(t => t.Flat()).OfType<GridForm>().SelectMany(NamesOf)));

    /// <summary>The places in a text, from its beginning, before which a line may break.</summary>
    public IReadOnlyList<int> In(string text)
    {
        if (text.Length < ShortestWord + ShortestRest) return [];
        if (!_known.TryGetValue(text, out var places))
        {
            var all = Runs(text).SelectMany(r => InRun(r.Text).Select(p => r.Start + p)).Concat(InPhrases(text)).Distinct().Order().ToList();
            // A line begins with no suffix, and with no word of one character.
            _known[text] = places = [.. all.Where((p, i) => !Suffixes.Contains(text[p], StringComparison.Ordinal) && (i + 1 == all.Count || all[i + 1] > p + 1))];
        }
        return places;
    }

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
            if (_beginnings.Contains(run[..length])) yield return length;
            if (run.Length - length >= ShortestEnd && _ends.Contains(run[^length..])) yield return run.Length - length;
            for (var start = 0; start + length <= run.Length; start++)
            {
                if (!_names.Contains(run.Substring(start, length))) continue;
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

    private static string Reversed(string text) => string.Create(text.Length, text, (span, t) =>
    {
        t.CopyTo(span);
        span.Reverse();
    });
}
