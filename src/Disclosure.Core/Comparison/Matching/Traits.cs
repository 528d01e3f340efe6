namespace Disclosure.Core.Comparison.Matching;

/// <summary>
/// What a thing is recognised by when its name has changed. Nothing is subtracted from something else: where figures depend on it, a
/// name must be the old one with words added or left out, or the amounts must speak for it too. That both are of one subject says
/// little (most projects of a unit are), so it only decides between several.
/// </summary>
/// <param name="Name">Its name, with years as distances.</param>
/// <param name="Code">Its subject's code, or null.</param>
/// <param name="Amount">Its amount in 元, or null.</param>
public sealed record Traits(string Name, string? Code, decimal? Amount)
{
    // So much of two names is alike that they are one, that they are one when the amounts are near, and when they are equal.
    private const double ByName = 0.75;
    private const double ByNearAmount = 0.5;
    private const double BySameAmount = 0.4;

    private readonly BareName _bare = new(Name);

    /// <summary>Whether figures are subtracted when it is recognised; false for what only has words.</summary>
    public bool HasFigures { get; init; } = true;

    /// <summary>How surely the other is it under a new name; 0 when nothing says so.</summary>
    internal double Score(Traits other)
    {
        var alike = _bare.LikenessTo(other._bare);
        if (alike < BySameAmount || _bare.IsToldApartFrom(other._bare)) return 0;
        var (isSameAmount, isNearAmount) = (IsSameAmount(other), IsNearAmount(other));
        var isIt = (alike >= ByName && (!HasFigures || _bare.IsExtensionOf(other._bare))) || (alike >= ByNearAmount && isNearAmount) || isSameAmount;
        return isIt ? alike + (IsSameCode(other) ? 0.1 : 0) + (isSameAmount ? 0.3 : isNearAmount ? 0.1 : 0) : 0;
    }

    /// <summary>Why the other is it.</summary>
    internal Recognition ReasonFor(Traits other) => new(
        _bare.LikenessTo(other._bare), IsSameCode(other), IsSameAmount(other) ? Recognition.SameAmount : IsNearAmount(other) ? Recognition.NearAmount : "");

    private bool IsSameCode(Traits other) => Code is not null && Code == other.Code;

    private bool IsSameAmount(Traits other) => Amount is not (null or 0) && Amount == other.Amount;

    // Within a fifth of the larger.
    private bool IsNearAmount(Traits other) =>
        Amount is { } left && other.Amount is { } right && left != 0 && Math.Abs(left - right) * 5 <= Math.Max(Math.Abs(left), Math.Abs(right));
}
