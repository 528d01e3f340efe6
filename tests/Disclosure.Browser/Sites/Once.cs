using System.Collections.Concurrent;

namespace Disclosure.Browser.Sites;

/// <summary>What is learnt from a page once, for all tests that judge it: opening it costs far more than one question more.</summary>
internal sealed class Once<T>(Func<BrowserSession, string, Task<T>> learn)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<T>>> _learnt = new(StringComparer.Ordinal);

    /// <summary>What was learnt from a page.</summary>
    public Task<T> OfAsync(BrowserSession session, string page) =>
        _learnt.GetOrAdd(page, p => new Lazy<Task<T>>(() => learn(session, p))).Value;
}
