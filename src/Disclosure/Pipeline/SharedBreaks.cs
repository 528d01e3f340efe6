using System.Collections.Concurrent;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;

namespace Disclosure.Pipeline;

/// <summary>
/// Where official names break in a line, learned once for all documents of an edition and its classifications: there are many such names, and
/// documents say the same ones. Safe for several threads.
/// </summary>
internal sealed class SharedBreaks
{
    // Documents of one edition and year share the very objects; another year has others.
    private readonly ConcurrentDictionary<Edition, (IReadOnlyList<Classification> Classifications, Lazy<WordBreaks> Breaks)> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Where the names of a document break.</summary>
    public WordBreaks Of(Budget budget)
    {
        var known = _known.GetOrAdd(budget.Edition, _ => ([.. InOrder(budget)], new Lazy<WordBreaks>(() => WordBreaks.Of(budget))));
        // An edition can be used with the classifications of another year (科目年度).
        return known.Classifications.SequenceEqual(InOrder(budget), ReferenceEqualityComparer.Instance) ? known.Breaks.Value : WordBreaks.Of(budget);
    }

    private static IEnumerable<Classification> InOrder(Budget budget) => budget.Classifications.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Value);
}
