using Disclosure.Core.Findings;

namespace Disclosure.Core.Editions;

/// <summary>Figures that are compared year by year (对比). Those of the same name and breakdown are one, whatever the edition.</summary>
/// <param name="Name">What the figures are together, e.g. 支出.</param>
/// <param name="By">By what they are told apart, e.g. 功能分类; may be blank.</param>
/// <param name="Values">Where they stand.</param>
/// <param name="Place">Where the edition states it.</param>
public sealed record SideBySideForm(string Name, string By, IReadOnlyList<SideBySideSource> Values, Place Place)
{
    /// <summary>What is measured (口径), e.g. 预算; figures of another measure are not subtracted.</summary>
    public string Measure { get; init; } = "";
}

/// <summary>Where figures that are compared year by year stand.</summary>
/// <param name="Label">What it is called; blank for the name of each row.</param>
/// <param name="Cells">The cells.</param>
public sealed record SideBySideSource(string Label, CellPattern Cells);
