namespace Disclosure.Core.Formulas;

/// <summary>A product: the first factor, multiplied or divided by those that follow.</summary>
/// <param name="Sign">+1 or −1.</param>
/// <param name="First">The first factor.</param>
/// <param name="Rest">The others, each with whether it divides.</param>
public sealed record Term(int Sign, Factor First, IReadOnlyList<(bool Divides, Factor Factor)> Rest)
{
    /// <summary>All its factors.</summary>
    public IEnumerable<Factor> Factors => Rest.Select(r => r.Factor).Prepend(First);
}
