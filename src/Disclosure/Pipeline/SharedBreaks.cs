using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Disclosure.Core.Documents;
using Disclosure.Core.Layout;

namespace Disclosure.Pipeline;

/// <summary>
/// Where official names break in a line, learned once for all documents of the same forms and classifications: there are many such names,
/// and documents say the same ones. Safe for several threads.
/// </summary>
internal sealed class SharedBreaks
{
    private readonly ConcurrentDictionary<IReadOnlyList<object>, Lazy<WordBreaks>> _known = new(new SameObjects());

    /// <summary>Where the names of a document break.</summary>
    public WordBreaks Of(Budget budget) => _known.GetOrAdd(SourcesOf(budget), _ => new Lazy<WordBreaks>(() => WordBreaks.Of(budget))).Value;

    // What the words are learned from. The edition itself is another object for each document that lacks a part.
    private static IReadOnlyList<object> SourcesOf(Budget budget) =>
        [budget.Edition.Tables, .. budget.Classifications.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Value)];

    private sealed class SameObjects : IEqualityComparer<IReadOnlyList<object>>
    {
        public bool Equals(IReadOnlyList<object>? x, IReadOnlyList<object>? y) => x!.SequenceEqual(y!, ReferenceEqualityComparer.Instance);

        public int GetHashCode(IReadOnlyList<object> objects)
        {
            var hash = new HashCode();
            foreach (var one in objects) hash.Add(RuntimeHelpers.GetHashCode(one));
            return hash.ToHashCode();
        }
    }
}
