using System.Runtime.CompilerServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>
/// The filters that unpack the streams of a file, each with a bound on what it may unpack: some hundred bytes can be made to unpack to
/// gigabytes. Pictures are not unpacked at all. Most drawings within drawings are unpacked on the stack, and an overflow of it ends
/// everything.
/// </summary>
/// <param name="bounds">What the reading of the file may take.</param>
internal sealed class BoundedFilters(BoundedReading bounds) : IFilterProvider
{
    private readonly UnpackingLimit _limit = new();
    private readonly Dictionary<IFilter, IFilter> _bounded = [];
    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(_filters.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(_filters.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(_filters.GetAllFilters());

    private List<IFilter> Bounded(IReadOnlyList<IFilter> filters)
    {
        bounds.ThrowIfStopped();
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw new BeyondBoundsException("其中有套得太深的图形");
        return [.. filters.Select(Bounded)];
    }

    private IFilter Bounded(IFilter filter)
    {
        if (!_bounded.TryGetValue(filter, out var bounded)) _bounded[filter] = bounded = new BoundedFilter(filter, _limit, bounds);
        return bounded;
    }
}
