namespace Disclosure.Core.Years;

/// <summary>Figures under one heading over several years.</summary>
/// <param name="Name">What they are together.</param>
/// <param name="By">By what they are told apart; may be blank.</param>
/// <param name="Unit">The unit of the amounts, that of the last year.</param>
/// <param name="Years">The years, the earliest first, two or more.</param>
/// <param name="Measures">What is measured in each year; may be blank.</param>
/// <param name="Lines">The things, those of the last year in its order.</param>
public sealed record ComparedSection(
    string Name, string By, string Unit, IReadOnlyList<int> Years, IReadOnlyList<string> Measures, IReadOnlyList<ComparedLine> Lines)
{
    /// <summary>Whether the last two years measure the same: else nothing is subtracted.</summary>
    public bool IsComparable => Measures[^1] == Measures[^2];
}
