using System.Text.RegularExpressions;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Engine;

/// <summary>
/// The texts that take a regular expression longer than its limit. A check that ran into one is run again without it: the others are
/// looked at all the same.
/// </summary>
internal sealed class LeftOut
{
    private readonly HashSet<object> _texts = new(ReferenceEqualityComparer.Instance);
    private (object Text, Func<Evidence> Evidence)? _current;
    private readonly Dictionary<IReadOnlyList<Passage>, IReadOnlyList<Passage>> _without = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes down what is looked at now; false when it was left out.</summary>
    public bool LookAt(object text, Func<Evidence> evidence)
    {
        if (_texts.Contains(text)) return false;
        _current = (text, evidence);
        return true;
    }

    /// <summary>Passages without those left out.</summary>
    public IReadOnlyList<Passage> Without(IReadOnlyList<Passage> all)
    {
        if (_texts.Count == 0) return all;
        if (!_without.TryGetValue(all, out var kept)) _without.Add(all, kept = [.. all.Where(p => !_texts.Contains(p))]);
        return kept;
    }

    /// <summary>Looks at texts, and again without the one that took too long; null when it cannot be told which it was.</summary>
    public T? Guard<T>(Func<T> look, Action<Evidence?> leave)
        where T : class
    {
        _current = null;
        while (true)
        {
            try
            {
                return look();
            }
            catch (RegexMatchTimeoutException)
            {
                var slow = _current;
                _current = null;
                _without.Clear();
                // What was left out before and is met again was reached by another way: nothing would be gained.
                var isNew = slow is { } found && _texts.Add(found.Text);
                leave(isNew ? slow!.Value.Evidence() : null);
                if (!isNew) return null;
            }
        }
    }
}
