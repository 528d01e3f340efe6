using System.Globalization;
using Disclosure.Core.Checks.Comparing;

namespace Disclosure.Core.Differences.Matching;

/// <summary>What a thing is recognised by when its name has changed.</summary>
/// <param name="Name">Its name, with years as distances.</param>
/// <param name="Code">Its subject's code, or null.</param>
/// <param name="Amount">Its amount in 元, or null.</param>
internal sealed record Traits(string Name, string? Code, decimal? Amount)
{
    private readonly int[] _pairs = Similarity.Pairs(Name);

    /// <summary>How surely the other is it under a new name; 0 when nothing says so.</summary>
    public double Score(Traits other)
    {
        if (NameDifference.Of(Name, other.Name) is { Left.Length: <= 2, Right.Length: <= 2 } parts && parts.TellsApart()) return 0;
        var alike = Similarity.Of(_pairs, other._pairs);
        var (isSameCode, isSameAmount, isNearAmount) = (IsSameCode(other), IsSameAmount(other), IsNearAmount(other));
        var isIt = alike >= 0.75 || (alike >= 0.5 && (isSameCode || isNearAmount)) || (alike >= 0.25 && isSameAmount);
        return isIt ? alike + (isSameCode ? 0.1 : 0) + (isSameAmount ? 0.3 : isNearAmount ? 0.1 : 0) : 0;
    }

    /// <summary>Why the other is it, in Chinese.</summary>
    public string ReasonFor(Traits other)
    {
        var alike = Similarity.Of(_pairs, other._pairs);
        var reasons = new List<string> { string.Create(CultureInfo.InvariantCulture, $"名称相近（{alike * 100:0}%）") };
        if (IsSameCode(other)) reasons.Add("编码相同");
        if (IsSameAmount(other)) reasons.Add("金额相同");
        else if (IsNearAmount(other)) reasons.Add("金额相近");
        return string.Join("、", reasons);
    }

    private bool IsSameCode(Traits other) => Code is not null && Code == other.Code;

    private bool IsSameAmount(Traits other) => Amount is not (null or 0) && Amount == other.Amount;

    // Within a fifth of the larger.
    private bool IsNearAmount(Traits other) =>
        Amount is { } left && other.Amount is { } right && left != 0 && Math.Abs(left - right) * 5 <= Math.Max(Math.Abs(left), Math.Abs(right));
}
