namespace Disclosure.Core.Matching;

/// <summary>Things of two sides, matched: those on both, those before only and those after only, in the order of the later side.</summary>
/// <param name="Pairs">Those on both sides.</param>
/// <param name="Removed">Those before only.</param>
/// <param name="Added">Those after only.</param>
internal sealed record Matched<T>(IReadOnlyList<(T Before, T After)> Pairs, IReadOnlyList<T> Removed, IReadOnlyList<T> Added)
    where T : class;
