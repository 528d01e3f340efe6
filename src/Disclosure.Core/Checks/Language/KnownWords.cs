using System.Buffers;

namespace Disclosure.Core.Checks.Language;

/// <summary>
/// The words that an edition adds to those that the checks know. A passage is read with the known word in place of each: so the grammar
/// knows them all, and what is told of is quoted as it was written.
/// </summary>
/// <param name="words">Each word, and the known one.</param>
internal sealed class KnownWords(IReadOnlyDictionary<string, string> words)
{
    private readonly SearchValues<string>? _all = words.Count == 0 ? null : SearchValues.Create([.. words.Keys], StringComparison.Ordinal);

    // The longer before the shorter that it begins with.
    private readonly List<KeyValuePair<string, string>> _longest = [.. words.OrderByDescending(w => w.Key.Length).ThenBy(w => w.Key, StringComparer.Ordinal)];

    /// <summary>The next of them in plain words, where it begins, how long it is, and the known word; null when there is none.</summary>
    public (int Start, int Length, string Known)? Next(string text, int from)
    {
        if (_all is null || text.AsSpan(from).IndexOfAny(_all) is not (>= 0 and var offset)) return null;
        var start = from + offset;
        var (word, known) = _longest.Find(w => text.AsSpan(start).StartsWith(w.Key, StringComparison.Ordinal));
        return (start, word.Length, known);
    }
}
