namespace Disclosure.Core.Comparison.Matching;

/// <summary>Matches things of two sides, rule by rule: what one rule matched, the next does not see.</summary>
internal sealed class Matcher<T>
    where T : class
{
    private readonly IReadOnlyList<T> _before;
    private readonly IReadOnlyList<T> _after;
    private readonly Dictionary<T, T> _pairs = new(ReferenceEqualityComparer.Instance);
    private List<T> _left;
    private List<T> _right;

    /// <summary>A matcher of two lists of things that are told apart by reference.</summary>
    public Matcher(IReadOnlyList<T> before, IReadOnlyList<T> after)
    {
        _before = before;
        _after = after;
        _left = [.. before];
        _right = [.. after];
    }

    /// <summary>What has no counterpart yet, before.</summary>
    public IReadOnlyList<T> Left => _left;

    /// <summary>What has no counterpart yet, after.</summary>
    public IReadOnlyList<T> Right => _right;

    /// <summary>Matches what has the same key; of several with one key the first with the first. A null key matches nothing.</summary>
    public Matcher<T> ByKey(Func<T, string?> before, Func<T, string?> after)
    {
        if (_left.Count == 0 || _right.Count == 0) return this;
        var waiting = new Dictionary<string, Queue<T>>(StringComparer.Ordinal);
        foreach (var item in _left)
        {
            if (before(item) is not { } key) continue;
            if (!waiting.TryGetValue(key, out var queue)) waiting[key] = queue = new Queue<T>();
            queue.Enqueue(item);
        }
        foreach (var item in _right)
        {
            if (after(item) is { } key && waiting.TryGetValue(key, out var queue) && queue.TryDequeue(out var other)) _pairs[item] = other;
        }
        return Settle();
    }

    /// <summary>Matches what fits best; a score of 0 or less does not fit.</summary>
    public Matcher<T> ByScore(Func<T, T, double> score)
    {
        if (_left.Count == 0 || _right.Count == 0) return this;
        foreach (var (i, j) in BestPairs.Of(_left.Count, _right.Count, (i, j) => score(_left[i], _right[j]))) _pairs[_right[j]] = _left[i];
        return Settle();
    }

    /// <summary>How it came out.</summary>
    public Matched<T> Result => new([.. _after.Where(_pairs.ContainsKey).Select(a => (_pairs[a], a))], _left, _right);

    private Matcher<T> Settle()
    {
        if (_pairs.Count == 0) return this;
        var taken = _pairs.Values.ToHashSet<T>(ReferenceEqualityComparer.Instance);
        _left = [.. _before.Where(b => !taken.Contains(b))];
        _right = [.. _after.Where(a => !_pairs.ContainsKey(a))];
        return this;
    }
}

/// <summary>Things of two sides, matched: those on both, those before only and those after only, in the order of the later side.</summary>
/// <param name="Pairs">Those on both sides.</param>
/// <param name="Removed">Those before only.</param>
/// <param name="Added">Those after only.</param>
internal sealed record Matched<T>(IReadOnlyList<(T Before, T After)> Pairs, IReadOnlyList<T> Removed, IReadOnlyList<T> Added)
    where T : class;
