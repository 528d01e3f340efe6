namespace Disclosure.Core.Years;

/// <summary>Figures of one year that are compared with other years, under one heading.</summary>
/// <param name="Name">What they are together.</param>
/// <param name="By">By what they are told apart; may be blank.</param>
/// <param name="Measure">What is measured (口径); may be blank.</param>
/// <param name="Unit">The unit of their amounts.</param>
/// <param name="Lines">The figures in printed order.</param>
public sealed record YearSection(string Name, string By, string Measure, string Unit, IReadOnlyList<YearLine> Lines);
