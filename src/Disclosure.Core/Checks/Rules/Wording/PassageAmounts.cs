using Disclosure.Core.Checks.Language;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>
/// The amounts of a passage that one of its figures may be worked out from, in 元. A sentence divides what stands near it, or what
/// the passage began with: of very many amounts those are looked at, so that a long paragraph takes no longer than several short ones.
/// </summary>
internal sealed class PassageAmounts
{
    private const int MostBefore = 32;
    private const int MostBehind = 16;
    private const int MostFirst = 16;
    private const int Together = 8;

    private readonly List<ProseFigure> _money;
    private readonly Nearby _first;
    private readonly HashSet<decimal> _repeated;
    private readonly bool _isFew;
    private (int Start, Nearby Amounts)? _last;

    /// <summary>The amounts among the figures of a passage.</summary>
    public PassageAmounts(IReadOnlyList<ProseFigure> figures)
    {
        _money = [.. figures.Where(f => f is { IsMoney: true, Value: not 0 })];
        HasZero = figures.Any(f => f is { IsMoney: true, Value: 0 });
        All = [.. _money.Select(m => m.Plain)];
        _repeated = _money.Count == All.Count ? [] : [.. _money.GroupBy(m => m.Plain).Where(g => g.Skip(1).Any()).Select(g => g.Key)];
        Sum = All.Sum();
        _isFew = _money.Count <= MostBefore + MostBehind + MostFirst;
        _first = new Nearby(_isFew ? All : _money.Take(MostFirst).Select(m => m.Plain));
    }

    /// <summary>Every amount once.</summary>
    public HashSet<decimal> All { get; }

    /// <summary>Whether an amount is stated more than once.</summary>
    public bool IsRepeated(decimal amount) => _repeated.Contains(amount);

    /// <summary>Whether one of them is nothing: what is worked out of nothing proves nothing, but a share of it may be nothing.</summary>
    public bool HasZero { get; }

    /// <summary>The sum of all, each once.</summary>
    public decimal Sum { get; }

    /// <summary>The amounts to look at for a figure.</summary>
    public Nearby Near(ProseFigure figure)
    {
        if (_isFew) return _first;
        var at = _money.BinarySearch(figure, ByStart);
        // Figures side by side have the same neighbours.
        at = (at < 0 ? ~at : at) / Together * Together;
        var start = Math.Max(0, at - MostBefore);
        if (_last is not { } last || last.Start != start)
        {
            var near = _money.GetRange(start, Math.Min(_money.Count, at + MostBehind + Together) - start).Select(m => m.Plain);
            _last = last = (start, new Nearby(near.Concat(_first.Set)));
        }
        return last.Amounts;
    }

    private static readonly IComparer<ProseFigure> ByStart = Comparer<ProseFigure>.Create((one, other) => one.Start.CompareTo(other.Start));

    /// <summary>Amounts, each once.</summary>
    internal sealed class Nearby
    {
        /// <summary>Some amounts.</summary>
        public Nearby(IEnumerable<decimal> amounts)
        {
            Set = [.. amounts];
            Magnitudes = [.. Set.Select(Math.Abs).Distinct().Order()];
        }

        /// <summary>The amounts.</summary>
        public HashSet<decimal> Set { get; }

        /// <summary>How much they are without their signs, from the smallest.</summary>
        public decimal[] Magnitudes { get; }
    }
}
